/** Finds installed browsers by the places where systems put them. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
};

const FIREFOX = {
  linux: ['firefox', 'firefox-esr'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox\\firefox.exe'],
};

export const findChromium = (): string | undefined => findIn(CHROMIUM);
export const findFirefox = (): string | undefined => findIn(FIREFOX);

function findIn(names: typeof CHROMIUM): string | undefined {
  const { platform, env } = process;
  const known = names[platform as keyof typeof names] ?? names.linux;
  const folders = platform === 'win32' ? [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA] : (env.PATH ?? '').split(delimiter);
  const paths = known.flatMap((name) => (name.startsWith('/') ? [name] : folders.flatMap((folder) => (folder ? join(folder, name) : []))));
  return paths.find(existsSync);
}

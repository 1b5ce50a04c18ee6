// Finds installed browsers by the places where systems put them. Plain JavaScript: set-up needs it before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

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

/** @returns {string | undefined} The path of a browser of the Chromium family; `CHROME_PATH` names another. */
export const findChromium = () => process.env.CHROME_PATH || findIn(CHROMIUM);

/** @returns {string | undefined} The path of Firefox; `FIREFOX_PATH` names another. */
export const findFirefox = () => process.env.FIREFOX_PATH || findIn(FIREFOX);

/**
 * @param {string} variable
 * @returns {string | undefined} What is wrong with the path that a variable of the environment names, if it names one.
 */
export function wrongPath(variable) {
  const path = process.env[variable];
  return path && !existsSync(path) ? `${variable} names ${path}, and there is no such file.` : undefined;
}

/** @param {Record<'linux' | 'darwin' | 'win32', string[]>} names */
function findIn(names) {
  const { platform, env } = process;
  const known = platform === 'darwin' || platform === 'win32' ? names[platform] : names.linux;
  const folders = platform === 'win32' ? [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA] : (env.PATH ?? '').split(delimiter);
  const paths = known.flatMap((name) => (name.startsWith('/') ? [name] : folders.flatMap((folder) => (folder ? join(folder, name) : []))));
  return paths.find((path) => existsSync(path));
}

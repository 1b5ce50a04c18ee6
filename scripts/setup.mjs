// Makes a fresh machine ready: the packages, and on Debian and Ubuntu as root also the browsers.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import process from 'node:process';
import { findChromium, findFirefox, wrongPath } from './browsers/find.mjs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

/** WXT draws a moving sign of its progress on the standard output, a hundred kilobytes of it where that is no terminal; its errors go elsewhere. */
export const BUILD_OUTPUT = ['inherit', process.stdout.isTTY ? 'inherit' : 'ignore', 'inherit'];

/** Runs a command with its output shown, and gives how it ended. Windows needs a shell for npm and npx, which would take `&` and blanks of words apart. */
export const attempt = (command, args, stdio = 'inherit') =>
  spawnSync(command, args, { stdio, shell: process.platform === 'win32' && command !== process.execPath });

/** The same; ends this process where it fails. */
export function run(command, args, stdio) {
  const { status, error } = attempt(command, args, stdio);
  if (status !== 0) stop(`This failed: ${command} ${args.join(' ')}${error ? ` (${error.message})` : ''}`);
}

export function stop(message) {
  console.error(message);
  process.exit(1);
}

/** What can't work here is said at once, before another program fails at it in words of its own. */
export function ensureMachine() {
  ensureNode();
  const trouble = wrongFolder(process.cwd()) ?? wrongPath('CHROME_PATH') ?? wrongPath('FIREFOX_PATH');
  if (trouble) stop(trouble);
}

/** WXT makes a regular expression of the path, and modules are loaded by it as by an address. */
export function wrongFolder(path) {
  const [sign] = path.match(/[#%?*+^$()[\]{}]/) ?? [];
  return sign && `Kernpunt can't be built in a folder with ${sign} in its path, and this is ${path}. Give it another name, or move it.`;
}

function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Kernpunt needs Node 20.19 or newer, and this is ${process.versions.node}. Get it at https://nodejs.org`);
}

/** Installs the packages of the lock file where they are missing or older than it. */
export function ensurePackages() {
  if (!existsSync(INSTALLED) || statSync(INSTALLED).mtimeMs < statSync(LOCK).mtimeMs) {
    console.log('Installing the packages …');
    // Some packages warn of every Node but the newest, which they run on all the same.
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  run('npx', ['wxt', 'prepare', '--level', 'error']);
}

const BROWSERS = {
  chromium: { find: findChromium, name: 'Chrome, Chromium, Edge or Brave', debian: 'chromium', others: 'https://www.google.com/chrome/' },
  firefox: { find: findFirefox, name: 'Firefox', debian: 'firefox-esr', others: 'https://www.mozilla.org/firefox/' },
};

/** What `KERNPUNT_BROWSERS` asks for; without it, all. */
export function wantedBrowsers() {
  const known = Object.keys(BROWSERS);
  const asked = process.env.KERNPUNT_BROWSERS ?? known.join();
  const names = asked.split(',');
  if (names.some((name) => !known.includes(name)))
    stop(`KERNPUNT_BROWSERS is "${asked}". It can name ${known.join(' and ')}, with a comma between them.`);
  return names;
}

/** Installs a browser that is missing where that is possible without asking; true where it is there afterwards. */
export function ensureBrowser(browser) {
  const { find, debian } = BROWSERS[browser];
  if (find()) return true;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`${debian} is missing; installing it from the system's packages …`);
  // A source of somebody else that can't be reached is no reason to stop: Debian's own may well have been read.
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian, 'fonts-liberation'], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return Boolean(find());
}

/** How to get a browser on this system. */
export function howToInstall(browser) {
  const { name, debian, others } = BROWSERS[browser];
  const command = {
    linux: existsSync('/etc/debian_version')
      ? `sudo apt-get install ${debian}`
      : `install ${debian.replace('-esr', '')} with your package manager`,
    darwin: `brew install --cask ${browser === 'firefox' ? 'firefox' : 'google-chrome'}`,
    win32: `winget install ${browser === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`,
  }[process.platform];
  return `No ${name} was found. Get it with: ${command ?? others}`;
}

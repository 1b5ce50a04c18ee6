// npm start [-- URL-or-file]: builds Kernpunt and opens it in an installed browser, on a sample article or on the page named.
import process from 'node:process';
import { findChromium, findFirefox } from './browsers/find.mjs';
import { attempt, BUILD_OUTPUT, ensureBrowser, ensureMachine, ensurePackages, howToInstall, run, stop } from './setup.mjs';

ensureMachine();
ensurePackages();
if (!findChromium() && !findFirefox() && !ensureBrowser('chromium')) stop(`${howToInstall('chromium')}\n${howToInstall('firefox')}`);
const isFirefox = !findChromium();
run('npx', ['wxt', 'build', '--level', 'error', ...(isFirefox ? ['-b', 'firefox'] : [])], BUILD_OUTPUT);
// It says itself what failed.
process.exitCode = attempt(process.execPath, ['scripts/run.mjs', 'scripts/open.ts', ...process.argv.slice(2)]).status ?? 1;

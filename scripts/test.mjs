// npm test: sets up what is missing, then types, lint, unit tests, the built extension's sizes and promises, and the whole story in real browsers.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { attempt, BUILD_OUTPUT, ensureBrowser, ensureMachine, ensurePackages, howToInstall, wantedBrowsers } from './setup.mjs';

const browsers = wantedBrowsers();
const results = mkdtempSync(join(tmpdir(), 'kernpunt-results-'));
let passed = 0;
let failed = 0;

ensureMachine();
ensurePackages();
step('types', 'npx', ['tsc', '--noEmit']);
step('lint', 'npx', ['biome', 'check', '--log-level=warn', '--max-diagnostics=20']);
step('unused code', 'npx', ['knip', '--no-progress']);
tests('units, store, entrypoints and components', ['run']);
step('build for Chromium', 'npx', ['wxt', 'build', '--level', 'error'], BUILD_OUTPUT);
step('build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--level', 'error'], BUILD_OUTPUT);
for (const browser of ['chrome', 'firefox'])
  step(`zip for ${browser}`, 'npx', ['wxt', 'zip', '-b', browser, '--level', 'error'], BUILD_OUTPUT);
for (const browser of browsers) if (!ensureBrowser(browser)) fail(`${browser}: ${howToInstall(browser)}`);
tests('in real browsers', ['run', '--config', 'tests/e2e/vitest.config.ts', '--root', '.']);

if (process.env.KERNPUNT_BROWSERS) console.log(`Only these browsers were asked for: ${browsers.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function step(name, command, args, stdio) {
  console.log(`\n— ${name}`);
  const { status } = attempt(command, args, stdio);
  if (status === 0) passed += 1;
  else fail(`${name}: failed`);
}

function fail(message) {
  failed += 1;
  console.error(message);
}

/** Runs Vitest and counts what it says. A run that says nothing has failed. */
function tests(name, args) {
  console.log(`\n— ${name}`);
  const file = join(results, `${passed}-${failed}.json`);
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = attempt(process.execPath, ['node_modules/vitest/vitest.mjs', ...args, ...options]);
  const counts = readCounts(file);
  passed += counts.passed;
  failed += counts.failed;
  if (status !== 0 && counts.failed === 0) fail(`${name}: ended with an error`);
}

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // No report: the caller sees it by the exit code.
    return { passed: 0, failed: 0 };
  }
}

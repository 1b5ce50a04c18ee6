// npm run check: types, lint and unit tests side by side, so that it can be run all the time; npm puts their programs within reach. Shows only what a failed one printed.
import { spawn } from 'node:child_process';
import process from 'node:process';

const steps = {
  types: 'tsc --noEmit',
  lint: 'biome check --log-level=warn --max-diagnostics=20',
  // Threads start sooner than processes; only tests that set a time zone, which are not here, need a process. Most code runs too seldom here to be
  // worth optimising, and most regular expressions to be compiled twice: both took a fifth of the time.
  units:
    'node --no-opt --no-regexp-tier-up node_modules/vitest/vitest.mjs run tests/unit tests/build --pool=threads --silent --reporter=minimal',
};

const failures = (await Promise.all(Object.entries(steps).map(check))).filter((isGood) => !isGood);
process.exitCode = failures.length > 0 ? 1 : 0;

/** True where the command ended well. */
function check([name, command]) {
  return new Promise((resolve) => {
    const [program, ...words] = command.split(' ');
    const started = spawn(program, words, { shell: process.platform === 'win32' });
    const printed = [];
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (part) => printed.push(part));
    started.on('error', (error) => printed.push(Buffer.from(`${error.message}\n`)));
    started.on('close', (status) => {
      if (status !== 0) process.stdout.write(Buffer.concat(printed));
      console.log(`${name}: ${status === 0 ? 'passed' : 'failed'}`);
      resolve(status === 0);
    });
  });
}

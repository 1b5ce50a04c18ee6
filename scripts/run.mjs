// Runs a TypeScript file of this repository the way Vite would build it, so that registries (`import.meta.glob`) work in Node too.
// Imports of the file must be static: the runner closes once it is loaded. Use: node scripts/run.mjs FILE.ts [ARGUMENT ...]. The file exports `main(args: string[])`; what it resolves to is the exit code.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...args] = process.argv.slice(2);
const { module } = await runnerImport(resolve(root, file), { root, configFile: false, logLevel: 'error' });
try {
  process.exitCode = (await module.main(args)) ?? 0;
} catch (error) {
  // "Unknown option '--help'. ...": said to whoever typed it, and no fault of the code's.
  if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

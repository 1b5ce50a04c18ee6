/** The script that is injected on a click, as the extension carries it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCRIPT = join(ROOT, '.output/chrome-mv3/extract.js');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
const SOURCES = [
  'entrypoints/extract.ts',
  'lib/article',
  'lib/facts',
  'lib/tags',
  'lib/languages',
  'lib/platform',
  'scripts/build',
  'wxt.config.ts',
  'package-lock.json',
];

/** Builds the extension first where the script is missing or older than what it is made of. */
export function readBuiltScript(): string {
  const isStale = !existsSync(SCRIPT) || SOURCES.some((path) => changedAt(join(ROOT, path)) > statSync(SCRIPT).mtimeMs);
  if (isStale) build();
  return readFileSync(SCRIPT, 'utf8');
}

/** Vite, which runs these scripts, says "development", and what is built so is larger and slower. */
function build(): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [WXT, 'build', '--level', 'error'], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** When the file, or the newest file in the folder, was changed; 0 where there is none. */
function changedAt(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

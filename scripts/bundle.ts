/** One classic script out of a TypeScript file and all that it imports, minified, as the extension's injected scripts are built. */
import { build, type Plugin } from 'vite';

export async function bundle(entry: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}

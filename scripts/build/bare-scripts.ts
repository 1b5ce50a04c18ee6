/** WXT's frame of an injected script without what it does in development alone: messages that a build never prints stand in every script otherwise. */
import type { Plugin } from 'vite';

export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    apply: 'build',
    transform: { filter: { id: /virtual:wxt-unlisted-script-entrypoint/ }, handler: bare },
  };
}

/** Throws where the frame is not as expected, so that an update of WXT is noticed. */
export function bare(frame: string): string {
  const imports = frame.match(/^import .*;$/gm) ?? [];
  if (imports.length !== 2 || !frame.includes('result = definition.main();'))
    throw new Error('WXT frames scripts otherwise: see scripts/build/bare-scripts.ts');
  return [...imports, 'initPlugins();', 'export default definition.main();'].join('\n');
}

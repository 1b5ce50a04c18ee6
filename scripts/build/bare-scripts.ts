/** WXT's frame of an injected script without what it does in development alone, and without the variable that it sets in its page. */
import type { Plugin } from 'vite';

export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    apply: 'build',
    transform: { filter: { id: /virtual:wxt-unlisted-script-entrypoint/ }, handler: bare },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = withoutVariable(chunk.code);
      },
    },
  };
}

/** The messages that a build never prints stand in every script otherwise. Throws where the frame is not as expected, so that an update of WXT is noticed. */
export function bare(frame: string): string {
  const imports = frame.match(/^import .*;$/gm) ?? [];
  if (imports.length !== 2 || !frame.includes('result = definition.main();'))
    throw new Error('WXT frames scripts otherwise: see scripts/build/bare-scripts.ts');
  return [...imports, 'initPlugins();', 'export default definition.main();'].join('\n');
}

/** WXT itself takes it off where the frame is a `function`, which the minifier makes an arrow. A script that gives its value last needs it. */
export function withoutVariable(script: string): string {
  const [start, name] = /^var (\w+)=(?=\(\(\)=>)/.exec(script) ?? [];
  return start === undefined || script.trimEnd().endsWith(`\n${name};`) ? script : script.slice(start.length);
}

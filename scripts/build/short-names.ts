/** Gives the members that a library has for itself alone short names, which no minifier dares to that doesn't know that they are its own. */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** `file`: the library's module. `members`: what its own members are called. `mentioned`: those that its code also has as text. */
export function shortNames(file: RegExp, members: RegExp, mentioned: readonly string[]): Plugin {
  return {
    name: 'short-names',
    transform: {
      filter: { id: file },
      async handler(code) {
        const short = await minify(code, {
          module: true,
          compress: false,
          mangle: { properties: { regex: members, reserved: [...mentioned] } },
        });
        return short.code;
      },
    },
  };
}

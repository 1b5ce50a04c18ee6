/**
 * What a page loads with a module that comes later: its style sheets, which it waits for, and the modules it imports, which come meanwhile.
 * Vite's own is four times as large, in what the popup needs for its first sight: it also speaks of nonces, relative addresses and failures of a net.
 */
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** Vite calls it with what loads the module and the files that belong to it. */
const code = `
const asked = {};
const ask = (file) => new Promise((resolve) => {
  const isStyle = file.endsWith('.css');
  if (!isStyle) resolve();
  if (document.querySelector(\`link[href="/\${file}"]\`)) return resolve();
  const link = document.createElement('link');
  link.rel = isStyle ? 'stylesheet' : 'modulepreload';
  link.href = '/' + file;
  link.onload = link.onerror = resolve;
  document.head.append(link);
});
export const __vitePreload = (load, files = []) => Promise.all(files.map((file) => (asked[file] ??= ask(file)))).then(load);
`;

/** Throws where modules come later and Vite's helper was not found, so that an update of Vite is noticed. */
export function smallPreload(): Plugin {
  let isFound = false;
  return {
    name: 'small-preload',
    apply: 'build',
    transform(_, id) {
      if (id !== HELPER) return undefined;
      isFound = true;
      return code;
    },
    buildEnd(error) {
      const isWanted = [...this.getModuleIds()].some((id) => this.getModuleInfo(id)?.dynamicImporters.length);
      if (!error && isWanted && !isFound) throw new Error('Vite names its helper otherwise: see scripts/build/small-preload.ts');
    },
  };
}

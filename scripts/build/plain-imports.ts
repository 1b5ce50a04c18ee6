/**
 * A module that comes later is asked for plainly. Vite would also ask for what it imports and for its style sheets, by a helper that stands in what
 * the popup needs for its first sight. Such modules come while a page works or a reader reads, and the HTML links all style sheets.
 */
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** For `build.modulePreload`: the HTML alone names what is to be loaded ahead. */
export const namedInHtml = (_file: string, files: string[], { hostType }: { hostType: 'html' | 'js' }): string[] =>
  hostType === 'html' ? files : [];

/** Throws where modules come later and Vite's helper was not found, so that an update of Vite is noticed, and where a style sheet would never come. */
export function plainImports(): Plugin {
  let isFound = false;
  return {
    name: 'plain-imports',
    apply: 'build',
    transform(_, id) {
      if (id !== HELPER) return undefined;
      isFound = true;
      return 'export const __vitePreload = (load) => load();';
    },
    // The list of what would be loaded ahead, which the helper is given.
    renderChunk: (code) => code.replace(/,\s*__VITE_PRELOAD__/g, ''),
    buildEnd(error) {
      const isWanted = [...this.getModuleIds()].some((id) => this.getModuleInfo(id)?.dynamicImporters.length);
      if (!error && isWanted && !isFound) throw new Error('Vite names its helper otherwise: see scripts/build/plain-imports.ts');
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const pages = Object.values(bundle).flatMap((file) =>
          file.fileName.endsWith('.html') && file.type === 'asset' ? String(file.source) : [],
        );
        const lost = Object.keys(bundle).find((name) => name.endsWith('.css') && !pages.some((html) => html.includes(`/${name}"`)));
        if (lost) throw new Error(`No page links ${lost}: see scripts/build/plain-imports.ts`);
      },
    },
  };
}

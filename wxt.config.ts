import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { aliases } from './scripts/build/aliases.ts';
import { bareScripts } from './scripts/build/bare-scripts.ts';
import { denseZip } from './scripts/build/dense-zip.ts';
import { fewChunks } from './scripts/build/few-chunks.ts';
import { oneMessage } from './scripts/build/one-message.ts';
import { namedInHtml, plainImports } from './scripts/build/plain-imports.ts';
import { shakeDexie } from './scripts/build/shake-dexie.ts';
import { shakeReadability } from './scripts/build/shake-readability.ts';

const localesDir = fileURLToPath(new URL('./lib/locales', import.meta.url));
const texts = oneMessage(fileURLToPath(new URL('.', import.meta.url)));

/**
 * Pages of the extension may load their own scripts, styles and pictures and nothing else: no request leaves them.
 * A lead picture is shown only in the page it came from, so `img-src` needs no host either.
 */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir },
  vite: () => ({
    plugins: [texts.plugin, shakeReadability(), shakeDexie(['lib/store', 'entrypoints']), fewChunks(), plainImports(), bareScripts()],
    resolve: { alias: aliases },
    build: {
      // Vite's polyfill fetches; both browsers preload modules by themselves.
      modulePreload: { polyfill: false, resolveDependencies: namedInHtml },
      // Older Chromes have no `URL.parse`, and the manifest asks for this Firefox: nothing is written out for others.
      target: ['chrome126', 'firefox140'],
      // It takes five seconds more than Vite's own minifier, and 2.3 kB off the zip.
      minify: 'terser',
      // Or each build would warn of that time.
      rolldownOptions: { checks: { pluginTimings: false } },
      terserOptions: {
        ecma: 2020,
        module: true,
        compress: {
          passes: 5,
          // Functions written out where they are called, and constants moved to the left of a comparison, make files larger when packed.
          inline: 1,
          lhs_constants: false,
          // No getter here does anything else.
          pure_getters: true,
          // Nobody puts another `RegExp` or `Error` in the place of the built-in ones, which need no `new` then.
          unsafe: true,
          // No function without a name is called with `new`, so that each may be an arrow. Short methods are not made of them, or what is handed to
          // `executeScript` would be no function by itself.
          unsafe_arrows: true,
          // Nobody reads what libraries tell their users there.
          drop_console: ['debug', 'log', 'warn'],
        },
      },
    },
  }),
  hooks: {
    'build:publicAssets': (_, files) => texts.join(files),
    'zip:extension:done': (_, path) => denseZip(path),
  },
  manifest: ({ browser }) => ({
    name: 'Kernpunt',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'unlimitedStorage'],
    optional_permissions: ['tabs'],
    omnibox: { keyword: 'kp' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandOpen__' },
      save: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSave__' },
      library: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandLibrary__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kernpunt@kernpunt.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
});

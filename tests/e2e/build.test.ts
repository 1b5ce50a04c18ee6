/** What the built extension promises: its size, its permissions, its isolation. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, gzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../scripts/build/dense-zip.ts';

const KB = 1000;
const folders = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Loaded by the popup when something is pressed: another tab, the details, a key fact, the list's buttons. */
const ON_PRESS = ['DetailFields', 'ListPanel', 'marks', 'transfer'];

const STATIC = /(?:from|^import|;import)\s*["']\.\/([^"']+)["']/g;
const DYNAMIC = /import\([`"']\.\/([^`"']+)[`"']\)/g;

/** A page's HTML, its scripts and styles with what they import; `later`: with what they then load by themselves. */
function loadedWith(page: string, { later }: { later: boolean }): string[] {
  const html = readFileSync(join(folders.chromium, page), 'utf8');
  const seen = new Set([page]);
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!path.endsWith('.js')) return;
    const script = readFileSync(join(folders.chromium, path), 'utf8');
    for (const [, name = ''] of script.matchAll(STATIC)) visit(name);
    if (!later) return;
    for (const [, name = ''] of script.matchAll(DYNAMIC)) if (!ON_PRESS.includes(nameOf(name))) visit(name);
    for (const [, style = ''] of script.matchAll(/["'`]([^"'`/]+\.css)["'`]/g)) if (!ON_PRESS.includes(nameOf(style))) visit(style);
  };
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) visit(path);
  return [...seen].map((path) => join(folders.chromium, path));
}

const nameOf = (path: string): string => path.replace(/^.*\/|\..*$/g, '');

const weigh = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipped(file), 0);

function readZip(browser: 'chrome' | 'firefox'): Buffer {
  const [name = ''] = readdirSync('.output').filter((file) => file.endsWith(`-${browser}.zip`));
  return readFileSync(join('.output', name));
}

/** Printed for whoever wants to know what a change costs. */
function expectWithin(what: string, bytes: number, most: number): void {
  console.info(`${what}: ${(bytes / KB).toFixed(1)} kB of ${most}`);
  expect(bytes).toBeLessThanOrEqual(most * KB);
}

describe.each(Object.entries(folders))('the extension for %s', (_, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for no more than it needs', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']);
    expect(manifest.optional_permissions).toEqual(['tabs']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('is not offered to a browser that is too old for its code', () => {
    const { minimum_chrome_version: chrome, browser_specific_settings: settings } = manifest;
    expect([chrome, settings?.gecko.strict_min_version]).toEqual(folder.includes('chrome') ? ['126', undefined] : [undefined, '140.0']);
  });

  it('lets its pages load nothing but itself', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.startsWith("default-src 'none';")).toBe(true);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it('runs no page in the background, which shares modules with all of them', () => {
    const seen = new Set<string>();
    const visit = (name: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      for (const [, next = ''] of readFileSync(join(folder, name), 'utf8').matchAll(STATIC)) visit(next);
    };
    visit('background.js');
    expect([...seen].filter((name) => /^(?:popup|library|options)\./.test(name))).toEqual([]);
  });

  it.each(['early.js', 'mark.js'])('sets no variable of its own in the page that runs %s', (script) => {
    for (const folder of Object.values(folders)) expect(readFileSync(join(folder, script), 'utf8')).not.toMatch(/^(?:var|let|const) /);
  });

  it('is manifest version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });
});

describe('the sizes', () => {
  it('keep the injected script within 22 kB', () => {
    expectWithin('the injected script', gzipped(join(folders.chromium, 'extract.js')), 22);
  });

  it('keep what the first sight of the popup needs within 32 kB', () => {
    expectWithin('what the first sight of the popup needs', weigh(loadedWith('popup.html', { later: false })), 32);
  });

  it('keep all that a click on an article loads, in the page and in the popup, within 175 kB', () => {
    const all = [...loadedWith('popup.html', { later: true }), join(folders.chromium, 'extract.js')];
    expectWithin('all that a click loads', weigh(all), 175);
  });

  it.each(['chrome', 'firefox'] as const)('keep the zip for %s within 200 kB', (browser) => {
    expectWithin(`the zip for ${browser}`, readZip(browser).length, 200);
  });
});

it('the zip holds what was built, byte for byte', () => {
  const files = readdirSync(folders.chromium, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folders.chromium, name)).isFile(),
  );
  const entries = entriesOf(readZip('chrome')).map(({ central, content }) => {
    const isStored = central.readUInt16LE(10) === 0;
    const bytes = isStored ? content : inflateRawSync(content);
    expect(crc32(bytes)).toBe(central.readUInt32LE(16));
    return [central.subarray(46).toString(), bytes] as const;
  });
  expect(entries.map(([name]) => name).sort()).toEqual(files.map((name) => name.replaceAll('\\', '/')).sort());
  for (const [name, bytes] of entries) expect(bytes.equals(readFileSync(join(folders.chromium, name))), name).toBe(true);
});

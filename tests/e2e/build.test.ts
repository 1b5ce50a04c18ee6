/** What the built extension promises: its size, its permissions, its isolation. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const KB = 1000;
const folders = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** A page's HTML and all that it loads before anyone presses anything: its scripts and styles with what they import. */
function loadedWith(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!path.endsWith('.js')) return;
    const script = readFileSync(join(folder, path), 'utf8');
    for (const [, name] of script.matchAll(/(?:from|^import|;import)\s*["']\.\/([^"']+)["']/g)) visit(`chunks/${name}`);
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) visit(path ?? '');
  return [page, ...seen].map((path) => join(folder, path));
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

  it('lets its pages load nothing but itself', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.startsWith("default-src 'none';")).toBe(true);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it('is manifest version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });
});

describe('the sizes', () => {
  it('keep the injected script within 30 kB', () => {
    expect(gzipped(join(folders.chromium, 'extract.js'))).toBeLessThanOrEqual(30 * KB);
  });

  it('keep the popup within 60 kB', () => {
    const total = loadedWith(folders.chromium, 'popup.html').reduce((sum, file) => sum + gzipped(file), 0);
    expect(total).toBeLessThanOrEqual(60 * KB);
  });

  it('keep the zip within 215 kB', () => {
    const [zip] = readdirSync('.output').filter((name) => name.endsWith('-chrome.zip'));
    expect(statSync(join('.output', zip ?? '')).size).toBeLessThanOrEqual(215 * KB);
  });
});

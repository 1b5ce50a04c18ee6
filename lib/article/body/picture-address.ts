/** Where a picture or an embed comes from: pages put a placeholder into `src` until it is near. */

/** The surest first. */
const NAMES = 'data-src data-original data-lazy-src src data-srcset srcset'.split(' ');

/** `read`: gives an attribute of the element, null perhaps. Undefined where there are placeholders alone. */
export function pictureAddress(read: (name: string) => string | null): string | undefined {
  const addresses = NAMES.map((name) => (read(name) ?? '').replace(/\s[\d.]+[wx]\b.*/s, ''));
  return addresses.find((address) => address && !address.startsWith('data:'));
}

/** What a server says of a page. */
import { isUtf8 } from 'node:buffer';

export const HTML_UTF8 = 'text/html; charset=utf-8';

const DECLARED = /<meta[^>]+charset/i;
/** Where the HTML standard looks for a declaration: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const LOOKED_AT = 1024;

/** For a saved page: the browser finds its encoding itself, but for UTF-8 that only a server once named. */
export const htmlType = (bytes: Buffer): string =>
  isUtf8(bytes) && !DECLARED.test(bytes.toString('latin1', 0, LOOKED_AT)) ? HTML_UTF8 : 'text/html';

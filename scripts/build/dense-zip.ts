/** The extension's zip, packed once more and as tightly as the format allows: it is packed once for everybody who loads it. */
import { readFile, writeFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';

/** Signatures and places of fields: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 to 4.3.16. */
const LOCAL_FILE = 0x04034b50;
const CENTRAL_FILE = 0x02014b50;
const END = { signature: 0x06054b50, length: 22 };
const DEFLATED = 8;

/** A file of an archive. `local` and `central` are its two headers with its name; `content` is stored or deflated, as they say. */
export interface Entry {
  local: Buffer;
  central: Buffer;
  content: Buffer;
}

/** Throws where it is no zip, or one with a comment or of more than 4 GB. */
export function entriesOf(zip: Buffer): Entry[] {
  const end = zip.length - END.length;
  if (end < 0 || zip.readUInt32LE(end) !== END.signature) throw new Error('WXT writes another kind of zip: see scripts/build/dense-zip.ts');
  const entries: Entry[] = [];
  for (let at = zip.readUInt32LE(end + 16); at < end; ) {
    const central = zip.subarray(at, at + headerLength(zip, at, CENTRAL_FILE));
    const start = central.readUInt32LE(42);
    const local = zip.subarray(start, start + headerLength(zip, start, LOCAL_FILE));
    const from = start + local.length;
    entries.push({ local, central, content: zip.subarray(from, from + central.readUInt32LE(20)) });
    at += central.length;
  }
  return entries;
}

/** With its name, extra field and comment. */
function headerLength(zip: Buffer, at: number, signature: number): number {
  if (zip.readUInt32LE(at) !== signature) throw new Error('The zip is damaged.');
  if (signature === LOCAL_FILE) return 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  return 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
}

/** The same files in the same order. */
export async function dense(zip: Buffer): Promise<Buffer> {
  const entries = await Promise.all(entriesOf(zip).map(denseEntry));
  let offset = 0;
  for (const { local, central, content } of entries) {
    central.writeUInt32LE(offset, 42);
    offset += local.length + content.length;
  }
  const directory = Buffer.concat(entries.map(({ central }) => central));
  const end = Buffer.from(zip.subarray(-END.length));
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...entries.flatMap(({ local, content }) => [local, content]), directory, end]);
}

async function denseEntry(entry: Entry): Promise<Entry> {
  const local = Buffer.from(entry.local);
  const central = Buffer.from(entry.central);
  if (central.readUInt16LE(10) !== DEFLATED) return { local, central, content: entry.content };
  const content = Buffer.from(await zopfli.deflateAsync(inflateRawSync(entry.content), { numiterations: 15 }));
  if (content.length >= entry.content.length) return { local, central, content: entry.content };
  local.writeUInt32LE(content.length, 18);
  central.writeUInt32LE(content.length, 20);
  return { local, central, content };
}

export async function denseZip(path: string): Promise<void> {
  await writeFile(path, await dense(await readFile(path)));
}

/** A server for a folder of pages on this machine alone. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { htmlType } from './content-type.ts';

const TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
};

export interface Server {
  /** Without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** `pages`: further pages by their path ("/article.html"), beside those of the folder. */
export async function serve(folder: string, pages: ReadonlyMap<string, string | Buffer> = new Map()): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = pages.get(path) ?? (await readFile(join(folder, normalize(path))).catch(() => undefined));
    const body = Buffer.from(found ?? '<!doctype html><title>404</title><h1>Not found</h1>');
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? htmlType(body) });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Firefox's own remote control, spoken over a socket (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html), so that no driver is needed. */
import { createConnection, type Socket } from 'node:net';

/** Sends a command; what Firefox answers, or its error. */
export type Send = <T>(command: string, parameters?: object) => Promise<T>;

interface Waiting {
  done: (value: never) => void;
  failed: (error: Error) => void;
}

/** Undefined where nothing listens on the port yet. */
export async function connectMarionette(port: number): Promise<Send | undefined> {
  const socket = await dial(port);
  if (!socket) return undefined;
  const waiting = new Map<number, Waiting>();
  readFrames(socket, (frame) => settle(frame, waiting));
  socket.on('close', () => {
    for (const { failed } of waiting.values()) failed(new Error('Firefox closed the connection'));
  });
  let last = 0;
  return (command, parameters = {}) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      const frame = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    });
}

function dial(port: number): Promise<Socket | undefined> {
  const socket = createConnection(port, '127.0.0.1');
  return new Promise((done) => {
    socket.once('connect', () => done(socket));
    socket.on('error', () => done(undefined));
  });
}

/** A frame is its length in bytes, a colon and JSON. It may come in pieces. */
function readFrames(socket: Socket, take: (frame: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (let frame = firstFrame(rest); frame; frame = firstFrame(rest)) {
      take(JSON.parse(frame.text));
      rest = rest.subarray(frame.end);
    }
  });
}

function firstFrame(bytes: Buffer): { text: string; end: number } | undefined {
  const start = bytes.indexOf(':') + 1;
  const end = start + Number(bytes.subarray(0, start - 1).toString());
  return start > 0 && end <= bytes.length ? { text: bytes.subarray(start, end).toString(), end } : undefined;
}

/** An answer is `[1, id, error, value]`; the greeting is no array and is left alone. */
function settle(frame: unknown, waiting: Map<number, Waiting>): void {
  if (!Array.isArray(frame)) return;
  const [, id, error, value] = frame;
  if (error) waiting.get(id)?.failed(new Error(`${error.error}: ${error.message}`));
  else waiting.get(id)?.done(value as never);
  waiting.delete(id);
}

// Runs the Auth emulator inside this process, with pages that need no internet.
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { freePort } from './free-port';
import { onlyGoogleProvesEmails, withTokensToLink } from './like-production';
import { withoutInternet } from './offline-sign-in-pages';

const USUAL_PORT = 9099;
const INNER_PATH = 'firebase-tools/lib/emulator/auth/server';
const STAND_IN = '/gapi-stand-in.js';

export interface AuthEmulator {
  /** `host:port`, for Node */
  host: string;
  /** Address of the script that stands in for Google's loader. */
  standInUrl: string;
  stop(): Promise<void>;
}

/** Starts the emulator and waits until it listens. */
export async function startAuthEmulator(projectId: string): Promise<AuthEmulator> {
  const app = await createApp(projectId);
  const standIn = await readFile(join(import.meta.dirname, 'gapi-stand-in.js'), 'utf8');
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    if (path === STAND_IN) {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.end(standIn);
      return;
    }
    if (path.startsWith('/emulator/auth/')) change(response, changePage);
    if (path.endsWith('/accounts:signInWithIdp')) change(response, withTokensToLink);
    app(request, response);
  });

  const port = await freePort(USUAL_PORT);
  if (port !== USUAL_PORT) {
    console.log(`Port ${String(USUAL_PORT)} is taken: the Auth emulator uses ${String(port)}.`);
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    host: `127.0.0.1:${String(port)}`,
    standInUrl: `http://localhost:${String(port)}${STAND_IN}`,
    stop: () => stop(server),
  };
}

/** The emulator as firebase-tools makes it. It is not part of that package's public face. */
async function createApp(projectId: string): Promise<RequestListener> {
  try {
    const inner: unknown = createRequire(import.meta.url)(INNER_PATH);
    const make = (inner as { createApp: (projectId: string) => Promise<RequestListener> })
      .createApp;
    return await make(projectId);
  } catch (cause) {
    throw new Error(
      `The Auth emulator was not found at ${INNER_PATH}. This version of firebase-tools keeps it ` +
        'elsewhere: install the version in package-lock.json, or correct the path in auth-emulator.ts.',
      { cause },
    );
  }
}

function changePage(page: string): string {
  return onlyGoogleProvesEmails(withoutInternet(page, STAND_IN));
}

/** Holds an answer back until it is whole, and sends it changed. */
function change(response: ServerResponse, changed: (text: string) => string): void {
  const end = response.end.bind(response) as (text?: string) => ServerResponse;
  const pieces: Buffer[] = [];
  const keep = (piece: unknown) => {
    if (typeof piece === 'string' || piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
  };
  response.write = ((piece: unknown) => {
    keep(piece);
    return true;
  }) as typeof response.write;
  response.end = ((piece?: unknown) => {
    keep(piece);
    const text = pieces.length === 0 ? '' : changed(Buffer.concat(pieces).toString());
    if (!response.headersSent) response.setHeader('Content-Length', Buffer.byteLength(text));
    return end(text);
  }) as typeof response.end;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

// Finds a port of this machine that nothing listens on.
import { createServer } from 'node:net';

/** The preferred port when it is free, else any free one (not stable: use it at once). 0 = any. */
export async function freePort(preferred: number): Promise<number> {
  return preferred !== 0 && (await isFree(preferred)) ? preferred : listenOnce(0, '127.0.0.1');
}

async function isFree(port: number): Promise<boolean> {
  // "localhost" is either of the two, as the browser likes.
  for (const host of ['127.0.0.1', '::1']) {
    try {
      await listenOnce(port, host);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    }
  }
  return true;
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  });
}

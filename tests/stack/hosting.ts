// Serves a built site as Firebase Hosting would by firebase.json, with the CLI's own server.
import { once } from 'node:events';
import type { Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { server as superstatic } from 'superstatic';
import { withPolicyOf } from '#backend/firebase/policy-in-hosting';

export interface Hosting {
  /** Without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves the files in `directory` on a free port.
 *
 * @param configured the `VITE_` variables that they were built with, which the policy follows
 */
export async function serveAsHosted(
  directory: string,
  configured: Record<string, string>,
): Promise<Hosting> {
  const file = await readFile('firebase.json', 'utf8');
  const synced = await withPolicyOf(file, directory, configured);
  const { hosting } = JSON.parse(synced) as { hosting: object };
  // The built files are elsewhere than firebase.json says.
  const config = { ...hosting, public: '.' };
  // Compressed, as the hosting does.
  const at = { port: 0, hostname: '127.0.0.1', compression: true };
  // Its types lean on those of a package that is not here.
  const app: unknown = superstatic({ ...at, cwd: directory, config });
  const server = (app as { listen: (ready: () => void) => Server }).listen(() => undefined);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The site has no port.');
  return {
    url: `http://localhost:${String(address.port)}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

// Serves the site with Vite's development server, configured for the local stack.
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { freePort } from './free-port';
import { nodeEnvironment, siteEnvironment, type Stack } from './stack';

const USUAL_PORT = 5173;
const RULES = 'firestore.rules';

/** Without a stack the site keeps its comments in memory. */
export async function startDevSite(stack: Stack | null): Promise<ViteDevServer> {
  // Vite reads what begins with VITE_ from here, before any .env file.
  const configured = stack ? siteEnvironment(nodeEnvironment(stack)) : { VITE_BACKEND: 'memory' };
  Object.assign(process.env, configured);
  const port = await freePort(USUAL_PORT);
  if (port !== USUAL_PORT) {
    console.log(`Port ${String(USUAL_PORT)} is taken: the site uses ${String(port)}.`);
  }
  const server = await createServer({
    server: { port, strictPort: true, host: 'localhost' },
    plugins: stack ? [signInWithoutInternet(stack)] : [],
  });
  await server.listen();
  if (stack) reloadRules(server, stack);
  return server;
}

/** The SDK does not load Google's script when the stand-in is there already. */
function signInWithoutInternet({ auth }: Stack): Plugin {
  return {
    name: 'sign-in-without-internet',
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: auth.standInUrl }, injectTo: 'head-prepend' },
    ],
  };
}

/** The build enters a new post in the rules: the running emulator must learn of it. */
function reloadRules(server: ViteDevServer, { firestore }: Stack): void {
  server.watcher.add(RULES);
  server.watcher.on('change', (path) => {
    if (!path.endsWith(RULES)) return;
    firestore.loadRules().then(
      () => {
        console.log(`${RULES} changed, and the emulator follows it.`);
      },
      (error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
      },
    );
  });
}

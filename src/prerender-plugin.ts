// The Vite plugin that writes every page as static HTML, and renders it the same way while developing.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connect, Plugin, PreviewServer, ViteDevServer } from 'vite';
import { isRunnableDevEnvironment } from 'vite';
import { fillTemplate } from './prerender-template.ts';

type Prerender = typeof import('./prerender');

const ENTRY = 'src/prerender.tsx';
/** The text face; asked for at once, because every page begins with it. */
const FIRST_FONT = /source-serif-4-latin-400-normal.*\.woff2$/;

/** One `vite build` then makes the browser's files, renders each address, and writes the pages. */
export function prerender(): Plugin {
  return {
    name: 'today-in-review:prerender',

    config() {
      return {
        appType: 'custom',
        builder: {},
        // One style sheet, in the head: a page that is read without script is a page with styles.
        build: { cssCodeSplit: false, modulePreload: { polyfill: false } },
        environments: {
          ssr: {
            build: {
              // Of this process alone, so that two builds at a time do not meet.
              outDir: `.cache/prerender-${String(process.pid)}`,
              emptyOutDir: true,
              copyPublicDir: false,
              rolldownOptions: { input: ENTRY },
            },
          },
        },
      };
    },

    transformIndexHtml(_html, { bundle = {} }) {
      const font = Object.keys(bundle).find((file) => FIRST_FONT.test(file));
      if (font === undefined) return [];
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '' };
      return [{ tag: 'link', attrs: { ...attrs, href: `/${font}` }, injectTo: 'head-prepend' }];
    },

    async buildApp({ environments, build, config }) {
      const { client, ssr } = environments;
      if (!client || !ssr)
        throw new Error('Prerendering needs the client and the ssr environment.');
      const ssrDir = resolve(config.root, ssr.config.build.outDir);
      try {
        await build(client);
        await build(ssr);
        const entry = pathToFileURL(join(ssrDir, 'prerender.js')).href;
        const pages = (await import(/* @vite-ignore */ entry)) as Prerender;
        const written = await writePages(resolve(config.root, client.config.build.outDir), pages);
        config.logger.info(`prerendered ${written.join(', ')}`);
      } finally {
        await rm(ssrDir, { recursive: true, force: true });
      }
    },

    configureServer(server) {
      return () => server.middlewares.use(renderOnRequest(server));
    },

    configurePreviewServer(server) {
      return () => server.middlewares.use(serveWritten(server));
    },
  };
}

/** Writes all pages into `directory`, which holds the built index.html; returns their files. */
async function writePages(directory: string, pages: Prerender): Promise<string[]> {
  const template = await readFile(join(directory, 'index.html'), 'utf8');
  const files: string[] = [];
  const write = async (file: string, content: string) => {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), content);
    files.push(file);
  };
  const { render, site, machineFiles } = pages;
  for (const address of site.addresses) {
    const file = address === '/' ? 'index.html' : `${address.slice(1)}.html`;
    await write(file, fillTemplate(template, await render(address)));
  }
  await write('404.html', fillTemplate(template, await render('/404')));
  for (const [file, content] of await machineFiles()) await write(file, content);
  return files;
}

/** While developing: renders a page for each request, as the build would write it. */
function renderOnRequest(server: ViteDevServer): Connect.NextHandleFunction {
  return (request, response, next) => {
    const url = request.originalUrl ?? '/';
    if (!asksForPage(request)) {
      next();
      return;
    }
    const { pathname } = new URL(url, 'http://localhost');
    const answer = async () => {
      const { ssr } = server.environments;
      if (!isRunnableDevEnvironment(ssr)) throw new Error('The ssr environment cannot run code.');
      const pages = await ssr.runner.import<Prerender>(`/${ENTRY}`);
      response.setHeader('Cache-Control', 'no-store');
      const isFile = /\.(xml|txt)$/.test(pathname);
      const file = isFile ? (await pages.machineFiles()).get(pathname.slice(1)) : undefined;
      if (file !== undefined) {
        const type = pathname.endsWith('.xml') ? 'application/xml' : 'text/plain';
        response.setHeader('Content-Type', `${type}; charset=utf-8`);
        response.end(file);
        return;
      }
      const raw = await readFile(join(server.config.root, 'index.html'), 'utf8');
      const template = await server.transformIndexHtml(url, raw);
      const page = await pages.render(pathname);
      // In a build the styles are one linked file; here each is linked, so that they are there first.
      const styles = [...ssr.moduleGraph.urlToModuleMap.keys()]
        .filter((file) => file.endsWith('.css'))
        .map((file) => `<link rel="stylesheet" href="${file}" />`);
      const head = [page.head, ...styles].join('\n    ');
      response.statusCode = page.status;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(fillTemplate(template, { ...page, head }));
    };
    answer().catch((error: unknown) => {
      if (error instanceof Error) server.ssrFixStacktrace(error);
      next(error);
    });
  };
}

/** `vite preview` answers as the hosting does: addresses without “.html”, and 404.html for the rest. */
function serveWritten({ config }: PreviewServer): Connect.NextHandleFunction {
  const directory = resolve(config.root, config.build.outDir);
  return (request, response, next) => {
    if (!asksForPage(request)) {
      next();
      return;
    }
    const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
    const file = pathname === '/' ? 'index' : decodeURIComponent(pathname).replace(/^\/|\/$/g, '');
    const answer = async () => {
      const found = /^[\w/-]+$/.test(file)
        ? await readFile(join(directory, `${file}.html`), 'utf8').catch(() => null)
        : null;
      response.statusCode = found === null ? 404 : 200;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(found ?? (await readFile(join(directory, '404.html'), 'utf8')));
    };
    answer().catch(next);
  };
}

function asksForPage({ method, headers }: Connect.IncomingMessage): boolean {
  const accepted = headers.accept ?? '';
  return (
    (method === 'GET' || method === 'HEAD') &&
    (accepted === '' || /text\/html|\*\/\*/.test(accepted))
  );
}

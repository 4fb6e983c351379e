// The Vite plugin that writes every page as static HTML, and renders it the same way while developing.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connect, Plugin, PreviewServer, ViteDevServer } from 'vite';
import { isRunnableDevEnvironment } from 'vite';
import { readManifest } from './manifest.ts';
import { inPage, stylesOf } from './prerender-styles.ts';
import { fillTemplate } from './prerender-template.ts';
import type { RenderedPage } from './prerender.tsx';

type Prerender = typeof import('./prerender');

const ENTRY = 'src/prerender.tsx';
/** What makes a page live; its styles are those of a page that is read. */
const READING = 'src/app/hydrate.tsx';
/** Runs before the first paint. */
const FIRST_SCRIPT = new URL('./ui/theme-first.js', import.meta.url);

/** One `vite build` then makes the browser's files, renders each address, and writes the pages. */
export function prerender(): Plugin {
  return {
    name: 'today-in-review:prerender',

    config() {
      return {
        appType: 'custom',
        builder: {},
        // It tells which styles come with which code; firebase.json keeps its folder off the site.
        build: { modulePreload: { polyfill: false }, manifest: true },
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

    async transformIndexHtml() {
      return [{ tag: 'script', children: await firstScript(), injectTo: 'head' }];
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
        const directory = resolve(config.root, client.config.build.outDir);
        const styles = await inPage(directory, stylesOf(await readManifest(directory), READING));
        const written = await writePages(directory, pages, styles);
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

/** In the page itself, so that nothing is waited for; without its comments. */
async function firstScript(): Promise<string> {
  const code = await readFile(FIRST_SCRIPT, 'utf8');
  return code.replace(/^\s*\/\/.*\n/gm, '').trim();
}

/** Writes all pages into `directory`, which holds the built index.html; returns their files. */
async function writePages(directory: string, pages: Prerender, styles: string): Promise<string[]> {
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
    await write(file, fillTemplate(template, withTags(await render(address), [styles])));
  }
  await write('404.html', fillTemplate(template, withTags(await render('/404'), [styles])));
  for (const [file, content] of await machineFiles()) await write(file, content);
  return files;
}

/** The page with more in its head. */
function withTags(page: RenderedPage, tags: string[]): RenderedPage {
  return { ...page, head: [page.head, ...tags].join('\n    ') };
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
      // In a build the styles stand in the page; here each is linked, so that they are there first.
      const styles = [...ssr.moduleGraph.urlToModuleMap.keys()]
        .filter((file) => file.endsWith('.css'))
        .map((file) => `<link rel="stylesheet" href="${file}" />`);
      response.statusCode = page.status;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(fillTemplate(template, withTags(page, styles)));
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

// The Vite plugin that turns src/content into `virtual:posts`, and keeps firestore.rules in step.
import { join, normalize } from 'node:path';
import type { DevEnvironment, Plugin } from 'vite';
import type { Post, PostSummary } from '#domain/post';
import { listSources } from '#domain/source-list';
import { readPosts } from './read-posts.ts';
import { rulesFollowPosts } from './rules-follow-posts.ts';

const LIST = 'virtual:posts';
const ONE = 'virtual:posts/';
const SOURCES = 'virtual:posts-sources';

/** Offers the checked posts as `virtual:posts`; faults in a post stop the build with their list. */
export function posts(): Plugin {
  let root = '';
  let content = '';
  let reading: Promise<Post[]> | undefined;
  let rulesFollow = true;

  const read = () => (reading ??= readPosts(content, root));

  async function syncRules(log: (line: string) => void): Promise<void> {
    if (await rulesFollowPosts(join(root, 'firestore.rules'), await read())) {
      log('firestore.rules now names the posts in src/content; deploy the rules with the site.');
    }
  }

  return {
    name: 'today-in-review:posts',

    configResolved(config) {
      root = config.root;
      content = join(root, 'src/content');
      // Tests only read; they must not write into the checkout.
      rulesFollow = config.mode !== 'test';
    },

    async buildStart() {
      if (rulesFollow && this.environment.mode === 'build') {
        await syncRules((line) => {
          this.environment.logger.info(line);
        });
      }
    },

    resolveId(id) {
      return id === LIST || id === SOURCES || id.startsWith(ONE) ? `\0${id}` : undefined;
    },

    async load(id) {
      if (id === `\0${LIST}`) return listModule(await read());
      if (id === `\0${SOURCES}`) {
        return `export const sources = ${JSON.stringify(listSources(await read()))};`;
      }
      if (!id.startsWith(`\0${ONE}`)) return undefined;
      const slug = id.slice(`\0${ONE}`.length);
      const post = (await read()).find((one) => one.slug === slug);
      if (!post) throw new Error(`There is no post “${slug}” in src/content.`);
      return `export const post = ${JSON.stringify(post)};`;
    },

    configureServer(server) {
      const changed = (file: string) => {
        if (!normalize(file).startsWith(normalize(content))) return;
        reading = undefined;
        for (const environment of Object.values(server.environments)) forgetPosts(environment);
        server.environments.client.hot.send({ type: 'full-reload' });
        // A fault is shown by the page that asks for the posts.
        syncRules(server.config.logger.info).catch(() => undefined);
      };
      server.watcher.on('add', changed).on('change', changed).on('unlink', changed);
      if (rulesFollow) syncRules(server.config.logger.info).catch(() => undefined);
    },
  };
}

function forgetPosts({ moduleGraph }: DevEnvironment): void {
  for (const [id, module] of moduleGraph.idToModuleMap) {
    if (id.startsWith(`\0${LIST}`)) moduleGraph.invalidateModule(module);
  }
}

function listModule(all: readonly Post[]): string {
  const loaders = all.map(
    ({ slug }) => `  ${JSON.stringify(slug)}: () => import(${JSON.stringify(ONE + slug)}),`,
  );
  return [
    `export const summaries = ${JSON.stringify(all.map(summaryOf))};`,
    `const loaders = {\n${loaders.join('\n')}\n};`,
    'export function loadPost(slug) {',
    '  return Object.hasOwn(loaders, slug) ? loaders[slug]().then(({ post }) => post) : null;',
    '}',
    'export function loadSources() {',
    `  return import(${JSON.stringify(SOURCES)}).then(({ sources }) => sources);`,
    '}',
  ].join('\n');
}

function summaryOf(post: Post): PostSummary {
  const { slug, title, description, published, byline, quotedWriters } = post;
  return { slug, title, description, published, byline, quotedWriters };
}

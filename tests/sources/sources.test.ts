// The owner's command, against a server of this machine that does what the web does to pages.
import { execFile } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '#domain/quotation';
import { BODY, FRONT, parse } from '../support/a-post-file';
import { ask } from './ask';
import { checkLinks } from './check-links';
import { sourceLinks } from './source-links';

const WORDS = 'It won’t stop the bleeding — or save café lives.';
const BOUNDS = { time: 400, size: 20_000 };

let server: Server;
let origin = '';
let answering = 0;
/** Requests that were being answered at the same time, at most. */
let crowd = 0;
let asked: string[] = [];

type Page = [status: number, headers: Record<string, string>, body?: string | Buffer];

const html = (body: string | Buffer, type = 'text/html; charset=utf-8'): Page => [
  200,
  { 'Content-Type': type },
  body,
];

const PAGES: Record<string, Page> = {
  '/there': html(`<!doctype html><title>x</title><p>Before. ${WORDS} After.</p>`),
  '/tagged': html(
    '<p>It won&rsquo;t <b>st</b>op&nbsp;the\n<a href="#x">bleeding</a>&#8202;&mdash;<br>or <!-- no --> save caf&eacute; lives.</p>',
  ),
  '/plain': html(WORDS.replace(/[’]/, "'").replace(' — ', '--'), 'text/plain'),
  '/latin': html(
    Buffer.from('<p>It won\x92t stop the bleeding \x97 or save caf\xe9 lives.</p>', 'latin1'),
    'text/html; charset=utf-8',
  ),
  '/meta-lies': html(`<meta charset="utf-16"><p>${WORDS}</p>`, 'text/html; charset=nonsense'),
  '/changed': html(`<p>It will stop the bleeding.</p>`),
  '/script-only': html(
    `<p>No.</p><script>const words = "${WORDS}";</script><style>/* ${WORDS} */</style>`,
  ),
  '/attribute-only': html(`<p title="${WORDS}">Nothing.</p><!-- ${WORDS} -->`),
  '/deep': html(`${'<div>'.repeat(3000)}${WORDS}`),
  '/moved': [301, { Location: '/moved-again' }],
  '/moved-again': [302, { Location: '/there' }],
  '/moved-to-front': [301, { Location: '/changed' }],
  '/loop': [302, { Location: '/loop' }],
  '/404': [404, {}, WORDS],
  '/410': [410, {}, WORDS],
  '/moved-to-404': [301, { Location: '/404' }],
  '/403': [403, {}, WORDS],
  '/500': [500, {}, WORDS],
  '/pdf': [200, { 'Content-Type': 'application/pdf' }, '%PDF'],
  '/huge-early': html(`<p>${WORDS}</p>${'x '.repeat(50_000)}`),
  '/huge-late': html(`${'x '.repeat(50_000)}<p>${WORDS}</p>`),
};

const answer: RequestListener = ({ url = '', headers }, response) => {
  asked.push(url);
  const { pathname } = new URL(url, origin);
  if (pathname === '/hang') return;
  if (pathname === '/hang-midway') {
    response.writeHead(200, { 'Content-Type': 'text/html' }).write(WORDS);
    return;
  }
  if (pathname === '/cut') {
    response.destroy();
    return;
  }
  if (pathname === '/agent') {
    response.end(headers['user-agent']);
    return;
  }
  answering += 1;
  crowd = Math.max(crowd, answering);
  const [status, own, body] = PAGES[pathname] ?? [404, {}];
  setTimeout(() => {
    answering -= 1;
    response.writeHead(status, own).end(body);
  }, 10);
};

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A post that quotes the words from this source. */
function postOf(source: Partial<Source>) {
  const post = parse(FRONT + BODY);
  const [quotation] = post.quotations;
  if (!quotation) throw new Error('The post quotes nobody.');
  const own = { ...quotation, words: WORDS, source: { ...quotation.source, url: null, ...source } };
  return { ...post, quotations: [own] };
}

async function verdictOf(path: string, source: Partial<Source> = {}) {
  const posts = [postOf({ url: origin + path, ...source })];
  const [checked] = await checkLinks(sourceLinks(posts), BOUNDS);
  return checked?.verdict;
}

describe('a source that is there', () => {
  it.each([
    '/there',
    '/there#fragment',
    '/tagged',
    '/plain',
    '/latin',
    '/meta-lies',
    '/deep',
    '/huge-early',
  ])('with the words: %s', async (path) => {
    expect(await verdictOf(path)).toEqual({ found: 'there, with the words', toDo: null });
  });

  it.each(['/changed', '/script-only', '/attribute-only'])('without them: %s', async (path) => {
    expect(await verdictOf(path)).toEqual({
      found: 'no longer contains the words of inline',
      toDo: expect.stringContaining('compare them yourself') as string,
    });
  });

  it('without them as far as it is read', async () => {
    const verdict = await verdictOf('/huge-late');
    expect(verdict?.found).toBe('very long; its beginning does not contain the words of inline');
    expect(verdict?.toDo).not.toBeNull();
  });

  it('as something without text', async () => {
    expect(await verdictOf('/pdf')).toEqual({
      found: 'there; words are not looked for in application/pdf',
      toDo: null,
    });
  });
});

describe('a source that has moved', () => {
  it('is told with its new address', async () => {
    expect(await verdictOf('/moved')).toEqual({
      found: `moved to ${origin}/there; there, with the words`,
      toDo: 'write the new address into “url”, or set “state: moved”',
    });
  });

  it('is told with the words that it has lost', async () => {
    const verdict = await verdictOf('/moved-to-front', { state: 'moved' });
    expect(verdict?.found).toBe(
      `moved to ${origin}/changed; no longer contains the words of inline`,
    );
    expect(verdict?.toDo).toMatch(/^compare/);
  });

  it('asks for nothing when the post says so', async () => {
    expect((await verdictOf('/moved', { state: 'moved' }))?.toDo).toBeNull();
  });
});

describe('a source that died', () => {
  it.each(['/404', '/410', '/moved-to-404'])('is told: %s', async (path) => {
    const verdict = await verdictOf(path);
    expect(verdict?.found).toMatch(/^died: it answers 4(04|10)$/);
    expect(verdict?.toDo).toMatch(/^set “state: gone”, and “archiveUrl”/);
  });

  it('asks for nothing when the post says so, unless it is there again', async () => {
    expect((await verdictOf('/404', { state: 'gone' }))?.toDo).toBeNull();
    expect((await verdictOf('/changed', { state: 'gone' }))?.toDo).toBeNull();
    expect((await verdictOf('/there', { state: 'gone' }))?.toDo).toBe('take out “state: gone”');
  });

  it('is one whose host is not known', async () => {
    const host = 'no-such-host.invalid';
    const { code } = (await lookup(host).catch((error: unknown) => error as { code: string })) as {
      code?: string;
    };
    // Without a network nobody knows any host.
    expect((await ask(`http://${host}/`)).kind).toBe(code === 'ENOTFOUND' ? 'died' : 'unreachable');
  });
});

describe('a source that cannot be looked at', () => {
  it.each([
    ['/403', /it answers 403$/],
    ['/500', /it answers 500$/],
    ['/loop', /redirect/],
    ['/hang', /does not answer within 0\.4 s$/],
    ['/hang-midway', /does not answer within 0\.4 s$/],
    ['/cut', /./],
  ])('is not taken for dead: %s', async (path, why) => {
    const verdict = await verdictOf(path);
    expect(verdict?.found).toMatch(/^could not be looked at: /);
    expect(verdict?.found).toMatch(why);
    expect(verdict?.toDo).toMatch(/^try again later/);
  });

  it('is one where nobody listens', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await ask(`http://127.0.0.1:${port}/`)).toMatchObject({ kind: 'unreachable' });
  });
});

it('looks for the words in the archived copy too', async () => {
  const posts = [postOf({ url: `${origin}/404`, archiveUrl: `${origin}/there`, state: 'gone' })];
  const checked = await checkLinks(sourceLinks(posts), BOUNDS);
  expect(checked.map(({ verdict }) => verdict.found)).toEqual([
    'died: it answers 404',
    'there, with the words',
  ]);
});

it('lists a source without an address', async () => {
  const [checked] = await checkLinks(sourceLinks([postOf({})]), BOUNDS);
  expect(checked?.verdict).toEqual({ found: 'no address is known', toDo: null });
});

it('asks a host for one page at a time, for each page once, and says who asks', async () => {
  asked = [];
  crowd = 0;
  const paths = ['/there?1', '/there?2', '/there?1', '/there?3'];
  const posts = paths.map((path) => postOf({ url: origin + path }));
  await checkLinks(sourceLinks(posts), BOUNDS);
  expect(asked).toEqual(['/there?1', '/there?2', '/there?3']);
  expect(crowd).toBe(1);
  expect(await ask(`${origin}/agent`)).toMatchObject({
    texts: [expect.stringContaining('today-in-review') as string],
  });
});

describe('npm run sources', () => {
  async function command(url: string) {
    const folder = await mkdtemp(join(tmpdir(), 'sources-'));
    const file = join(folder, 'a-post', 'index.md');
    const content = FRONT.replace('https://example.org/live', url) + BODY;
    await mkdir(join(folder, 'a-post'));
    await writeFile(file, content);
    const args = ['--import', 'tsx', 'tests/sources/sources.ts', folder];
    const { stdout, code } = await promisify(execFile)('node', args).then(
      (ended) => ({ ...ended, code: 0 }),
      (error: unknown) => error as { stdout: string; code: number },
    );
    expect(await readFile(file, 'utf8')).toBe(content);
    await rm(folder, { recursive: true });
    return { lines: stdout.split('\n'), code };
  }

  it('prints a table and ends with 1 when the owner has something to do', async () => {
    const { lines, code } = await command(`${origin}/changed`);
    expect(lines[0]).toMatch(/^POST +SOURCE +FOUND +TO DO$/);
    expect(lines[1]).toMatch(/^a-post +armano \(David Armano\) +no longer .* of inline +compare/);
    expect(lines[2]).toMatch(/^a-post +hawes \(Larry Hawes\) +no address is known +–$/);
    expect(lines).toContainEqual(expect.stringMatching(/^To do: 1\./));
    expect(code).toBe(1);
  }, 20_000);

  it('ends with 0 when there is nothing', async () => {
    PAGES['/inline'] = html('<p>an <i>inline</i> one</p>');
    const { lines, code } = await command(`${origin}/inline`);
    expect(lines[1]).toMatch(/ there, with the words +–$/);
    expect(code).toBe(0);
  }, 20_000);
});

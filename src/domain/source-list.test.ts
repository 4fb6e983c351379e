import { expect, it } from 'vitest';
import type { Post } from './post';
import type { Quotation, Source } from './quotation';
import { listSources } from './source-list';

const SOURCE: Source = {
  key: 'hawes',
  writer: 'Larry Hawes',
  work: 'An interview',
  titled: true,
  url: null,
  archiveUrl: null,
  writerUids: [],
  site: null,
  read: null,
  state: null,
};

function post(slug: string, ...sources: Partial<Source>[]): Post {
  const quotations = sources.map((source, index): Quotation => ({
    id: `${slug}-${index + 1}`,
    words: 'words',
    source: { ...SOURCE, ...source },
    placement: 'block',
    corrections: [],
  }));
  const title = `Post ${slug}`;
  const text = { title, description: '', published: '2026-11-23', byline: null, blocks: [] };
  return { slug, ...text, quotedWriters: [], quotations };
}

it('lists each source once, with every post that quotes it and how often', () => {
  const writers = listSources([
    post('b', {}, { work: 'Another work' }, { key: 'renamed' }),
    post('a', {}),
  ]);
  expect(writers.map(({ writer }) => writer)).toEqual(['Larry Hawes']);
  expect(writers[0]?.sources.map(({ source, posts }) => [source.work, posts])).toEqual([
    [
      'An interview',
      [
        { slug: 'b', title: 'Post b', quotationIds: ['b-1', 'b-3'] },
        { slug: 'a', title: 'Post a', quotationIds: ['a-1'] },
      ],
    ],
    ['Another work', [{ slug: 'b', title: 'Post b', quotationIds: ['b-2'] }]],
  ]);
});

it('sorts writers as a reader would look them up', () => {
  const writers = ['Zoe', 'élan', 'Ada', 'Émile'].map((writer) => ({ writer }));
  expect(listSources([post('a', ...writers)]).map(({ writer }) => writer)).toEqual([
    'Ada',
    'élan',
    'Émile',
    'Zoe',
  ]);
});

it('tells apart works at two addresses', () => {
  const urls = [{ url: 'https://a.example/' }, { url: 'https://b.example/' }];
  expect(listSources([post('a', ...urls)])[0]?.sources).toHaveLength(2);
});

it('takes the address from the post that knows it', () => {
  const url = 'https://a.example/';
  const posts = [post('a', { read: '2026-11-20' }), post('b', { url }), post('c', {})];
  const [writer] = listSources(posts);
  expect(writer?.sources).toHaveLength(1);
  expect(writer?.sources[0]?.source.url).toBe(url);
  expect(writer?.sources[0]?.posts.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
});

it('believes the post that read the source last', () => {
  const posts = [
    post('a', {}),
    post('b', { read: '2026-11-20', state: 'gone' }),
    post('c', { read: '2026-01-01', state: 'there' }),
  ];
  expect(listSources(posts)[0]?.sources[0]?.source).toMatchObject({
    read: '2026-11-20',
    state: 'gone',
  });
});

it('is empty where nobody is quoted', () => {
  expect(listSources([post('a')])).toEqual([]);
});

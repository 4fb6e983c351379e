import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { expect, it } from 'vitest';
import type { Source } from '#domain/quotation';
import type { WriterSources } from '#domain/source-list';
import { SourceList } from './source-list';

const SOURCE: Source = {
  key: 'hawes',
  writer: 'Larry Hawes',
  work: 'an interview on CloudAve',
  titled: false,
  url: null,
  archiveUrl: null,
  writerUids: [],
  site: null,
  read: null,
  state: null,
};

const POSTS = [
  { slug: 'b', title: 'Post b', quotationIds: ['one', 'two'] },
  { slug: 'a', title: 'Post a', quotationIds: ['three'] },
];

function show(...sources: Partial<Source>[]) {
  const writers: WriterSources[] = [
    {
      writer: 'Larry Hawes',
      sources: sources.map((source) => ({ source: { ...SOURCE, ...source }, posts: POSTS })),
    },
  ];
  render(
    <MemoryRouter>
      <SourceList
        writers={sources.length > 0 ? writers : []}
        standing={({ key }) => <p>({key})</p>}
      />
    </MemoryRouter>,
  );
}

it('shows each work below its writer, its standing, and the posts that quote it', () => {
  show({});
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sources');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Larry Hawes');
  expect(screen.getByText('An interview on CloudAve').tagName).not.toBe('CITE');
  expect(screen.getByText('(hawes)')).toBeInTheDocument();
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toContain('Quoted in Post b, 2\u00a0quotations');
  expect(items).toContain('Quoted in Post a, 1\u00a0quotation');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/posts/b#q-one',
    '/posts/a#q-three',
  ]);
});

it('leads to the work and to its archived copy where they have an address', () => {
  show({
    work: 'A Title',
    titled: true,
    url: 'https://www.example.org/a/',
    archiveUrl: 'https://archive.example/a',
  });
  expect(screen.getByText('A Title').tagName).toBe('CITE');
  const [item] = screen.getAllByRole('listitem');
  if (!item) throw new Error('Nothing is listed.');
  for (const [name, href] of [
    ['example.org/a', 'https://www.example.org/a/'],
    ['Archived copy', 'https://archive.example/a'],
  ] as const) {
    const link = within(item).getByRole('link', { name });
    expect(link).toHaveAttribute('href', href);
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

it('says so when nobody is quoted', () => {
  show();
  expect(screen.getByText('Nobody is quoted yet.')).toBeInTheDocument();
});

import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Comment } from '#domain/comment';
import type { Quotation } from '#domain/quotation';
import { buildThreads, type ThreadNode } from '#domain/thread';
import { aComment } from '../../../tests/support/a-comment';
import { CommentCard } from './comment-card';
import { CommentThreads, type FilledNode } from './comment-threads';
import { initialsOf } from './initials';

function draw(node: FilledNode) {
  return (
    <CommentCard node={node} about={null} isMine={false} isNew={false} editor={null}>
      {null}
    </CommentCard>
  );
}

function show(comments: Comment[]) {
  const threads: ThreadNode[] = buildThreads(comments, 'oldest');
  return render(<CommentThreads threads={threads} label="Comments" draw={draw} />);
}

describe('a comment on the page', () => {
  const first = aComment('a', { by: 'Ada King', at: 0 });
  const reply = aComment('b', { by: 'Ben', answers: first, at: 1 });

  it('is an article named by its author, time, and whom it answers', () => {
    show([first, reply]);
    expect(screen.getByRole('article', { name: /^Comment by Ada King .+ago$/ })).toBeVisible();
    expect(
      screen.getByRole('article', { name: /^Comment by Ben .+ in answer to Ada King$/ }),
    ).toBeVisible();
  });

  it('names whom it answers where it could go no deeper', () => {
    const chain = [first];
    for (let level = 2; level <= 8; level += 1) {
      chain.push(aComment(`l${String(level)}`, { at: level, answers: chain.at(-1) ?? first }));
    }
    const deepest = chain.at(-1) ?? first;
    const path = deepest.path.replace(/[^/]+$/, 'j');
    show([...chain, aComment('j', { by: 'Joy', at: 9, answers: deepest, path })]);
    const joined = document.getElementById('comment-j') ?? document.body;
    const answered = within(joined).getByText(/in answer to/);
    expect(answered).toHaveTextContent('in answer to Ada');
    expect(answered.tagName).toBe('P');
    expect(answered.className).not.toMatch(/Deep/);
  });

  it('has its address, and its exact time', () => {
    show([first]);
    const link = screen.getByRole('link');
    expect(link).toHaveAttribute('href', '#comment-a');
    expect(document.getElementById('comment-a')).toBe(screen.getByRole('article'));
    const time = link.querySelector('time');
    expect(time).toHaveAttribute('datetime', '2024-11-23T09:00:00.000Z');
    expect(time).toHaveAttribute('title', expect.stringContaining('2024'));
  });

  it('names the service, when it is one of ours', () => {
    const made = { uid: 'x', name: 'Eve', photoURL: null };
    show([{ ...first, author: { ...made, provider: 'twitter.com' } }]);
    expect(screen.getByText('X')).toBeVisible();
    show([{ ...first, id: 'z', path: 'z', author: { ...made, provider: '<b>' } }]);
    expect(screen.queryByText('<b>')).toBeNull();
  });

  it('loads no picture of anybody', () => {
    const author = { ...first.author, photoURL: 'https://pictures.example/ada.png' };
    const { container } = show([{ ...first, author }]);
    expect(container.querySelector('img')).toBeNull();
    expect(container.innerHTML).not.toContain('pictures.example');
  });

  it('tells when it was edited, is being sent, or is held', () => {
    show([
      { ...first, editedAt: first.createdAt + 60_000 },
      aComment('s', { sending: true }),
      aComment('h', { status: 'held' }),
    ]);
    expect(screen.getByText(/, edited/)).toBeVisible();
    expect(screen.getByText('Sending…')).toBeVisible();
    expect(screen.getByText('Your comment waits for approval; only you can see it.')).toBeVisible();
  });

  it('tells its author that it was taken down, and why when somebody said', () => {
    show([
      aComment('h', { status: 'hidden' }),
      aComment('r', { status: 'hidden', reason: 'Rude.' }),
    ]);
    const sentence = 'Your comment was taken down by the owner of this site; only you can see it.';
    expect(screen.getAllByText(sentence)).toHaveLength(2);
    expect(screen.getAllByRole('blockquote')).toHaveLength(1);
    expect(screen.getByRole('blockquote')).toHaveTextContent('Rude.');
  });

  it('tells its exact times to those who listen', () => {
    show([{ ...first, editedAt: first.createdAt + 60_000 }]);
    expect(screen.getByRole('link')).toHaveAccessibleName(/ago, November 23, 2024 at/);
    expect(screen.getByText(/, edited/)).toHaveTextContent(/edited 1? ?.+ago, November 23, 2024/);
  });

  it('leaves a gap above the replies of a removed one', () => {
    show([reply]);
    expect(screen.getByText('This comment was removed.')).toBeVisible();
    expect(screen.getByRole('article', { name: /^Comment by Ben .*ago$/ })).toBeVisible();
  });

  it('nests the list of replies within the item that they answer', () => {
    show([first, reply]);
    const [threads, replies] = screen.getAllByRole('list');
    expect(threads).toHaveAccessibleName('Comments');
    expect(threads?.firstElementChild).toContainElement(replies ?? null);
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Ada King');
    expect(screen.getByRole('heading', { level: 5 })).toHaveTextContent('Ben');
  });

  it('tells that its author is quoted in the post, and leads to the words', () => {
    const source = {
      ...{ key: 'kolsky', writer: 'Esteban Kolsky', writerUids: ['ada'], work: 'A spade' },
      ...{ titled: true, url: null, archiveUrl: null, read: null, state: null, site: null },
    };
    const about = {
      ...{ id: 'band-aid', words: 'won’t stop the bleeding', source },
      ...{ placement: 'inline' as const, corrections: [] },
    };
    const showing = (of: Quotation | null, quoted: Quotation | null) => {
      const drawOne = (node: FilledNode) => (
        <CommentCard
          node={node}
          about={of}
          quoted={quoted}
          isMine={false}
          isNew={false}
          editor={null}
        >
          {null}
        </CommentCard>
      );
      const threads = buildThreads([first], 'oldest');
      return render(<CommentThreads threads={threads} label="Comments" draw={drawOne} />);
    };
    const { unmount } = showing(about, about);
    const mark = screen.getByRole('link', { name: 'quoted here' });
    expect(mark).toHaveAttribute('href', '#q-band-aid');
    expect(mark).toHaveAccessibleDescription(
      'The owner of this site says that this is Esteban Kolsky, whose words the post quotes.',
    );
    // It is no part of the name by which the comment is known.
    expect(screen.getByRole('article', { name: /^Comment by Ada King [^q]+ago$/ })).toBeVisible();
    expect(screen.getByText(/On their own words:/)).toBeVisible();
    unmount();

    const other = showing({ ...about, id: 'another' }, about);
    expect(screen.getByText(/^On/)).not.toHaveTextContent('their own');
    expect(screen.getByRole('link', { name: 'quoted here' })).toBeVisible();
    other.unmount();
    showing(about, null);
    expect(screen.queryByText('quoted here')).toBeNull();
    expect(screen.getByText(/^On/)).not.toHaveTextContent('their own');
  });

  it('keeps a name of another direction from turning the line', () => {
    show([{ ...first, author: { ...first.author, name: 'עדה' } }]);
    expect(screen.getByText('עדה').tagName).toBe('BDI');
  });
});

describe('initialsOf', () => {
  it.each([
    ['Ada King', 'AK'],
    ['ada', 'A'],
    ['Ada Augusta King', 'AK'],
    ['  (Ada) “King” ', 'AK'],
    ['Inês Álvares', 'IÁ'],
    ['木村 拓', '木拓'],
    ['😀', ''],
    ['', ''],
  ])('makes %s into %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

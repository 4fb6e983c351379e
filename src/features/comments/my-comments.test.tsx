import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';
import { firstWords } from './my-comments';

const mine = [
  aComment('m1', { by: 'Ada' }),
  aComment('m2', { by: 'Ada', at: 1, status: 'held' }),
  aComment('m3', { by: 'Ada', at: 2, status: 'hidden' }),
];
const comments = { 'a-post': [...mine, aComment('b', { by: 'Ben', at: 3 })] };

it('lists one’s own comments, the newest first, with their state, and leads to each', async () => {
  const { user } = openDiscussion({ person: ADA, comments });
  await user.click(await screen.findByRole('button', { name: 'My comments' }));
  const list = await screen.findByRole('list', { name: 'My comments' });
  const items = within(list).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Words of m3 .*, was taken down$/),
    expect.stringMatching(/^Words of m2 .*, waits for approval$/),
    expect.stringMatching(/^Words of m1 .* ago, November 23, 2024 at .+$/),
  ]);
  await user.click(within(list).getByRole('link', { name: 'Words of m1' }));
  await waitFor(() => {
    expect(document.activeElement?.id).toBe('comment-m1');
  });
  expect(screen.queryByRole('list', { name: 'My comments' })).toBeNull();
});

it('is offered to who is signed in only, and says when there are none', async () => {
  const { user, backend } = openDiscussion({ comments: { 'a-post': [] } });
  await screen.findByRole('heading', { name: 'Comments' });
  expect(screen.queryByRole('button', { name: 'My comments' })).toBeNull();
  backend.become(ADA);
  await user.click(await screen.findByRole('button', { name: 'My comments' }));
  expect(await screen.findByText('You have not commented on this post.')).toBeVisible();
});

it('says when they could not be asked for, and tries again', async () => {
  const { user } = openDiscussion({
    person: ADA,
    comments,
    before: ({ browser }) => {
      browser.failNext('own', 'offline');
    },
  });
  await user.click(await screen.findByRole('button', { name: 'My comments' }));
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Words of m1' })).toBeVisible();
});

it.each([
  ['Short\n\nand  sweet', 'Short and sweet'],
  ['word '.repeat(20), `${'word '.repeat(14).trim()} …`],
  ['x'.repeat(100), `${'x'.repeat(70)} …`],
  ['👨‍👩‍👧'.repeat(100), `${'👨‍👩‍👧'.repeat(70)} …`],
])('cuts %j between words', (body, words) => {
  expect(firstWords(body)).toBe(words);
});

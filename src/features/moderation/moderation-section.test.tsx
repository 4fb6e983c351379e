import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';

const MODERATOR = { ada: { moderator: true } };
const parent = aComment('p', { by: 'Dee', body: 'What is a review?' });
const one = aComment('q1', { by: 'Ben', at: 1, status: 'held', answers: parent, body: 'First.' });
const two = aComment('q2', { by: 'Cleo', at: 2, status: 'held', body: 'Second.' });
const report = (commentId: string, reporter: string, note: string | null = null) => ({
  [`reports/a-post_${commentId}_${reporter}`]: {
    slug: 'a-post',
    commentId,
    reporter,
    reason: 'spam',
    note,
    createdAt: new Date(),
    handled: false,
  },
});
const heading = (count: number) =>
  screen.findByRole('button', { name: `Moderation (${String(count)})` });

describe('what waits for moderators', () => {
  it('is nothing to others', async () => {
    openDiscussion({
      comments: { 'a-post': [parent, two] },
      person: ADA,
      settings: { open: 'perhaps' },
    });
    await screen.findByRole('article', { name: /Dee/ });
    expect(screen.queryByText(/Moderation/)).toBeNull();
    expect(screen.queryByText(/not known/)).toBeNull();
  });

  it('is the held comments, oldest first; the focus goes on from each', async () => {
    const { user, backend } = openDiscussion({
      comments: { 'a-post': [parent, two, one] },
      person: ADA,
      people: MODERATOR,
    });
    const opener = await heading(2);
    expect(screen.queryByText('First.')).toBeNull();
    await user.click(opener);
    const items = within(
      screen.getByRole('list', { name: 'Comments that wait for approval' }),
    ).getAllByRole('article');
    expect(items.map((item) => item.getAttribute('aria-label'))).toEqual([
      'Waiting comment by Ben',
      'Waiting comment by Cleo',
    ]);
    const [first, second] = items;
    if (!first || !second) throw new Error('Two wait.');
    expect(await within(first).findByText(/In answer to/)).toHaveTextContent(
      'In answer to Dee: “What is a review?”',
    );
    await user.click(within(first).getByRole('button', { name: 'Approve' }));
    await waitFor(() => {
      expect(second).toHaveFocus();
    });
    expect(backend.server.documents.get('posts/a-post/comments/q1')).toMatchObject({
      status: 'visible',
    });
    await user.click(within(second).getByRole('button', { name: 'Hide…' }));
    await user.click(screen.getByRole('button', { name: 'Hide it' }));
    await waitFor(async () => {
      expect(await heading(0)).toHaveFocus();
    });
    expect(screen.getByText('Nothing waits for you.')).toBeVisible();
  });

  it('names what cannot be read, and where it lies', async () => {
    const { user, backend } = openDiscussion({
      comments: { 'a-post': [parent, { ...two, status: 'held' }] },
      person: ADA,
      people: { ada: { moderator: true, standing: 'king' } },
      settings: { hold: 'some', nottice: 'Hi' },
    });
    expect(await screen.findByText('hold “some” is not known: everyone is held.')).toBeVisible();
    expect(screen.getByText('nottice is not a known field: it does nothing.')).toBeVisible();
    expect(await screen.findByText('standing “king” is not known: held.')).toBeVisible();
    expect(screen.getByText('people/ada')).toBeVisible();

    backend.server.set('posts/a-post/comments/q2', { status: 'hiden' });
    backend.server.set('posts/a-post/comments/q3', { status: 'held', body: 42 });
    backend.server.set('posts/a-post/comments/p', { author: 'me' });
    await user.click(await heading(2));
    expect(await screen.findByText('status “hiden” is not known: held.')).toBeVisible();
    expect(screen.getByText('posts/a-post/comments/q3')).toBeVisible();
    expect(screen.getAllByText('body cannot be read: not shown.')[0]).toBeVisible();
    // The visible one that everybody is told of as a count.
    expect(
      await screen.findByText('1 comment could not be shown: what is stored is not complete.'),
    ).toBeVisible();
    expect((await screen.findAllByText('posts/a-post/comments/p'))[0]).toBeVisible();
  });

  it('gathers reports by comment; hiding it handles them, and can be taken back', async () => {
    const spam = aComment('s', { by: 'Eve', body: 'Buy!' });
    const { user, backend } = openDiscussion({
      comments: { 'a-post': [parent, spam] },
      person: ADA,
      people: MODERATOR,
      documents: {
        ...report('s', 'ben', 'Sells things.'),
        ...report('s', 'cleo'),
        ...report('gone', 'ben'),
      },
    });
    await user.click(await heading(2));
    const item = await screen.findByRole('article', { name: 'Reported comment by Eve' });
    expect(within(item).getByText(/Reported by 2 people/)).toBeVisible();
    expect(within(item).getByText(/Sells things/)).toBeVisible();
    expect(within(item).getByRole('link')).toHaveAttribute('href', '/posts/a-post#comment-s');
    await user.click(within(item).getByRole('button', { name: 'Hide…' }));
    await user.click(within(item).getByRole('button', { name: 'Hide it' }));
    await heading(1);
    const lost = screen.getByRole('article', { name: 'Reported comment' });
    await waitFor(() => {
      expect(lost).toHaveFocus();
    });
    expect(backend.server.documents.get('reports/a-post_s_cleo')).toMatchObject({ handled: true });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => {
      expect(backend.server.documents.get('posts/a-post/comments/s')).toMatchObject({
        status: 'visible',
      });
    });
    expect(within(lost).getByText('The comment is not there any more.')).toBeVisible();
    await user.click(within(lost).getByRole('button', { name: 'Handled' }));
    await waitFor(async () => {
      expect(await heading(0)).toHaveFocus();
    });
  });

  it('lists reported quotations with their words; those that the post does not have as well', async () => {
    const onQuotation = (quotationId: string, reporter: string, note: string | null = null) => {
      const [fields] = Object.values(report(quotationId, reporter, note));
      const about = { commentId: undefined, quotationId, reason: 'misquoted' };
      return { [`reports/a-post_${quotationId}_${reporter}`]: { ...fields, ...about } };
    };
    const { user, backend } = openDiscussion({
      person: ADA,
      people: MODERATOR,
      documents: {
        ...onQuotation('band-aid', 'ben', 'It says “will not”.'),
        ...onQuotation('band-aid', 'cleo'),
        ...onQuotation('made-up', 'ben'),
      },
    });
    await user.click(await heading(2));
    const list = screen.getByRole('list', { name: 'Quotations that people reported' });
    const item = await within(list).findByRole('article', {
      name: 'Reported quotation of Esteban Kolsky',
    });
    expect(item).toHaveTextContent('Esteban Kolsky, A spade');
    expect(within(item).getByRole('blockquote')).toHaveTextContent('“won’t stop the bleeding”');
    expect(item).toHaveTextContent('Reported by 2 people.');
    expect(item).toHaveTextContent('It is misquoted');
    expect(item).toHaveTextContent('It says “will not”.');
    expect(within(item).getByRole('link')).toHaveAttribute('href', '/posts/a-post#q-band-aid');
    await user.click(within(item).getByRole('button', { name: 'Copy console path 2' }));
    expect(await navigator.clipboard.readText()).toBe('reports/a-post_band-aid_cleo');

    await user.click(within(item).getByRole('button', { name: 'Handled' }));
    const lost = screen.getByRole('article', { name: 'Reported quotation' });
    await waitFor(() => {
      expect(lost).toHaveFocus();
    });
    for (const reporter of ['ben', 'cleo']) {
      expect(backend.server.documents.get(`reports/a-post_band-aid_${reporter}`)).toMatchObject({
        handled: true,
      });
    }
    expect(lost).toHaveTextContent('This is a quotation that is not in the post.');
    expect(within(lost).getByRole('link', { name: 'See the post' })).toHaveAttribute(
      'href',
      '/posts/a-post',
    );
    await user.click(within(lost).getByRole('button', { name: 'Copy console path' }));
    expect(await navigator.clipboard.readText()).toBe('reports/a-post_made-up_ben');
    await user.click(within(lost).getByRole('button', { name: 'Handled' }));
    expect(await screen.findByText('Nothing waits for you.')).toBeVisible();
  });
});

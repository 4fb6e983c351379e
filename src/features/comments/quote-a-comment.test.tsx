// A comment that quotes another one, and what becomes of it when that one changes.
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';

const original = aComment('01A', { body: 'I **do** like tea. And coffee.', by: 'Ben' });
const quotation = { commentId: '01A', words: 'I do like tea' };
const quoting = aComment('01B', { body: 'Me too', by: 'Cleo', at: 5, quotation });
const comments = { 'a-post': [original, quoting] };
const PATH = 'posts/a-post/comments/01A';

async function saysOfIt(words: string) {
  await waitFor(async () => {
    expect(await theirs()).toHaveTextContent(words);
  });
}

const theirs = async () => screen.findByRole('article', { name: /^Comment by Cleo/ });

describe('quoting a comment', () => {
  it('begins a reply with its words, which become a link to it', async () => {
    const { user } = openDiscussion({ comments: { 'a-post': [original] }, person: ADA });
    await screen.findByRole('button', { name: /^Log out/i });
    await user.click(await screen.findByRole('button', { name: 'Quote what Ben wrote' }));
    const field = await screen.findByRole('textbox', { name: 'Your reply to Ben' });
    await waitFor(() => {
      expect(field).toHaveFocus();
    });
    const form = field.closest('form');
    expect(form).toHaveTextContent('On “I do like tea. And coffee.”');
    await user.keyboard('Why not both?');
    await user.click(screen.getByRole('button', { name: 'Post reply' }));
    const mine = await screen.findByRole('article', { name: /^Comment by Ada King/ });
    expect(mine).toHaveTextContent('On what Ben wrote: “I do like tea. And coffee.”');
    expect(within(mine).getByRole('link', { name: 'what Ben wrote' })).toHaveAttribute(
      'href',
      '#comment-01A',
    );
  });

  it('takes the words that are selected in it', async () => {
    const { user } = openDiscussion({ comments: { 'a-post': [original] }, person: ADA });
    await screen.findByText('do');
    const words = await screen.findByText(/And coffee/);
    const node = [...words.childNodes].at(-1);
    if (!node) throw new Error('The comment has no words.');
    window.getSelection()?.setBaseAndExtent(node, 0, node, ' like tea.'.length);
    await user.click(await screen.findByRole('button', { name: 'Quote what Ben wrote' }));
    expect(await screen.findByRole('link', { name: '“like tea.”' })).toBeVisible();
  });

  it('can be left out again', async () => {
    const { user } = openDiscussion({ comments: { 'a-post': [original] }, person: ADA });
    await user.click(await screen.findByRole('button', { name: 'Quote what Ben wrote' }));
    await user.click(await screen.findByRole('button', { name: 'Quote nothing' }));
    expect(screen.queryByText(/^On /)).toBeNull();
    expect(await screen.findByRole('textbox', { name: 'Your reply to Ben' })).toHaveFocus();
  });
});

describe('what is quoted of a comment', () => {
  it('names its author and links to it', async () => {
    openDiscussion({ comments });
    await saysOfIt('On what Ben wrote: “I do like tea”');
  });

  it('says when the comment was edited since', async () => {
    const { backend } = openDiscussion({ comments });
    await theirs();
    act(() => {
      backend.server.set(PATH, { body: 'I like water.', editedAt: new Date() });
    });
    await saysOfIt('On what Ben wrote (since edited), as Cleo quoted it: “I do like tea”');
  });

  it('says nothing of an edit from before it was quoted', async () => {
    const edited = { ...original, editedAt: original.createdAt + 60_000 };
    openDiscussion({ comments: { 'a-post': [edited, quoting] } });
    await saysOfIt('On what Ben wrote: “I do like tea”');
  });

  it('keeps its words where an edit has left them', async () => {
    const edited = { ...original, body: 'I do like tea, I said.', editedAt: quoting.createdAt + 1 };
    openDiscussion({ comments: { 'a-post': [edited, quoting] } });
    await saysOfIt('On what Ben wrote (since edited): “I do like tea”');
  });

  it('is not of somebody who made a comment of the same id anew', async () => {
    const other = { ...original, createdAt: quoting.createdAt + 1, body: 'I do like tea' };
    openDiscussion({ comments: { 'a-post': [other, quoting] } });
    await saysOfIt('On a comment that was since removed');
  });

  it.each([
    ['taken down', { status: 'hidden' }],
    ['deleted', null],
  ])('does not outlive the comment when that is %s', async (_, change) => {
    const { backend } = openDiscussion({ comments });
    await theirs();
    act(() => {
      if (change) backend.server.set(PATH, change);
      else backend.server.delete(PATH);
    });
    await saysOfIt('On a comment that was since removed');
    expect(await theirs()).not.toHaveTextContent('tea');
  });

  it('shows no words that the comment never had', async () => {
    const forged = { ...quoting, quotation: { ...quotation, words: 'I do not like tea' } };
    openDiscussion({ comments: { 'a-post': [original, forged] } });
    await saysOfIt('On what Ben wrote');
    expect(await theirs()).not.toHaveTextContent('I do not like tea');
  });
});

import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MAX_BODY_LENGTH, MAX_BODY_SIZE } from '#domain/limits';
import { Composer } from './composer';

/** A composer alone: nobody else forgets its draft. */
function showComposer(send: () => Promise<void>) {
  const onSent = vi.fn();
  render(
    <Composer
      place={{ slug: 'a-post', parentId: null }}
      label="Your comment"
      sendLabel="Post comment"
      quotations={[]}
      signedIn
      refusal={null}
      hint={() => null}
      send={send}
      onSent={onSent}
      account={() => null}
    />,
  );
  return { user: userEvent.setup(), onSent };
}

describe('Composer', () => {
  it('forgets the draft when it is stored, and only then', async () => {
    let store: () => void = () => undefined;
    const stored = new Promise<void>((resolve) => {
      store = resolve;
    });
    const { user, onSent } = showComposer(() => stored);
    const field = screen.getByRole('textbox');
    await user.type(field, 'Words');
    await user.click(screen.getByRole('button', { name: 'Post comment' }));
    expect(field).toHaveValue('Words');
    expect(window.localStorage).toHaveLength(1);
    store();
    await waitFor(() => {
      expect(field).toHaveValue('');
    });
    expect(window.localStorage).toHaveLength(0);
    expect(onSent).toHaveBeenCalledOnce();
  });

  it('hands in tidy words under an id of their own', async () => {
    const send = vi.fn(() => Promise.resolve());
    const { user } = showComposer(send);
    await user.type(screen.getByRole('textbox'), '  Words {Enter}');
    await user.click(screen.getByRole('button', { name: 'Post comment' }));
    expect(send).toHaveBeenCalledExactlyOnceWith({
      id: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/) as string,
      body: 'Words',
      quotation: null,
    });
  });

  it('shows what is written as others will see it, and goes back to writing', async () => {
    const { user } = showComposer(() => Promise.resolve());
    const field = screen.getByRole('textbox');
    const toggle = () => screen.getByRole('button', { name: /^(Preview|Write)$/ });
    await user.click(toggle());
    expect(toggle()).toHaveTextContent('Preview');
    expect(toggle()).toHaveAttribute('aria-disabled', 'true');

    await user.type(field, '*Words* and more');
    await user.click(toggle());
    const preview = screen.getByRole('region', { name: 'Preview' });
    expect((await within(preview).findByText('Words')).tagName).toBe('EM');
    expect(toggle()).toHaveTextContent('Write');
    expect(toggle()).toHaveFocus();
    expect(screen.getByText('The preview is shown.')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('toolbar')).toBeNull();

    await user.keyboard('{Enter}');
    expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull();
    expect(field).toHaveFocus();
    expect(field).toHaveValue('*Words* and more');
  });

  it('goes from the preview back to the field when something is wrong with it', async () => {
    const { user } = showComposer(() => Promise.resolve());
    await user.click(screen.getByRole('textbox'));
    await user.paste('x'.repeat(MAX_BODY_LENGTH + 1));
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await user.click(screen.getByRole('button', { name: 'Post comment' }));
    expect(screen.getByRole('textbox')).toHaveFocus();
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/1 character too long/);
  });

  it('leaves the preview when it is sent', async () => {
    const { user } = showComposer(() => Promise.resolve());
    await user.type(screen.getByRole('textbox'), 'Words');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await user.click(screen.getByRole('button', { name: 'Post comment' }));
    expect(await screen.findByRole('textbox')).toHaveValue('');
    await user.type(screen.getByRole('textbox'), 'More');
    expect(screen.getByRole('textbox')).toHaveValue('More');
  });

  it('leaves the keys alone that choose among characters of a script', async () => {
    const { user } = showComposer(() => Promise.resolve());
    const field = screen.getByRole('textbox');
    await user.type(field, 'word');
    const isLeftAlone = fireEvent.keyDown(field, { key: 'b', ctrlKey: true, isComposing: true });
    expect(isLeftAlone).toBe(true);
    expect(field).toHaveValue('word');
  });

  it('tells what is too heavy from what is too long', async () => {
    const { user } = showComposer(() => Promise.resolve());
    await user.click(screen.getByRole('textbox'));
    await user.paste('\u{1f469}\u200d'.repeat(MAX_BODY_SIZE / 3 + 1));
    await user.click(screen.getByRole('button', { name: 'Post comment' }));
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/too many marks/);
  });
});

import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
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
      hint={null}
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
    await user.click(screen.getByRole('button'));
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
    await user.click(screen.getByRole('button'));
    expect(send).toHaveBeenCalledExactlyOnceWith({
      id: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/) as string,
      body: 'Words',
      quotation: null,
    });
  });
});

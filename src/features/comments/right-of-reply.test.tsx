import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aComment } from '../../../tests/support/a-comment';
import { openDiscussion } from '../../../tests/support/render-with-backend';

const ABOUT = { id: 'band-aid', words: 'won’t stop the bleeding' };

beforeEach(() => {
  window.localStorage.clear();
});

describe('a comment by somebody whom the post quotes', () => {
  it('says so, and that it is about their own words, where it is', async () => {
    // The post's file names the account `esteban`.
    openDiscussion({
      comments: {
        'a-post': [
          aComment('c1', { by: 'Esteban', body: 'I meant it.', quotation: ABOUT }),
          aComment('c2', { by: 'Esteban', body: 'And the rest?', at: 1 }),
        ],
      },
    });
    const cards = await screen.findAllByRole('article', { name: /Comment by Esteban/ });
    expect(cards).toHaveLength(2);
    for (const card of cards) {
      expect(within(card).getByRole('link', { name: 'quoted here' })).toHaveAttribute(
        'href',
        '#q-band-aid',
      );
    }
    expect(screen.getAllByText(/On their own words/)).toHaveLength(1);
  });

  it('is not to be had by taking their name, or by speaking of their words', async () => {
    const author = {
      uid: 'eve',
      name: 'Esteban Kolsky',
      photoURL: null,
      provider: 'google.com',
    };
    openDiscussion({
      comments: { 'a-post': [{ ...aComment('c1', { quotation: ABOUT }), author }] },
    });
    const card = await screen.findByRole('article', { name: /Comment by Esteban Kolsky/ });
    expect(within(card).queryByText('quoted here')).toBeNull();
    expect(within(card).getByText(/^On/)).not.toHaveTextContent('their own');
  });
});

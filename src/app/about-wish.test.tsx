import { act, renderHook } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { expect, it } from 'vitest';
import { POST } from '../../tests/support/render-with-backend';
import { askedAbout, useQuotePassage } from './about-wish';

const PASSAGE = { words: 'a fool with a tool', prefix: 'But', suffix: 'is still a fool.' };

it('goes to the discussion with the passage', () => {
  const { result } = renderHook(() => ({ quote: useQuotePassage(), location: useLocation() }), {
    wrapper: ({ children }) => (
      <MemoryRouter initialEntries={['/posts/a']}>{children}</MemoryRouter>
    ),
  });
  expect(askedAbout(result.current.location, [])).toBeNull();
  act(() => {
    result.current.quote(PASSAGE);
  });
  expect(result.current.location.pathname).toBe('/posts/a');
  expect(askedAbout(result.current.location, [])).toEqual(PASSAGE);
});

it.each([null, 'about', {}, { passage: null }, { passage: { ...PASSAGE, suffix: 3 } }])(
  'asks for no passage with the state %j',
  (state) => {
    expect(askedAbout({ hash: '#discuss', state }, [])).toBeNull();
  },
);

it('asks for a quotation that the post has, by its name', () => {
  const asked = (hash: string) => askedAbout({ hash, state: null }, POST.quotations);
  expect(asked('#discuss-band-aid')).toEqual({ id: 'band-aid', words: 'won’t stop the bleeding' });
  expect(asked('#discuss-other')).toBeNull();
  expect(asked('#discussion')).toBeNull();
});

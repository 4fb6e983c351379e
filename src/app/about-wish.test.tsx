import { act, renderHook } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { expect, it } from 'vitest';
import { readAboutWish, useQuotePassage } from './about-wish';

const PASSAGE = { words: 'a fool with a tool', prefix: 'But', suffix: 'is still a fool.' };

it('goes to the discussion with the passage', () => {
  const { result } = renderHook(() => ({ quote: useQuotePassage(), location: useLocation() }), {
    wrapper: ({ children }) => (
      <MemoryRouter initialEntries={['/posts/a']}>{children}</MemoryRouter>
    ),
  });
  expect(readAboutWish(result.current.location.state)).toBeNull();
  act(() => {
    result.current.quote(PASSAGE, 'band-aid');
  });
  expect(result.current.location).toMatchObject({ pathname: '/posts/a', hash: '#discussion' });
  expect(readAboutWish(result.current.location.state)).toEqual({
    passage: PASSAGE,
    quotationId: 'band-aid',
  });
});

it.each([
  null,
  'about',
  {},
  { about: null },
  { about: { passage: null } },
  { about: { passage: { ...PASSAGE, suffix: 3 } } },
])('wishes nothing with the state %j', (state) => {
  expect(readAboutWish(state)).toBeNull();
});

it('takes what is no id for none', () => {
  const state = { about: { passage: PASSAGE, quotationId: 7 } };
  expect(readAboutWish(state)?.quotationId).toBeNull();
});

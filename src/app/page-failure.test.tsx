import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { PageFailure } from './page-failure';

function Broken(): never {
  throw new Error('The chunk could not be loaded.');
}

it('says what happened and offers a way on, and the next page is shown again', () => {
  vi.mocked(console.error).mockImplementation(() => undefined);
  const { rerender } = render(
    <PageFailure key="/one">
      <Broken />
    </PageFailure>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Look whether you are online');
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  vi.mocked(console.error).mockClear();
  rerender(
    <PageFailure key="/two">
      <p>Another page</p>
    </PageFailure>,
  );
  expect(screen.getByText('Another page')).toBeVisible();
});

import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ComposerProgress } from './composer-progress';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('ComposerProgress', () => {
  it('is there before it speaks', () => {
    const { rerender } = render(<ComposerProgress sending={false} />);
    const region = screen.getByRole('status');
    expect(region).toBeEmptyDOMElement();
    rerender(<ComposerProgress sending />);
    expect(region).toHaveTextContent('Sending…');
  });

  it('says after ten seconds that the server does not answer, and begins anew the next time', () => {
    const { rerender } = render(<ComposerProgress sending />);
    act(() => {
      vi.advanceTimersByTime(9_999);
    });
    expect(screen.getByRole('status')).toHaveTextContent(/^Sending…$/);
    act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(screen.getByRole('status')).toHaveTextContent(/Your words are kept/);
    rerender(<ComposerProgress sending={false} />);
    rerender(<ComposerProgress sending />);
    expect(screen.getByRole('status')).toHaveTextContent(/^Sending…$/);
  });
});

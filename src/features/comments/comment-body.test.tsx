import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CommentBody } from './comment-body';

describe('CommentBody', () => {
  it('shows markup as the text that it is', () => {
    const { container } = render(<CommentBody body="<b>bold</b> <script>alert(1)</script>" />);
    expect(container).toHaveTextContent('<b>bold</b> <script>alert(1)</script>');
    expect(container.querySelector('b, script')).toBeNull();
  });

  it('makes paragraphs of blank lines, and keeps line breaks within them', () => {
    const { container } = render(<CommentBody body={'One\ntwo\n\n\nThree'} />);
    const paragraphs = [...container.querySelectorAll('p')].map((p) => p.textContent);
    expect(paragraphs).toEqual(['One\ntwo', 'Three']);
  });

  it('links an address as it was typed, and tells the other site nothing', () => {
    render(<CommentBody body="See https://example.org/a%20b and javascript:alert(1)" />);
    const link = screen.getByRole('link');
    expect(link).toHaveTextContent('https://example.org/a%20b');
    expect(link).toHaveAttribute('href', 'https://example.org/a%20b');
    expect(link).toHaveAttribute('rel', 'nofollow ugc noopener noreferrer');
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  it('lets each paragraph find its own direction', () => {
    const { container } = render(<CommentBody body={'שלום\n\nHello'} />);
    for (const p of container.querySelectorAll('p')) expect(p).toHaveAttribute('dir', 'auto');
  });
});

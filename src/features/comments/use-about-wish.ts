// Begins a comment about words of the post when they are asked for: once, not at each reload.
import { useEffect } from 'react';
import type { About } from '#domain/about';
import { drafts } from './draft-store';

/** A wish to write about words of the post. */
export interface AboutWish {
  about: About;
  /** Differs from one wish to the next, so that the same words can be wished for again. */
  key: string;
}

/**
 * @param wish null = nobody has asked to write about anything
 * @param onBegun called once the comment has been begun
 */
export function useAboutWish(slug: string, wish: AboutWish | null, onBegun: () => void): void {
  // A wish comes from outside, by the address; the draft is kept outside React.
  useEffect(() => {
    if (!wish) return;
    drafts.write({ slug, parentId: null }, { about: wish.about });
    onBegun();
    // Past the router, which would scroll: the address is only kept from asking again.
    window.history.replaceState(window.history.state, '', '#discussion');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a wish is fulfilled once
  }, [slug, wish?.key]);
}

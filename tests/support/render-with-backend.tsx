// Renders a part of the page on a backend in memory, as it stands below a post.
import type { ReactNode } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BrowserRouter } from 'react-router-dom';
import { Discussion } from '#app/discussion';
import { BackendProvider } from '#backend/backend-context';
import {
  createMemoryBackend,
  type MemoryBackend,
  type MemoryOptions,
} from '#backend/memory/memory-backend';
import type { Person } from '#domain/person';
import type { Post } from '#domain/post';

export const ADA: Person = {
  uid: 'ada',
  name: 'Ada King',
  photoURL: null,
  provider: 'twitter.com',
};

export const POST: Post = {
  slug: 'a-post',
  title: 'A post',
  description: 'About something.',
  published: '2026-11-01',
  byline: null,
  quotedWriters: ['Esteban Kolsky'],
  blocks: [],
  quotations: [
    {
      id: 'band-aid',
      words: 'won’t stop the bleeding',
      placement: 'inline',
      corrections: [],
      source: {
        key: 'kolsky',
        writer: 'Esteban Kolsky',
        work: 'A spade',
        titled: true,
        url: null,
        archiveUrl: null,
        writerUids: ['esteban'],
        read: null,
        state: null,
        site: null,
      },
    },
  ],
};

/** The page around a part: queries, addresses, a backend that tests can look into. */
export function renderWithBackend(part: ReactNode, options: MemoryOptions = {}) {
  const backend = createMemoryBackend(options);
  const client = new QueryClient();
  const around = (content: ReactNode) => (
    <BrowserRouter>
      <QueryClientProvider client={client}>
        <BackendProvider backend={backend}>{content}</BackendProvider>
      </QueryClientProvider>
    </BrowserRouter>
  );
  const { rerender, unmount } = render(around(part));
  return {
    backend,
    user: userEvent.setup(),
    /** Puts another part in its place. */
    show: (other: ReactNode) => {
      rerender(around(other));
    },
    unmount,
  };
}

interface DiscussionOptions extends MemoryOptions {
  /** The quotation that the address asks to write about; absent = none. */
  about?: string;
  /** The post; absent = one with a single quotation. */
  post?: Post;
  /** The quotation whose threads alone the address asks for; absent = all threads. */
  threadsAbout?: string;
  /** Id of the comment that the address asks for; absent = none. */
  sought?: string;
  /** What is done to the backend before the page is there; absent = nothing. */
  before?: (backend: MemoryBackend) => void;
}

/** The discussion of `POST`, for somebody whose page has come near it. */
export function openDiscussion(options: DiscussionOptions = {}) {
  if (options.threadsAbout !== undefined) goTo(`?quotation=${options.threadsAbout}#discussion`);
  if (options.about !== undefined) goTo(`#discuss-${options.about}`);
  const page = renderWithBackend(null, options);
  options.before?.(page.backend);
  if (options.sought !== undefined) window.location.hash = `#comment-${options.sought}`;
  const discussion = (
    <section id="discussion" aria-labelledby="discussion-heading">
      <h2 id="discussion-heading">Leave a Reply</h2>
      <Discussion backend={page.backend} post={options.post ?? POST} />
    </section>
  );
  const reopen = () => {
    page.show(discussion);
  };
  reopen();
  return { ...page, reopen };
}

let navigations = 0;

/** As the router goes to an address: each time it is another navigation. */
function goTo(address: string): void {
  navigations += 1;
  window.history.pushState({ key: String(navigations) }, '', address);
}

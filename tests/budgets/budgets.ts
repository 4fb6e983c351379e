// How much a reader may be sent: each figure is raised only by a commit that says why.

/** A part of the built site that a reader fetches at one go. */
export interface Budget {
  /** What the reader then has. */
  name: string;
  /** Pages whose HTML is sent, as files of the built site. */
  pages: string[];
  /** Modules whose code is sent, with all that it cannot run without. */
  modules: string[];
  /** The most that it may be, in bytes, compressed by Brotli as the hosting does. */
  limit: number;
}

const ENTRY = ['index.html'];
const LIVE = [...ENTRY, 'src/app/hydrate.tsx'];
const DISCUSSION = [...LIVE, 'src/app/discussion.tsx', 'src/backend/firebase/firebase-backend.ts'];

export const BUDGETS: Budget[] = [
  {
    // It fits into the first packets that a server sends without waiting for an answer: 14 KB.
    name: 'a post to read, with its styles',
    pages: ['posts/lets-focus-on-what-matters.html'],
    modules: [],
    limit: 9_000,
  },
  { name: 'the home page, with its styles', pages: ['index.html'], modules: [], limit: 6_500 },
  { name: 'all script of who only reads', pages: [], modules: ENTRY, limit: 2_600 },
  { name: 'all script of a page that answers', pages: [], modules: LIVE, limit: 105_000 },
  { name: 'all script of a discussion', pages: [], modules: DISCUSSION, limit: 290_000 },
];

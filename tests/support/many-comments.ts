// Discussions of any size, as documents to seed.
import { ulid } from 'ulid';
import type { SeedDocument } from '../stack/seed';

interface Wanted {
  /** How many comments in all. */
  comments: number;
  /** Milliseconds before now at which the last of them was written. */
  ago: number;
  /** Threads that they are spread over; absent when they answer others. */
  threads?: number;
  /** Deepest level, 1 to 8; absent = 1. */
  levels?: number;
  /** Stored comments that these answer in turn; absent = they start threads of their own. */
  answering?: SeedDocument[];
  /** Absent = the site's first post. */
  slug?: string;
}

/**
 * Comments one second apart. Within a thread each answers the one before, down to the deepest
 * level, and then the thread's first comment again.
 */
export function manyComments(wanted: Wanted): SeedDocument[] {
  const { comments, ago, threads = 1, levels = 1, answering } = wanted;
  const slug = wanted.slug ?? 'lets-focus-on-what-matters';
  const begin = Date.now() - ago - comments * 1000;
  const begun: { first: SeedDocument; last: SeedDocument }[] = [];
  return Array.from({ length: comments }, (_, index) => {
    const at = new Date(begin + index * 1000);
    const thread = begun[index % threads];
    const next = thread && levelOf(thread.last) < levels ? thread.last : thread?.first;
    const parent = answering ? answering[index % answering.length] : next;
    const document = commentDocument(slug, at, index, parent ?? null);
    begun[index % threads] = { first: thread?.first ?? document, last: document };
    return document;
  });
}

function levelOf(document: SeedDocument): number {
  return String(document.fields['path']).split('/').length;
}

function commentDocument(
  slug: string,
  createdAt: Date,
  index: number,
  parent: SeedDocument | null,
): SeedDocument {
  const id = ulid(createdAt.getTime());
  return {
    path: `posts/${slug}/comments/${id}`,
    fields: {
      parentId: parent === null ? null : String(parent.fields['path']).split('/').at(-1),
      path: parent === null ? id : `${String(parent.fields['path'])}/${id}`,
      threadStartedAt: parent === null ? createdAt : parent.fields['threadStartedAt'],
      createdAt,
      editedAt: null,
      author: {
        uid: `seeded-${String(index % 7)}`,
        name: `Seeded Person ${String(index % 7)}`,
        photoURL: null,
        provider: 'google.com',
      },
      body: `Seeded comment ${String(index)}.`,
      quotation: null,
      status: 'visible',
    },
  };
}

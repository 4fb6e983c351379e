// All that is stored of one person, as it is stored: what they can download and delete.

/** A value as it is stored; times in ISO 8601. */
export type StoredValue =
  string | number | boolean | null | StoredValue[] | { [name: string]: StoredValue };

export type StoredFields = Record<string, StoredValue>;

/** A document, whether it can be read as what it should be or not: the owner may have edited it. */
export interface StoredDocument {
  /** From the root of the database, e.g. `posts/a-post/comments/01J…`. */
  path: string;
  fields: StoredFields;
}

/** Documents that a person wrote and can delete. */
export type OwnKind = 'comments' | 'respects' | 'reports';

/** One list of them; comments and marks of respect lie below their post. */
export type OwnList = { kind: 'comments' | 'respects'; slug: string } | { kind: 'reports' };

/** The account as the sign-in keeps it. */
export interface Account {
  uid: string;
  name: string | null;
  email: string | null;
  photoURL: string | null;
  /** ISO 8601; null = not known. */
  createdAt: string | null;
  lastSignInAt: string | null;
  /** What each linked service told. */
  services: StoredFields[];
}

/** What is stored of a person on the server. */
export interface OwnData {
  account: Account;
  comments: StoredDocument[];
  respects: StoredDocument[];
  reports: StoredDocument[];
  /** What the owner says of them; null = nothing. */
  ownerSays: StoredDocument | null;
  /** What is left of what they may do at once; null = nothing is noted. */
  limits: StoredDocument | null;
}

/** Every list in which something of a person may lie. */
export function ownLists(slugs: readonly string[]): OwnList[] {
  return [...ownListsOf('comments', slugs), ...ownListsOf('respects', slugs), { kind: 'reports' }];
}

/** The lists of one kind. */
export function ownListsOf(kind: OwnKind, slugs: readonly string[]): OwnList[] {
  return kind === 'reports' ? [{ kind }] : slugs.map((slug) => ({ kind, slug }));
}

/** Where a list lies. */
export function pathOfList(list: OwnList): string {
  return list.kind === 'reports' ? 'reports' : `posts/${list.slug}/${list.kind}`;
}

/** The field of its documents that names the person. */
export const OWNER_FIELDS: Record<OwnKind, string> = {
  comments: 'author.uid',
  respects: 'uid',
  reports: 'reporter',
};

/** The documents that speak of a person and are under their uid. */
export function recordsOf(uid: string): Record<'ownerSays' | 'limits', string> {
  return { ownerSays: `people/${uid}`, limits: `limits/${uid}` };
}

/** A time as the file tells it; a time that is none becomes null. */
export function isoTime(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

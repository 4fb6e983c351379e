// What firestore.rules are asked and what they see, in plain values: the words of their model.
import { isProviderId } from './person';

/** Fields of a document; dates stand for timestamps. */
export type Fields = Readonly<Record<string, unknown>>;

/** Who asks, as the sign-in token says; the values are whatever the token holds. */
export interface Token {
  uid: string;
  name?: unknown;
  picture?: unknown;
  /** Firebase's name of the way they signed in. */
  provider: string;
}

/** One document as a commit leaves it; null = deleted. */
export interface Write {
  path: string;
  fields: Fields | null;
}

/** All that an answer depends on. */
export interface Situation {
  /** Null = nobody is signed in. */
  by: Token | null;
  /** The server's time; where it stands in a written field, it is this very object. */
  now: Date;
  before: ReadonlyMap<string, Fields>;
  /** As the commit leaves them; the same as before for reading. */
  after: ReadonlyMap<string, Fields>;
  /** The post's day of publication, `YYYY-MM-DD`; null = there is no such post. */
  publishedOn: (slug: string) => string | null;
}

/** Uid of the caller; null = nobody, or signed in by a way that the site does not offer. */
export function callerOf({ by }: Situation): string | null {
  return by !== null && isProviderId(by.provider) ? by.uid : null;
}

export function isMap(value: unknown): value is Fields {
  return (
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)
  );
}

/** True when a map has these keys and no other. */
export function hasKeys(map: Fields, keys: readonly string[]): boolean {
  return Object.keys(map).length === keys.length && keys.every((key) => Object.hasOwn(map, key));
}

/** True when no key differs but these. */
export function differsIn(before: Fields, after: Fields, keys: readonly string[]): boolean {
  return differences(before, after).every((key) => keys.includes(key));
}

export function differences(before: Fields, after: Fields): string[] {
  const all = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...all].filter((key) => !isSame(before[key], after[key]));
}

/** The same value, as Firestore compares. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isMap(one) || !isMap(other)) return one === other;
  return (
    hasKeys(one, Object.keys(other)) &&
    Object.keys(one).every((key) => isSame(one[key], other[key]))
  );
}

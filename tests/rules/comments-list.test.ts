import {
  and,
  average,
  collection,
  collectionGroup,
  getAggregateFromServer,
  getCountFromServer,
  getDocs,
  limit,
  limitToLast,
  or,
  orderBy,
  query,
  startAfter,
  Timestamp,
  where,
  type Firestore,
  type Query,
  type QueryConstraint,
} from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_LIST_LIMIT, PAGE_SIZE } from '#domain/limits';
import { VISIBLE_WORDS } from '#domain/status';
import { SLUG, stored } from '../support/comment-builder';
import { ada, ben, cleo } from '../support/personas';
import { emulatorHost } from './emulator-host';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);
const visible = stored(ada, 10);
const held = stored(ada, 9, { status: 'held' });
const others = stored(ben, 8, { status: 'held' });
const atMost = limit(MAX_LIST_LIMIT);
const isVisible = where('status', '==', 'visible');
const isAdas = where('author.uid', '==', ada.uid);
const isShown = where('status', 'in', VISIBLE_WORDS);
const inReadingOrder = [orderBy('threadStartedAt', 'desc'), orderBy('path')];

beforeEach(async () => {
  await database.store(visible, held, others);
  await database.write(`people/${cleo.uid}`, { moderator: true });
});

function comments(client: Firestore, ...constraints: QueryConstraint[]): Query {
  return query(collection(client, `posts/${SLUG}/comments`), ...constraints);
}

describe('a page of the discussion', () => {
  it.each([
    ['newest first', [...inReadingOrder, limit(PAGE_SIZE)]],
    ['oldest first', [orderBy('threadStartedAt'), orderBy('path'), limit(PAGE_SIZE)]],
    ['after another', [...inReadingOrder, startAfter(Timestamp.now(), 'x'), limit(PAGE_SIZE)]],
    ['from its end', [...inReadingOrder, limitToLast(PAGE_SIZE)]],
    ['as large as may be', [atMost]],
  ])('is listed by all: %s', async (_, constraints) => {
    for (const client of [database.asReader(), database.as(ada), database.as(ben)]) {
      const found = await getDocs(comments(client, isVisible, ...constraints));
      expect(found.docs.every((one) => one.id === visible.id)).toBe(true);
      const shown = await getDocs(comments(client, isShown, ...constraints));
      expect(shown.docs.every((one) => one.id === visible.id)).toBe(true);
    }
  });

  it('holds what the owner spelt in another way that is shown', async () => {
    await database.write(held.at, { ...held.fields, status: ' visible' });
    await database.write(others.at, { ...others.fields, status: 'vIsible' });
    const found = await getDocs(comments(database.asReader(), isShown, ...inReadingOrder, atMost));
    expect(found.docs.map(({ id }) => id)).toEqual([held.id, visible.id]);
  });

  it.each<[string, QueryConstraint[]]>([
    ['without a limit', [isVisible]],
    ['with a limit too high by one', [isVisible, limit(MAX_LIST_LIMIT + 1)]],
    ['of any status', [atMost]],
    ['of held ones', [where('status', '==', 'held'), atMost]],
    ['of hidden ones', [where('status', '==', 'hidden'), atMost]],
    ['of shown and unknown ones', [where('status', 'in', [...VISIBLE_WORDS, 'vIsible']), atMost]],
    ['of visible and held ones', [where('status', 'in', ['visible', 'held']), atMost]],
    ['of all but hidden ones', [where('status', '!=', 'hidden'), atMost]],
    ['of all but some', [where('status', 'not-in', ['hidden']), atMost]],
    ['of statuses in a range', [where('status', '>=', 'visible'), atMost]],
    ['of another person’s', [where('author.uid', '==', ada.uid), atMost]],
  ])('is listed by nobody but who may see it: %s', async (_, constraints) => {
    await denied(getDocs(comments(database.asReader(), ...constraints)), 'a reader');
    await denied(getDocs(comments(database.as(ben), ...constraints)), 'another person');
    const forged = database.as(ben, { moderator: true });
    await denied(getDocs(comments(forged, ...constraints)), 'a claim in the token');
  });
});

describe('one’s own comments', () => {
  it.each<[string, QueryConstraint[]]>([
    ['held', [isAdas, where('status', '==', 'held'), orderBy('createdAt'), limit(50)]],
    ['of any status', [isAdas, atMost]],
  ])('are listed: %s', async (_, constraints) => {
    await allowed(getDocs(comments(database.as(ada), ...constraints)));
    await denied(getDocs(comments(database.asReader(), ...constraints)), 'a reader');
  });

  it('are listed with the visible ones', async () => {
    const both = or(isVisible, isAdas);
    const inComments = collection(database.as(ada), `posts/${SLUG}/comments`);
    await allowed(getDocs(query(inComments, and(both), atMost)));
    await denied(getDocs(query(inComments, and(both), limit(MAX_LIST_LIMIT + 1))));
    const notMine = or(isVisible, where('author.uid', '==', ben.uid));
    await denied(getDocs(query(inComments, and(notMine), atMost)));
  });

  it('are bounded as well', async () => {
    await denied(getDocs(comments(database.as(ada), isAdas)));
    await denied(getDocs(comments(database.as(ada), isAdas, limit(MAX_LIST_LIMIT + 1))));
  });
});

describe('a moderator', () => {
  it('lists every comment, in pages', async () => {
    const found = await getDocs(comments(database.as(cleo), atMost));
    expect(found.size).toBe(3);
    await denied(getDocs(comments(database.as(cleo))));
    await denied(getDocs(comments(database.as(cleo), limit(MAX_LIST_LIMIT + 1))));
  });
});

describe('a count', () => {
  it('is bounded as a list is', async () => {
    const bounded = comments(database.asReader(), isVisible, atMost);
    expect((await getCountFromServer(bounded)).data().count).toBe(1);
    await denied(getCountFromServer(comments(database.asReader(), isVisible)));
    const higher = comments(database.asReader(), isVisible, limit(MAX_LIST_LIMIT + 1));
    await denied(getCountFromServer(higher));
  });

  it('does not tell of comments that may not be read', async () => {
    const client = database.as(ben);
    const ofHeld = comments(client, where('status', '==', 'held'), atMost);
    await denied(getCountFromServer(ofHeld));
    await denied(getAggregateFromServer(ofHeld, { mean: average('createdAt') }));
    await denied(getCountFromServer(comments(client, atMost)));
  });
});

describe('another way in', () => {
  it('is not a collection group', async () => {
    for (const client of [database.asReader(), database.as(ada), database.as(cleo)]) {
      await denied(getDocs(query(collectionGroup(client, 'comments'), isVisible, atMost)));
    }
  });

  const root = `v1/projects/${database.projectId}/databases/(default)/documents`;
  const post = `${root}/posts/${SLUG}`;
  const ofVisible = {
    fieldFilter: {
      field: { fieldPath: 'status' },
      op: 'EQUAL',
      value: { stringValue: 'visible' },
    },
  };
  const page = { from: [{ collectionId: 'comments' }], where: ofVisible, limit: MAX_LIST_LIMIT };

  async function ask(path: string, body?: unknown): Promise<number> {
    const answer = await fetch(
      `http://${emulatorHost()}/${path}`,
      body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
    );
    return answer.status;
  }

  it('is the REST interface, by the same rules', async () => {
    expect(await ask(`${post}:runQuery`, { structuredQuery: page })).toBe(200);
    expect(await ask(`${post}:runQuery`, { structuredQuery: { ...page, offset: 1 } })).toBe(403);
    expect(await ask(`${post}:runQuery`, { structuredQuery: { ...page, limit: 101 } })).toBe(403);
    expect(await ask(`${root}/${visible.at}`)).toBe(200);
    expect(await ask(`${root}/${held.at}`)).toBe(403);
  });

  it('is not a list of documents, of collections or of all that lies below', async () => {
    expect(await ask(`${post}/comments?pageSize=10`)).toBe(403);
    expect(await ask(`${post}/comments?pageSize=10&showMissing=true`)).toBe(403);
    expect(await ask(`${post}:listCollectionIds`, {})).toBe(403);
    const below = { from: [{ allDescendants: true }], limit: 1 };
    expect(await ask(`${root}:runQuery`, { structuredQuery: below })).toBe(403);
  });

  it('is not a batch that holds one comment too many', async () => {
    const name = (at: string) => `${root.replace('v1/', '')}/${at}`;
    const batch = (...at: string[]) => ({ documents: at.map(name) });
    expect(await ask(`${root}:batchGet`, batch(visible.at))).toBe(200);
    expect(await ask(`${root}:batchGet`, batch(visible.at, held.at))).toBe(403);
  });
});

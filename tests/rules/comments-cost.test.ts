// What requests cost: documents read by the rules.
import {
  collection,
  doc,
  getDoc,
  getDocs,
  limit,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
} from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { MAX_BODY_LENGTH } from '#domain/limits';
import { handedIn, SLUG, stored } from '../support/comment-builder';
import { ada, ben, NAMELESS } from '../support/personas';
import { QUOTATION, quotationReportOf, quotationReportPlace } from './a-quotation-report';
import { setPaid, updatePaid } from './paid';
import { rulesDatabase } from './rules-database';
import { allowed, denied, hand } from './verdict';

const database = rulesDatabase(import.meta.url);

/** Ada reports the comment with this id. */
const reportOn = (commentId: string) => ({
  ...{ slug: SLUG, commentId, reporter: ada.uid, reason: 'spam', note: null },
  ...{ createdAt: serverTimestamp(), handled: false },
});

/** The documents that the rules read in these requests, as they call for them. */
async function readsOf(requests: () => Promise<void>): Promise<string[]> {
  await database.forgetCoverage();
  await requests();
  const calls = (await database.coverage()).filter(
    ({ text, evaluated }) => evaluated && /^(get|exists)(After)?\(/.test(text),
  );
  return [...new Set(calls.map(({ text }) => calledFor(text)))].sort();
}

function calledFor(call: string): string {
  if (call.includes('settingsPath')) return 'settings';
  if (call.includes('personPath')) return 'person';
  if (call.includes('limits')) return 'limits';
  return call.includes('parentId') ? 'parent' : 'comment';
}

describe('the documents that the rules read', () => {
  it('are none for an ill-formed comment', async () => {
    const parent = stored(ben, 10);
    await database.store(parent);
    const reads = await readsOf(async () => {
      await denied(hand(database.asReader(), handedIn(ada)));
      await denied(hand(database.as(ada, NAMELESS), handedIn(ada)));
      await denied(hand(database.as(ada), handedIn(ada, { id: 'too-short' })));
      await denied(hand(database.as(ada), handedIn(ada, { slug: 'no-such-post' })));
      await denied(hand(database.as(ada), handedIn(ada), { parentId: 'x/y' }));
      await denied(hand(database.as(ada), handedIn(ada), { threadQuotation: 'band-aid' }));
      const beside = handedIn(ada, { parent });
      await denied(hand(database.as(ada), beside, { path: beside.id }));
      await denied(hand(database.as(ada), handedIn(ben)));
      const nameless = database.as(ada, { name: 7 as unknown as string });
      const numbered = { ...handedIn(ada).fields.author, name: 7 };
      await denied(hand(nameless, handedIn(ada), { author: numbered }));
      const pictured = database.as(ada, { picture: 7 as unknown as string });
      const seven = { ...handedIn(ada).fields.author, photoURL: 7 };
      await denied(hand(pictured, handedIn(ada), { author: seven }));
      const withoutPicture = { ...ben, photoURL: ada.photoURL };
      await denied(hand(database.as(ben), handedIn(withoutPicture)));
      const wrong: Record<string, unknown>[] = [
        { more: 1 },
        { body: '' },
        { body: 7 },
        { body: 'x'.repeat(MAX_BODY_LENGTH + 1) },
        { quotation: {} },
        { quotation: 'band-aid' },
        { quotation: 'ab' },
        { quotation: { id: 7, words: 'words' } },
        { quotation: { id: 'band-aid', text: 'words' } },
        { quotation: { key: 'band-aid', words: 'words' } },
        { quotation: { id: 'band-aid', words: 7 } },
        { quotation: { commentId: 'band-aid', words: 'words' } },
        { quotation: { words: 'words', prefix: 7, suffix: '' } },
        { threadQuotation: 7 },
        { author: null },
        { status: 'hidden' },
        { createdAt: Timestamp.fromMillis(0) },
        { editedAt: Timestamp.fromMillis(0) },
        { path: 'x' },
        { path: null },
        { parentId: 'x/y' },
        { parentId: 7 },
        { parentId: '01KAFXQH0G/000000000000000' },
        { threadStartedAt: 'now' },
      ];
      for (const changed of wrong) {
        const told = JSON.stringify(changed).slice(0, 80);
        await denied(hand(database.as(ada), handedIn(ada, { parent }), changed), told);
      }
    });
    expect(reads).toEqual([]);
  });

  it('are none where a field has another name: an error alone would not end the reading', async () => {
    const { at, fields } = handedIn(ada);
    for (const name of Object.keys(fields)) {
      const others = Object.entries(fields).filter(([key]) => key !== name);
      const renamed = Object.fromEntries([...others, ['other', 'x']]);
      const reads = await readsOf(() => denied(setPaid(doc(database.as(ada), at), renamed), name));
      expect(reads, name).toEqual([]);
    }
  });

  it('are none for a mark of, or a report on, what is no id', async () => {
    const commentId = 'no-id';
    const mark = { commentId, uid: ada.uid, createdAt: serverTimestamp() };
    const marked = doc(database.as(ada), `posts/${SLUG}/respects/${commentId}_${ada.uid}`);
    expect(await readsOf(() => denied(setPaid(marked, mark)))).toEqual([]);
    const at = doc(database.as(ada), `reports/${SLUG}_${commentId}_${ada.uid}`);
    expect(await readsOf(() => denied(setPaid(at, reportOn(commentId))))).toEqual([]);
    const place = quotationReportPlace(database.as(ada), ada, 'No-id');
    const told = quotationReportOf(ada, 'No-id');
    expect(await readsOf(() => denied(setPaid(place, told)))).toEqual([]);
  });

  it.each(['a mark', 'a report', 'a report on a quotation'] as const)(
    'are none for %s with a wrong field, or by a guest',
    async (kind) => {
      const { id: commentId } = stored(ben, 10);
      const { path, fields } = {
        'a mark': {
          path: `posts/${SLUG}/respects/${commentId}_${ada.uid}`,
          fields: { commentId, uid: ada.uid, createdAt: serverTimestamp() },
        },
        'a report': {
          path: `reports/${SLUG}_${commentId}_${ada.uid}`,
          fields: reportOn(commentId),
        },
        'a report on a quotation': {
          path: `reports/${SLUG}_${QUOTATION}_${ada.uid}`,
          fields: quotationReportOf(ada),
        },
      }[kind];
      const guest = database.as(ada, NAMELESS);
      expect(await readsOf(() => denied(setDoc(doc(guest, path), fields)))).toEqual([]);
      for (const name of Object.keys(fields)) {
        const others = Object.entries(fields).filter(([key]) => key !== name);
        const reads = await readsOf(async () => {
          for (const wrong of [{ other: 'x' }, { [name]: 7 }]) {
            const changed = { ...Object.fromEntries(others), ...wrong };
            await denied(setPaid(doc(database.as(ada), path), changed));
          }
        });
        expect(reads, name).toEqual([]);
      }
    },
  );

  it('are none for a list without a bound, though a moderator’s would be looked up', async () => {
    const comments = collection(database.as(ada), `posts/${SLUG}/comments`);
    expect(await readsOf(() => denied(getDocs(comments)))).toEqual([]);
    const bounded = query(comments, limit(1));
    expect(await readsOf(() => denied(getDocs(bounded)))).toEqual(['person']);
    const reports = collection(database.as(ada), 'reports');
    expect(await readsOf(() => denied(getDocs(reports)))).toEqual([]);
  });

  it('are none for what all may read', async () => {
    const comment = stored(ben, 10);
    await database.store(comment);
    const reads = await readsOf(() => allowed(getDoc(doc(database.as(ada), comment.at))));
    expect(reads).toEqual([]);
  });

  it('are the limits and the settings when the discussion is closed', async () => {
    const parent = stored(ben, 10);
    await database.store(parent);
    await database.write('settings/comments', { open: false });
    const reply = handedIn(ada, { parent });
    expect(await readsOf(() => denied(hand(database.as(ada), reply)))).toEqual([
      'limits',
      'settings',
    ]);
  });

  it('are the limits alone when nothing is taken from the allowance', async () => {
    const parent = stored(ben, 10);
    await database.store(parent);
    const { at, fields } = handedIn(ada, { parent });
    const reads = await readsOf(() => denied(setDoc(doc(database.as(ada), at), fields)));
    expect(reads).toEqual(['limits']);
    await allowed(hand(database.as(ada), handedIn(ada)));
    const stale = await readsOf(() => denied(setDoc(doc(database.as(ada), at), fields)));
    expect(stale).toEqual(['limits']);
    await database.write(`limits/${ada.uid}`, {});
    const bare = await readsOf(() => denied(setDoc(doc(database.as(ada), at), fields)));
    expect(bare).toEqual(['limits']);
  });

  it('are not the parent when the person is blocked', async () => {
    const parent = stored(ben, 10);
    await database.store(parent);
    await database.write(`people/${ada.uid}`, { standing: 'blocked' });
    const reads = await readsOf(() => denied(hand(database.as(ada), handedIn(ada, { parent }))));
    expect(reads).toEqual(['limits', 'person', 'settings']);
  });

  it('are three for a first comment and four for a reply', async () => {
    const first = await readsOf(() => allowed(hand(database.as(ada), handedIn(ada))));
    expect(first).toEqual(['limits', 'person', 'settings']);
    const parent = stored(ben, 10);
    await database.store(parent);
    const reply = handedIn(ada, { parent });
    expect(await readsOf(() => allowed(hand(database.as(ada), reply)))).toEqual([
      'limits',
      'parent',
      'person',
      'settings',
    ]);
  });
});

describe('what an edit, a mark and a report cost', () => {
  it('is the limits, the settings and the person for an edit, and nothing when it is ill-formed', async () => {
    const own = stored(ada, 10);
    await database.store(own);
    const place = doc(database.as(ada), own.at);
    const good = { body: 'Said better.', editedAt: serverTimestamp() };
    expect(await readsOf(() => allowed(updatePaid(place, good)))).toEqual([
      'limits',
      'person',
      'settings',
    ]);
    const reads = await readsOf(async () => {
      await denied(updatePaid(doc(database.as(ben), own.at), good));
      await denied(updatePaid(place, { ...good, body: '' }));
      await denied(updatePaid(place, { ...good, path: 'x' }));
    });
    expect(reads).toEqual([]);
  });

  it('is one more than that for a mark, and nothing when it is ill-formed', async () => {
    const comment = stored(ben, 10);
    await database.store(comment);
    const place = doc(database.as(ada), `posts/${SLUG}/respects/${comment.id}_${ada.uid}`);
    const good = { commentId: comment.id, uid: ada.uid, createdAt: serverTimestamp() };
    const bad = await readsOf(() => denied(setPaid(place, { ...good, uid: ben.uid })));
    expect(bad).toEqual([]);
    const reads = await readsOf(() => allowed(setPaid(place, good)));
    expect(reads).toEqual(['comment', 'limits', 'person', 'settings']);
  });

  it('is the limits, the person and the comment for a report, and nothing when it is ill-formed', async () => {
    const comment = stored(ben, 10);
    await database.store(comment);
    const place = doc(database.as(ada), `reports/${SLUG}_${comment.id}_${ada.uid}`);
    const good = reportOn(comment.id);
    const bad = await readsOf(() => denied(setPaid(place, { ...good, reason: 'no' })));
    expect(bad).toEqual([]);
    expect(await readsOf(() => allowed(setPaid(place, good)))).toEqual([
      'comment',
      'limits',
      'person',
    ]);
  });

  it('is no comment for a report on a quotation, and nothing when it is ill-formed', async () => {
    const place = quotationReportPlace(database.as(ada), ada);
    const good = quotationReportOf(ada);
    expect(await readsOf(() => denied(setPaid(place, { ...good, note: 7 })))).toEqual([]);
    expect(await readsOf(() => allowed(setPaid(place, good)))).toEqual(['limits', 'person']);
  });
});

// What the rules may cost: Firestore evaluates no more than 1000 expressions for a request.
import { doc, serverTimestamp, Timestamp } from 'firebase/firestore';
import { it } from 'vitest';
import { MAX_BODY_LENGTH, MAX_DEPTH } from '#domain/limits';
import { withPosts } from '../../src/markdown/posts-in-rules';
import { handedIn, SLUG, stored, storedThread } from '../support/comment-builder';
import { ada, ben } from '../support/personas';
import { updatePaid } from './paid';
import { RulesDatabase } from './rules-database';
import { allowed, hand } from './verdict';

it('the dearest comment and edit fit the budget, however many posts there are', async () => {
  const crowded = new RulesDatabase('demo-rules-crowded');
  const posts = Array.from({ length: 1000 }, (_, index) => ({
    slug: index === 0 ? SLUG : `post-${String(index)}`,
    published: '2026-11-23',
  }));
  await crowded.open((rules) => withPosts(rules, posts));
  try {
    await crowded.wipe();
    const thread = storedThread(ben, MAX_DEPTH);
    const parent = thread.at(-1) ?? stored(ben, 10);
    await crowded.store(...thread);
    await crowded.write('settings/comments', {
      open: 'true',
      hold: 'newcomers',
      closeAfterDays: '99999',
      closesOn: '2999-12-31',
    });
    const until = Timestamp.fromMillis(Date.now() + 3_600_000);
    await crowded.write(`people/${ada.uid}`, { standing: 'held', until });
    const quotation = { words: 'won’t stop', prefix: 'x'.repeat(32), suffix: 'y'.repeat(32) };
    await allowed(hand(crowded.as(ada), handedIn(ada, { parent, quotation, status: 'held' })));
    const own = stored(ada, 10);
    await crowded.store(own);
    const change = { body: 'x'.repeat(MAX_BODY_LENGTH), editedAt: serverTimestamp() };
    await allowed(updatePaid(doc(crowded.as(ada), own.at), { ...change, status: 'held' }));
  } finally {
    await crowded.close();
  }
});

// Comments with many links wait for approval, unless the owner trusts their author.
import { doc, serverTimestamp } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { countLinks, MAX_LINKS_AT_ONCE } from '#domain/links';
import { handedIn, stored } from '../support/comment-builder';
import { FEW_LINKS, MANY_LINKS } from '../support/many-links';
import { ada } from '../support/personas';
import { updatePaid } from './paid';
import { rulesDatabase } from './rules-database';
import { allowed, denied, hand } from './verdict';

const database = rulesDatabase(import.meta.url);
const few = 'See https://a.example. '.repeat(MAX_LINKS_AT_ONCE);
const many = few + 'And https://b.example.';

function post(body: string, status: 'visible' | 'held'): Promise<void> {
  return hand(database.as(ada), handedIn(ada, { body, status }));
}

describe('a comment with many links', () => {
  it('waits for approval, one with few does not', async () => {
    await denied(post(many, 'visible'), 'many, visible');
    await allowed(post(many, 'held'), 'many, held');
    await denied(post(few, 'held'), 'few, held');
    await allowed(post(few, 'visible'), 'few, visible');
  });

  it.each(MANY_LINKS)('is known by whatever form they have: %j', async (body) => {
    expect(countLinks(body)).toBe(MAX_LINKS_AT_ONCE + 1);
    await denied(post(body, 'visible'));
    await allowed(post(body, 'held'));
  });

  it.each(FEW_LINKS)('is no comment with one less: %j', async (body) => {
    expect(countLinks(body)).toBe(MAX_LINKS_AT_ONCE);
    await allowed(post(body, 'visible'));
  });

  it.each([
    ['bars', 'a | b | c | d | e | f'],
    ['names after an @', '@ada @ben @cleo @dan @eve'],
    ['@ at the ends of words', 'a@ b@ c@ d@ e@ f'],
    ['bars after an @', 'a@|b c@|d e@|f g@|h'],
    ['@ twice in a word', 'a@@b c@@d e@@f g@@h i@@j'],
  ])('is no comment with many %s', async (_, body) => {
    await allowed(post(body, 'visible'));
  });

  it.each(['ordinary', 'held', 'blocked', 'trustee'])(
    'waits where the owner says of its author: %s',
    async (standing) => {
      await database.write(`people/${ada.uid}`, { standing });
      await denied(post(many, 'visible'));
    },
  );

  it('waits where the owner holds newcomers, and where nobody is held', async () => {
    for (const hold of ['newcomers', 'nobody', 'everyone']) {
      await database.write('settings/comments', { hold });
      await denied(post(many, 'visible'), hold);
      await allowed(post(many, 'held'), hold);
    }
  });

  it('does not wait when its author is trusted, but where everybody is held', async () => {
    await database.write(`people/${ada.uid}`, { standing: 'trusted' });
    for (const hold of ['newcomers', 'nobody']) {
      await database.write('settings/comments', { hold });
      await allowed(post(many, 'visible'), hold);
      await denied(post(many, 'held'), hold);
    }
    await database.write('settings/comments', { hold: 'everyone' });
    await denied(post(many, 'visible'));
    await allowed(post(many, 'held'));
  });

  it('waits also when an edit makes it one', async () => {
    const own = stored(ada, 10);
    await database.store(own);
    const place = doc(database.as(ada), own.at);
    const change = { body: many, editedAt: serverTimestamp() };
    await denied(updatePaid(place, change), 'still visible');
    await allowed(updatePaid(place, { ...change, status: 'held' }), 'held');
  });
});

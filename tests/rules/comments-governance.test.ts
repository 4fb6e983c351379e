import { Timestamp } from 'firebase/firestore';
import { describe, it } from 'vitest';
import type { Standing } from '#domain/person';
import type { DiscussionSettings } from '#domain/settings';
import { handedIn, stored, type BuiltComment } from '../support/comment-builder';
import { ada, ben } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { allowed, denied, hand } from './verdict';

const database = rulesDatabase(import.meta.url);
const SETTINGS = 'settings/comments';
const ADA = `people/${ada.uid}`;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The day on which the site's first post was published. */
const PUBLISHED = Date.UTC(2026, 10, 23);

function post(status: 'visible' | 'held', parent?: BuiltComment): Promise<void> {
  return hand(database.as(ada), handedIn(ada, { status, ...(parent ? { parent } : {}) }));
}

function fromNow(milliseconds: number): Timestamp {
  return Timestamp.fromMillis(Date.now() + milliseconds);
}

async function appearsAtOnce(): Promise<void> {
  await allowed(post('visible'), 'refused as visible');
  await denied(post('held'), 'let through as held');
}

async function isHeld(): Promise<void> {
  await denied(post('visible'), 'let through as visible');
  await allowed(post('held'), 'refused as held');
}

async function isRefused(): Promise<void> {
  await denied(post('visible'), 'let through as visible');
  await denied(post('held'), 'let through as held');
}

describe('what is held', () => {
  it('is nothing where the owner said nothing', appearsAtOnce);

  const cases: [DiscussionSettings['hold'], Standing, () => Promise<void>][] = [
    ['nobody', 'ordinary', appearsAtOnce],
    ['nobody', 'trusted', appearsAtOnce],
    ['nobody', 'held', isHeld],
    ['nobody', 'blocked', isRefused],
    ['newcomers', 'ordinary', isHeld],
    ['newcomers', 'trusted', appearsAtOnce],
    ['newcomers', 'held', isHeld],
    ['newcomers', 'blocked', isRefused],
    ['everyone', 'ordinary', isHeld],
    ['everyone', 'trusted', isHeld],
    ['everyone', 'held', isHeld],
    ['everyone', 'blocked', isRefused],
  ];
  it.each(cases)('with hold %s and standing %s follows both', async (hold, standing, follows) => {
    await database.write(SETTINGS, { hold });
    await database.write(ADA, { standing });
    await follows();
  });

  it.each<[DiscussionSettings['hold'], () => Promise<void>]>([
    ['nobody', appearsAtOnce],
    ['newcomers', isHeld],
    ['everyone', isHeld],
  ])('with hold %s and nothing said of the person', async (hold, follows) => {
    await database.write(SETTINGS, { hold });
    await follows();
  });

  it.each<[Standing, () => Promise<void>]>([
    ['ordinary', appearsAtOnce],
    ['trusted', appearsAtOnce],
    ['held', isHeld],
    ['blocked', isRefused],
  ])('with standing %s and no settings', async (standing, follows) => {
    await database.write(ADA, { standing });
    await follows();
  });

  it('is the same for a reply', async () => {
    const parent = stored(ben, 10);
    await database.store(parent);
    await allowed(post('visible', parent));
    await database.write(SETTINGS, { hold: 'everyone' });
    await denied(post('visible', parent));
    await allowed(post('held', parent));
  });

  it('is not decided by what is said of somebody else', async () => {
    await database.write(`people/${ben.uid}`, { standing: 'blocked' });
    await appearsAtOnce();
  });

  it('is not for a person to say by their token', async () => {
    await database.write(SETTINGS, { hold: 'newcomers' });
    const claims = { moderator: true, standing: 'trusted' };
    await denied(hand(database.as(ada, claims), handedIn(ada)));
  });
});

describe('a standing with an end', () => {
  it.each<[string, () => Promise<void>]>([
    ['held', isHeld],
    ['blocked', isRefused],
  ])('%s is in force before it', async (standing, follows) => {
    await database.write(ADA, { standing, until: fromNow(HOUR) });
    await follows();
  });

  it('is a day as text as well', async () => {
    await database.write(ADA, { standing: 'blocked', until: '2999-12-31' });
    await isRefused();
    await database.write(ADA, { standing: 'blocked', until: '2026-01-31' });
    await appearsAtOnce();
    await database.write(ADA, { standing: 'blocked', until: '2026-02-31' });
    await isRefused();
  });

  it('is exact to the minute', async () => {
    await database.write(ADA, { standing: 'blocked', until: fromNow(MINUTE / 2) });
    await isRefused();
    await database.write(ADA, { standing: 'blocked', until: fromNow(-MINUTE / 2) });
    await appearsAtOnce();
  });

  it.each(['held', 'blocked'])('%s is over after it', async (standing) => {
    await database.write(ADA, { standing, until: fromNow(-HOUR) });
    await appearsAtOnce();
  });

  it('is no trust once a block is over', async () => {
    await database.write(SETTINGS, { hold: 'newcomers' });
    await database.write(ADA, { standing: 'blocked', until: fromNow(-HOUR) });
    await isHeld();
  });

  it('stays trusted', async () => {
    await database.write(SETTINGS, { hold: 'newcomers' });
    await database.write(ADA, { standing: 'trusted', until: fromNow(-HOUR) });
    await appearsAtOnce();
  });
});

describe('the discussion', () => {
  it('takes comments while it is open', async () => {
    await database.write(SETTINGS, { open: true });
    await appearsAtOnce();
  });

  it('takes none when the owner closed it, whoever comes', async () => {
    await database.write(SETTINGS, { open: false });
    await isRefused();
    await database.write(ADA, { standing: 'trusted', moderator: true });
    await isRefused();
  });

  it('takes no reply when it is closed', async () => {
    const parent = stored(ben, 10);
    await database.store(parent);
    await database.write(SETTINGS, { open: false });
    await denied(post('visible', parent));
  });

  it('closes that many days after the post was published', async () => {
    const age = Math.floor((Date.now() - PUBLISHED) / DAY);
    await database.write(SETTINGS, { closeAfterDays: age });
    await isRefused();
    await database.write(SETTINGS, { closeAfterDays: age + 2 });
    await appearsAtOnce();
    await database.write(SETTINGS, { closeAfterDays: age + 2, open: false });
    await isRefused();
  });

  it('closes by a number written as text, in the same way', async () => {
    const age = Math.floor((Date.now() - PUBLISHED) / DAY);
    await database.write(SETTINGS, { closeAfterDays: ` ${String(age)}` });
    await isRefused();
    for (const text of [String(age + 2), `\t${String(age + 2)}\n`]) {
      await database.write(SETTINGS, { closeAfterDays: text });
      await appearsAtOnce();
    }
  });

  it.each(['soon', -1, 100_000, '100000', '+9999', null])(
    'is closed where the owner wrote to close after %j days',
    async (closeAfterDays) => {
      await database.write(SETTINGS, { closeAfterDays });
      await isRefused();
    },
  );

  it('closes on a date: a timestamp, or a day as text', async () => {
    for (const past of [fromNow(-HOUR), '2026-11-01', ' 2026-01-31\n', '2025-02-28']) {
      await database.write(SETTINGS, { closesOn: past });
      await isRefused();
    }
    for (const ahead of [
      fromNow(HOUR),
      ...['2999-12-31', ' 2999-04-30 ', '\n2999-04-30\t', '\u00a02999-04-30\u2003'],
    ]) {
      await database.write(SETTINGS, { closesOn: ahead });
      await appearsAtOnce();
    }
  });

  it.each(['soon', '2999-02-30', '2996-02-29', '2999-1-1', 29991231, null, true])(
    'is closed where the owner wrote to close on %j',
    async (closesOn) => {
      await database.write(SETTINGS, { closesOn });
      await isRefused();
    },
  );

  it('does not close for what else stands in the settings', async () => {
    await database.write(SETTINGS, { notice: 'Be kind.', guests: 'maybe', opne: false });
    await appearsAtOnce();
  });
});

// A day as text is read by the rules where it is one, and by nothing that only looks like it.
import { expect, it } from 'vitest';
import { handedIn } from '../support/comment-builder';
import { ada } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { hand, verdictOf } from './verdict';

const database = rulesDatabase(import.meta.url, 'forgotten');
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** Each month's first and last day, and in three months each other day that the rules tell by. */
function daysOf(month: string): string[] {
  const last = month === '02' ? 28 : ['04', '06', '09', '11'].includes(month) ? 30 : 31;
  const others = ['01', '02', '04'].includes(month) ? [9, 10, 19, 20, 29, 30] : [];
  const days = [1, ...others.filter((day) => day < last), last];
  return days.map((day) => `${month}-${String(day).padStart(2, '0')}`);
}

function daysIn(year: string): string[] {
  return MONTHS.flatMap((month) => daysOf(month).map((day) => `${year}-${day}`));
}

const NO_DAYS = [
  ...['00-10', '13-10', '19-10', '20-10', '0a-10', '1:-10', '01-00', '01-32', '01-39', '01-40'],
  ...['02-29', '02-30', '02-00', '02-0:', '02-1:', '02-1/', '02-2:', '02-2/', '02-3a'],
  ...['04-00', '04-31', '06-31', '09-31', '11-31', '12-32', '04-0:', '04-1:', '04-2/', '04-3:'],
  ...['10-0:', '10-1:', '10-1/', '10-2:', '10-2/', '10-3:', '10-a1', '04-a1', '1-10', '10-1'],
  ...['10-100', '100-10', '10/10', '1010', '10-10-10'],
];
const NO_YEARS = ['0998', '998', '19980', '199:', '199/', 'a998', '3998', '29980', '299:', '299/'];

/** May Ada write, where the owner wrote these? */
async function mayWrite(
  settings: object,
  person: object,
  status: 'visible' | 'held',
): Promise<boolean> {
  await database.write('settings/comments', settings);
  await database.write(`people/${ada.uid}`, person);
  return (await verdictOf(hand(database.as(ada), handedIn(ada, { status })))) === 'allowed';
}

/** Those of the days for which she may, with that status. */
async function thoseThatLetWrite(
  days: string[],
  owner: (day: string) => [settings: object, person: object],
  status: 'visible' | 'held' = 'visible',
): Promise<string[]> {
  const found: string[] = [];
  for (const day of days) {
    await database.wipe();
    if (await mayWrite(...owner(day), status)) found.push(day);
  }
  return found;
}

const closing = (day: string): [object, object] => [{ closesOn: day }, {}];
const blockedUntil = (day: string): [object, object] => [{}, { standing: 'blocked', until: day }];
const heldUntil = (day: string): [object, object] => [{}, { standing: 'held', until: day }];

const noDaysIn = (year: string) => [
  ...NO_DAYS.map((day) => `${year}-${day}`),
  ...NO_YEARS.map((wrong) => `${wrong}-10-10`),
];

it('keeps a discussion open until any day to come', async () => {
  const days = [...daysIn('2998'), '2100-01-01', '2999-12-31'];
  expect(await thoseThatLetWrite(days, closing)).toEqual(days);
}, 60_000);

it('ends a block on any day gone', async () => {
  const days = [...daysIn('1998'), '1000-01-01', '2009-12-31'];
  expect(await thoseThatLetWrite(days, blockedUntil)).toEqual(days);
}, 60_000);

it('tells yesterday from tomorrow', async () => {
  const fromToday = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  expect(await thoseThatLetWrite([fromToday(-1), fromToday(1)], closing)).toEqual([fromToday(1)]);
  const ends = await thoseThatLetWrite([fromToday(-1), fromToday(1)], blockedUntil);
  expect(ends).toEqual([fromToday(-1)]);
});

it('does neither where it is no day', async () => {
  expect(await thoseThatLetWrite(noDaysIn('2998'), closing)).toEqual([]);
  expect(await thoseThatLetWrite(noDaysIn('1998'), blockedUntil)).toEqual([]);
}, 60_000);

it('does not end a hold either, which is no refusal', async () => {
  const noDays = noDaysIn('1998');
  expect(await thoseThatLetWrite(noDays, heldUntil, 'held')).toEqual(noDays);
}, 60_000);

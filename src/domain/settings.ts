// What the owner sets for the discussion, by hand, in `settings/comments`, and what follows from it.
import type { Instant } from './comment';
import { countLinks, MAX_LINKS_AT_ONCE } from './links';
import { MAX_BODY_LENGTH } from './limits';
import { readDigits, readInstant, readWord, readYesNo } from './owner-word';
import type { Standing } from './person';
import { drawnText } from './text';

export interface DiscussionSettings {
  /** False = nobody can write. */
  open: boolean;
  /** Whose comments wait for approval. */
  hold: 'nobody' | 'newcomers' | 'everyone';
  /** Days after a post's publication at which its discussion closes; null = never. */
  closeAfterDays: number | null;
  /** When every discussion closes; null = never. */
  closesOn: Instant | null;
  /** A line shown above the composer; null = none. */
  notice: string | null;
}

/** What holds where the owner set nothing. */
export const DEFAULT_SETTINGS: DiscussionSettings = {
  open: true,
  hold: 'nobody',
  closeAfterDays: null,
  closesOn: null,
  notice: null,
};

/** More days than this (273 years) are taken for a slip. */
const MOST_DAYS = 99_999;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Reads the settings as the owner left them; firestore.rules reads them in the same way.
 * A missing field keeps its default. One that is there but cannot be read takes the safe side:
 * closed, everyone held, closed, closed, no notice.
 *
 * @param raw fields of `settings/comments`, timestamps as `Date`; null = no such document
 */
export function readSettings(raw: Record<string, unknown> | null): DiscussionSettings {
  const fields = raw ?? {};
  const closeAfterDays = 'closeAfterDays' in fields ? readDays(fields['closeAfterDays']) : null;
  const closesOn = 'closesOn' in fields ? readInstant(fields['closesOn']) : null;
  const endsAreRead =
    (!('closeAfterDays' in fields) || closeAfterDays !== null) &&
    (!('closesOn' in fields) || closesOn !== null);
  const saysOpen = 'open' in fields ? readYesNo(fields['open']) === true : DEFAULT_SETTINGS.open;
  return {
    open: endsAreRead && saysOpen,
    hold: 'hold' in fields ? readHold(fields['hold']) : DEFAULT_SETTINGS.hold,
    closeAfterDays,
    closesOn,
    notice: readNotice(fields['notice']),
  };
}

/**
 * True while people may write below a post.
 *
 * @param published the post's day of publication, `YYYY-MM-DD`; it begins at midnight UTC
 */
export function discussionIsOpen(
  settings: DiscussionSettings,
  published: string,
  now: Instant,
): boolean {
  const closing = closingOf(settings, published);
  return settings.open && (closing === null || now < closing);
}

/** When a post's discussion closes, or has closed; null = no date is set. */
export function closingOf(settings: DiscussionSettings, published: string): Instant | null {
  const { closeAfterDays, closesOn } = settings;
  const afterDays = closeAfterDays === null ? null : Date.parse(published) + closeAfterDays * DAY;
  if (afterDays === null || closesOn === null) return afterDays ?? closesOn;
  return Math.min(afterDays, closesOn);
}

/**
 * True when a person's comment must wait for approval. `everyone` holds the trusted too, so that
 * the word means what it says.
 */
export function mustHold(settings: DiscussionSettings, standing: Standing, body: string): boolean {
  if (settings.hold === 'everyone' || standing === 'held') return true;
  if (standing === 'trusted') return false;
  return settings.hold === 'newcomers' || countLinks(body) > MAX_LINKS_AT_ONCE;
}

/** Whole days; a fraction is cut off. Null = unreadable. */
export function readDays(value: unknown): number | null {
  if (typeof value !== 'number') return readDigits(value);
  return value >= 0 && value <= MOST_DAYS ? Math.trunc(value) : null;
}

function readHold(value: unknown): DiscussionSettings['hold'] {
  return readWord(value, ['nobody', 'newcomers']) ?? 'everyone';
}

function readNotice(value: unknown): string | null {
  const notice = typeof value === 'string' ? drawnText(value, MAX_BODY_LENGTH) : '';
  return notice === '' ? null : notice;
}

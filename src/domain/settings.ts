// What the owner sets for the discussion, by hand, in `settings/comments`, and what follows from it.
import type { Instant } from './comment';
import { readDigits, readWord, readYesNo } from './owner-word';
import type { Standing } from './person';

export interface DiscussionSettings {
  /** False = nobody can write. */
  open: boolean;
  /** Whose comments wait for approval. */
  hold: 'nobody' | 'newcomers' | 'everyone';
  /** Days after a post's publication at which its discussion closes; null = never. */
  closeAfterDays: number | null;
  /** A line shown above the composer; null = none. */
  notice: string | null;
}

/** What holds where the owner set nothing. */
export const DEFAULT_SETTINGS: DiscussionSettings = {
  open: true,
  hold: 'nobody',
  closeAfterDays: null,
  notice: null,
};

/** More days than this (273 years) are taken for a slip. */
const MOST_DAYS = 99_999;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Reads the settings as the owner left them; firestore.rules reads them in the same way.
 * A missing field keeps its default. One that is there but cannot be read takes the safe side:
 * closed, everyone held, closed, no notice.
 *
 * @param raw fields of `settings/comments`, timestamps as `Date`; null = no such document
 */
export function readSettings(raw: Record<string, unknown> | null): DiscussionSettings {
  const fields = raw ?? {};
  const closeAfterDays = 'closeAfterDays' in fields ? readDays(fields['closeAfterDays']) : null;
  const closes = !('closeAfterDays' in fields) || closeAfterDays !== null;
  return {
    open: closes && ('open' in fields ? readYesNo(fields['open']) === true : DEFAULT_SETTINGS.open),
    hold: 'hold' in fields ? readHold(fields['hold']) : DEFAULT_SETTINGS.hold,
    closeAfterDays,
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
  if (!settings.open) return false;
  if (settings.closeAfterDays === null) return true;
  return now < Date.parse(published) + settings.closeAfterDays * DAY;
}

/**
 * True when a person's comment must wait for approval. `everyone` holds the trusted too, so that
 * the word means what it says.
 */
export function mustHold(settings: DiscussionSettings, standing: Standing): boolean {
  if (settings.hold === 'everyone' || standing === 'held') return true;
  return settings.hold === 'newcomers' && standing !== 'trusted';
}

function readHold(value: unknown): DiscussionSettings['hold'] {
  return readWord(value, ['nobody', 'newcomers']) ?? 'everyone';
}

/** Whole days; a fraction is cut off. Null = unreadable. */
function readDays(value: unknown): number | null {
  if (typeof value !== 'number') return readDigits(value);
  return value >= 0 && value <= MOST_DAYS ? Math.trunc(value) : null;
}

function readNotice(value: unknown): string | null {
  const notice = typeof value === 'string' ? value.trim() : '';
  return notice === '' ? null : notice;
}

// Every act of moderation in the console, once: the guide's pictures, its text and its test follow it.

export interface ModerationAct {
  /** Name of its picture, without the ending. */
  id: string;
  /** The document, as “Edit path” of the console takes it; words in capitals stand for others. */
  path: string;
  /** What is set in the document; null = the document is deleted. */
  field: {
    name: string;
    type: 'string' | 'boolean' | 'number' | 'timestamp';
    value: string;
  } | null;
}

const COMMENT = 'posts/SLUG/comments/ID';
const SETTINGS = 'settings/comments';
const PERSON = 'people/UID';

export const MODERATION_ACTS = [
  { id: 'hide', path: COMMENT, field: { name: 'status', type: 'string', value: 'hidden' } },
  {
    id: 'give-a-reason',
    path: COMMENT,
    field: { name: 'reason', type: 'string', value: 'This is about something else.' },
  },
  { id: 'hold', path: COMMENT, field: { name: 'status', type: 'string', value: 'held' } },
  { id: 'approve', path: COMMENT, field: { name: 'status', type: 'string', value: 'visible' } },
  { id: 'delete', path: COMMENT, field: null },
  { id: 'close', path: SETTINGS, field: { name: 'open', type: 'boolean', value: 'false' } },
  {
    id: 'close-on-a-day',
    path: SETTINGS,
    field: { name: 'closesOn', type: 'timestamp', value: '2026-12-31' },
  },
  {
    id: 'close-after-days',
    path: SETTINGS,
    field: { name: 'closeAfterDays', type: 'number', value: '30' },
  },
  {
    id: 'hold-everyone',
    path: SETTINGS,
    field: { name: 'hold', type: 'string', value: 'everyone' },
  },
  {
    id: 'hold-newcomers',
    path: SETTINGS,
    field: { name: 'hold', type: 'string', value: 'newcomers' },
  },
  {
    id: 'notice',
    path: SETTINGS,
    field: { name: 'notice', type: 'string', value: 'Please stay with the post.' },
  },
  { id: 'block', path: PERSON, field: { name: 'standing', type: 'string', value: 'blocked' } },
  {
    id: 'block-until',
    path: PERSON,
    field: { name: 'until', type: 'timestamp', value: '2026-12-31' },
  },
  { id: 'hold-a-person', path: PERSON, field: { name: 'standing', type: 'string', value: 'held' } },
  { id: 'trust', path: PERSON, field: { name: 'standing', type: 'string', value: 'trusted' } },
  {
    id: 'make-a-moderator',
    path: PERSON,
    field: { name: 'moderator', type: 'boolean', value: 'true' },
  },
  {
    id: 'handle-a-report',
    path: 'reports/SLUG_ID_UID',
    field: { name: 'handled', type: 'boolean', value: 'true' },
  },
] as const satisfies readonly ModerationAct[];

export type ModerationActId = (typeof MODERATION_ACTS)[number]['id'];

/** What the picture shows, for those who do not see it. */
export function inWords({ path, field }: ModerationAct): string {
  if (field === null) return `${path}: Delete document`;
  return `${path}: field ${field.name}, type ${field.type}, value ${field.value}`;
}

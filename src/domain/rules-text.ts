// What firestore.rules ask of texts and ids, in the model of them.
import { countCharacters } from './characters';
import { MAX_BODY_LENGTH, MAX_BODY_SIZE, MAX_NAME_LENGTH } from './limits';
import { IDLE_JOINERS, UNSEEN } from './person';
import { isLegible, withoutTowers } from './text';

/* eslint-disable no-control-regex -- They are what is looked for. */
const HARMLESS =
  /^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff]*$/u;
/* eslint-enable no-control-regex */
const ID = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const PATH = /^([0-9A-HJKMNP-TV-Z]{26}\/){1,7}[0-9A-HJKMNP-TV-Z]{26}$/;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

export function isPath(value: unknown): value is string {
  return typeof value === 'string' && PATH.test(value);
}

export function isHarmless(text: string): boolean {
  return HARMLESS.test(text);
}

/** @param longest in UTF-16 units */
export function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest && isHarmless(value) && isRead(value);
}

export function isBody(value: unknown): value is string {
  return isText(value, MAX_BODY_SIZE) && countCharacters(value) <= MAX_BODY_LENGTH;
}

export function isName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= MAX_NAME_LENGTH &&
    value.search(UNSEEN) === -1 &&
    value.search(IDLE_JOINERS) === -1 &&
    !/^[\s\p{Z}]|[\s\p{Z}]$|[\s\p{Z}]{2}/u.test(value) &&
    isRead(value)
  );
}

function isRead(text: string): boolean {
  return isLegible(text) && withoutTowers(text) === text;
}

// Which licences the packages of this repository may be under.
import type { LockedPackage } from './lock-file';

/** What is handed on to readers asks for no more than to be named. */
const SHIPPED = ['MIT', 'Apache-2.0', 'BSD-3-Clause', 'ISC', '0BSD', 'OFL-1.1'];
/** Tools are not handed on; of these, some ask that changes to themselves be published. */
const TOOLS = [
  ...SHIPPED,
  'BSD-2-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
];
/** Tools whose package.json does not say it in the usual words, and what their files say. */
const READ_BY_HAND: Record<string, string> = {
  'deep-freeze': 'public domain, by its package.json',
  fuzzy: 'MIT, by its LICENSE-MIT',
  'url-template': 'BSD-3-Clause, by its LICENSE',
  'valid-url': 'MIT, by its LICENSE',
};

/** Why a package may not be here, as a sentence; null = it may. */
export function licenceFault({ name, licence, isTool }: LockedPackage): string | null {
  const allowed = isTool ? TOOLS : SHIPPED;
  // “(MIT OR CC0-1.0)” leaves us the choice.
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  if (choices.some((choice) => allowed.includes(choice))) return null;
  if (isTool && name in READ_BY_HAND) return null;
  const role = isTool ? 'a tool' : 'what is shipped';
  return `${name} is under “${licence || 'no licence'}”, which is not on the list for ${role}.`;
}

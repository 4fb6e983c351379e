// The acts that put Markdown into a field: their buttons, their keys, and what they do.
import type { KeyboardEvent, ReactNode } from 'react';
import { insertTextIntoField } from 'text-field-edit';
import type { Tool } from '#ui/toolbar';
import { toggleLines, toggleLink, toggleMark, type Edit, type Selected } from './markdown-edits';

interface Act {
  name: string;
  picture: ReactNode;
  /** The key as it is named; a digit or a sign is pressed with Shift, so its place counts. */
  key: string;
  /** Where the key lies (`KeyboardEvent.code`), for keyboards of other scripts. */
  code: string;
  shift: boolean;
  edit: (selected: Selected) => Edit;
}

const ACTS: readonly Act[] = [
  {
    name: 'Bold',
    picture: <b>B</b>,
    ...letter('B'),
    edit: (selected) => toggleMark('**', selected),
  },
  {
    name: 'Italic',
    picture: <i>I</i>,
    ...letter('I'),
    edit: (selected) => toggleMark('*', selected),
  },
  {
    name: 'Strikethrough',
    picture: <s>S</s>,
    ...letter('X'),
    shift: true,
    edit: (selected) => toggleMark('~~', selected),
  },
  {
    name: 'Link',
    picture: drawn(
      'M6.500 9.500l3-3M7 4.500l1.300-1.300a3 3 0 0 1 4.500 4.500L11.500 9M9 11.500l-1.300 1.300a3 3 0 0 1-4.500-4.500L4.500 7',
    ),
    ...letter('K'),
    edit: toggleLink,
  },
  {
    name: 'Quote',
    picture: drawn('M3 2.500v11M6.500 4.500h7M6.500 8h7M6.500 11.500h4'),
    ...withShift('.', 'Period'),
    edit: (selected) => toggleLines('quote', selected),
  },
  {
    name: 'Code',
    picture: drawn('M5 4.500L1.500 8 5 11.500M11 4.500L14.500 8 11 11.500'),
    ...letter('E'),
    edit: (selected) => toggleMark('`', selected),
  },
  {
    name: 'Bullet list',
    picture: drawn('M2.500 4h.01M2.500 8h.01M2.500 12h.01M6 4h8M6 8h8M6 12h8'),
    ...withShift('8', 'Digit8'),
    edit: (selected) => toggleLines('bullets', selected),
  },
  {
    name: 'Numbered list',
    picture: drawn(
      'M1.800 3.200L2.800 2.500v3M1.500 10.500c.500-1 2-.800 1.700.300L1.500 13h2M6.500 4h7.500M6.500 8h7.500M6.500 12h7.500',
    ),
    ...withShift('7', 'Digit7'),
    edit: (selected) => toggleLines('numbers', selected),
  },
];

/** On a Mac the Control key moves the caret; elsewhere the Meta key is the system's. */
const IS_MAC = /Mac OS|iPhone|iPad/.test(navigator.userAgent);

/** The buttons for a field. */
export function toolsFor(field: () => HTMLTextAreaElement | null): Tool[] {
  return ACTS.map((act) => ({
    name: act.name,
    picture: act.picture,
    keys: IS_MAC
      ? `${act.shift ? '⇧' : ''}⌘${act.key}`
      : `Ctrl+${act.shift ? 'Shift+' : ''}${act.key}`,
    keyShortcuts: `${IS_MAC ? 'Meta' : 'Control'}+${act.shift ? 'Shift+' : ''}${act.key}`,
    onPress: () => {
      const element = field();
      if (element) perform(act, element);
    },
  }));
}

/** Does what a key pressed in a field asks for; false = it asks for none of these acts. */
export function performByKey(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  const wanted = IS_MAC ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (!wanted || event.altKey || event.nativeEvent.isComposing) return false;
  const act = ACTS.find((one) => one.shift === event.shiftKey && isKeyOf(one, event));
  if (!act) return false;
  perform(act, event.currentTarget);
  return true;
}

function isKeyOf({ key, code, shift }: Act, event: KeyboardEvent): boolean {
  const isLatin = /^[a-z]$/i.test(event.key);
  return isLatin && !(shift && code.startsWith('Digit'))
    ? event.key.toUpperCase() === key
    : event.code === code;
}

/** As typing would do it, so that the browser can undo it. */
function perform(act: Act, field: HTMLTextAreaElement): void {
  field.focus();
  const { value: text, selectionStart: start, selectionEnd: end } = field;
  const edit = act.edit({ text, start, end });
  field.setSelectionRange(edit.from, edit.to);
  // Nothing to put in and nothing to take away would delete a letter.
  if (edit.text !== '' || edit.from !== edit.to) insertTextIntoField(field, edit.text);
  field.setSelectionRange(edit.start, edit.end);
}

function letter(key: string) {
  return { key, code: `Key${key}`, shift: false };
}

function withShift(key: string, code: string) {
  return { key, code, shift: true };
}

function drawn(path: string): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

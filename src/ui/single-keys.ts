// Keys that do something when they are pressed alone: whether they are on, and when one is meant.
import { keptText } from './kept-text';

const NAME = 'keys';

/** What uses keys itself: in it, ours are its own. */
const USES_KEYS = [
  'input',
  'textarea',
  'select',
  'dialog',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="menu"]',
  '[role="listbox"]',
  '[role="toolbar"]',
].join();

/** On until the reader says otherwise: who speaks to a computer presses keys without meaning to. */
export function singleKeysAreOn(): boolean {
  return keptText.read(NAME) !== 'off';
}

/** Kept in this browser. */
export function keepSingleKeys(on: boolean): void {
  keptText.write(NAME, on ? null : 'off');
}

export function subscribeToSingleKeys(changed: () => void): () => void {
  return keptText.subscribe(NAME, changed);
}

/** False = the key is for something else: a field, a list, a dialog, the browser. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector('dialog[open]')) return false;
  return !(event.target instanceof Element && event.target.closest(USES_KEYS) !== null);
}

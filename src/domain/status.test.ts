import { describe, expect, it } from 'vitest';
import { readStatus, VISIBLE_WORDS } from './status';

describe('readStatus', () => {
  it('shows exactly the listed spellings of visible', () => {
    for (const word of VISIBLE_WORDS) expect(readStatus(word)).toBe('visible');
    for (const word of ['VIsible', 'visible  ', '\tvisible', 'visibel', '']) {
      expect(readStatus(word)).toBe('held');
    }
  });

  it('reads hidden whatever its case and the blanks around it', () => {
    for (const word of ['hidden', 'Hidden', ' HIDDEN\u00a0']) {
      expect(readStatus(word)).toBe('hidden');
    }
  });

  it('holds whatever it does not know', () => {
    for (const value of ['held', 'hiden', undefined, null, true, 1, {}, ['visible']]) {
      expect(readStatus(value)).toBe('held');
    }
  });
});

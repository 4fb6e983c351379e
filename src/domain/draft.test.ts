import { describe, expect, it } from 'vitest';
import { readDraft } from './draft';

describe('readDraft', () => {
  it('reads what was kept', () => {
    const about = { words: 'quoted', prefix: '', suffix: 'after' };
    const draft = { id: '01A', body: 'Words', about, triedBody: null, original: null };
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
    const edit = { ...draft, original: { author: 'ada', body: 'Word' } };
    expect(readDraft(JSON.stringify(edit))).toEqual(edit);
  });

  it.each([null, '', '{', 'null', '7', '[]', '{"id":"01A"}', '{"id":1,"body":"x"}'])(
    'finds no draft in %s',
    (kept) => {
      expect(readDraft(kept)).toBeNull();
    },
  );

  it('leaves out what it cannot read beside the words', () => {
    expect(readDraft('{"id":"01A","body":"x","about":7,"original":"x"}')).toEqual({
      id: '01A',
      body: 'x',
      about: null,
      triedBody: null,
      original: null,
    });
  });
});

// Passages are found where a person would find them, or they are gone; never are they other words.
import { describe, expect, it } from 'vitest';
import {
  foundIn,
  passageIn,
  readEdits,
  readMarked,
  shown,
} from '../../tests/support/passage-edits';
import { PARTS, POST_EDITS } from '../../tests/support/post-edits';
import { SCRIPT_EDITS } from '../../tests/support/script-edits';
import { TEXT_EDITS } from '../../tests/support/text-edits';
import { THE_POST } from '../../tests/support/the-post';
import { findPassage } from './find-passage';
import { postWords } from './post-words';

const { text: TEXT } = postWords(THE_POST);

describe.each([
  ...readEdits(POST_EDITS, TEXT, PARTS),
  ...sections({ ...TEXT_EDITS, 'other scripts': SCRIPT_EDITS }),
])('%s', (_, cases) => {
  it.each(cases)('%s', (_name, { was, is, quoted, found }) => {
    const passage = passageIn(was, quoted);
    expect(foundIn(was, passage)).toBe(shown(was, quoted));
    expect(foundIn(is, passage)).toBe(shown(is, found));
  });
});

function sections(all: Readonly<Record<string, string>>) {
  return Object.entries(all).map(([heading, blocks]) => [heading, readMarked(blocks)] as const);
}

it('finds nothing in a post without words, nor for a passage without any', () => {
  const passage = { words: 'Tools', prefix: '', suffix: '' };
  expect(findPassage('', passage)).toBeNull();
  expect(findPassage('… —', passage)).toBeNull();
  expect(findPassage(TEXT, { ...passage, words: '— …' })).toBeNull();
});

it('does not guess between two places that are as good as each other', () => {
  const twice =
    'Then he said to all of them quietly: go home now. And they all went home with children. ';
  const text = `Once. ${twice}${twice}The end.`;
  const start = text.indexOf('go home now');
  const passage = passageIn(text, { start, end: start + 'go home now'.length });
  expect(findPassage(text, passage)).toBeNull();
});

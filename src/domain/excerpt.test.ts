import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';

describe('excerpt', () => {
  it.each([
    ['short words as they are', 'Who decides?', 'Who decides?'],
    ['lines as one', 'Who\n\ndecides?  ', 'Who decides?'],
    ['no marks', '- **Who** `decides` ~~it~~, [you](https://a.example/)?', 'Who decides it, you?'],
    ['names with underscores', 'snake_case_stays', 'snake_case_stays'],
    ['what the author says, not what they quote', '> You said this.\n\nNo.', 'No.'],
    ['the quote, when there is nothing else', '> You said this.', 'You said this.'],
    ['a cut between words', 'Who decides what matters most to us?', 'Who decides what…'],
    ['a cut within a very long word', 'x'.repeat(30), `${'x'.repeat(19)}…`],
    ['whole characters', '👩‍👩‍👧‍👦'.repeat(21), `${'👩‍👩‍👧‍👦'.repeat(19)}…`],
  ])('shows %s', (_, body, shown) => {
    expect(excerpt(body, 20)).toBe(shown);
  });
});

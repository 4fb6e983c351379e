import { describe, expect, it } from 'vitest';
import { BODY, faultsOf, FRONT } from '../../tests/support/a-post-file';

/** One without faults on line 6, and one with these fields from line 7 on. */
function corrections(...fields: string[]): string {
  const whole = '  - { quotation: block, day: 2026-11-24, text: One. }';
  return `corrections:\n${whole}\n  - ${fields.join('\n    ')}\nsources:`;
}

describe('faults in the front matter', () => {
  const replaced = (from: string | RegExp, to: string) => faultsOf(FRONT.replace(from, to) + BODY);

  it.each([
    ['a missing field', 'title: A post\n', '', '1: “title” is missing.'],
    ['an empty field', 'title: A post', 'title: " "', '2: “title” must not be empty.'],
    ['a mistyped field', 'title: A post', 'title: [1]', '2: “title” must be text.'],
    [
      'a day that is not in the calendar',
      '2026-11-23',
      '2026-02-30',
      '4: “published” must be a day such as 2026-11-23.',
    ],
    [
      'an unknown field',
      'title: A post',
      'title: A post\ntags: x',
      '3: “tags” is not known here; known are title, description, published, byline, sources, corrections.',
    ],
    [
      'a missing field of a source',
      '    work: an interview\n',
      '',
      '6: “sources.hawes.work” is missing.',
    ],
    [
      'an unknown field of a source',
      'titled: false',
      'tilted: false',
      '9: “sources.hawes.tilted” is not known here; known are writer, uid, work, titled, url, archiveUrl, site, read, state.',
    ],
    [
      'a mistyped field of a source',
      'titled: false',
      'titled: perhaps',
      '9: “sources.hawes.titled” must be true or false.',
    ],
    [
      'an address that is none',
      'https://example.org/live',
      'ftp://example.org/live',
      '14: “sources.armano.url” must be an address that begins with https:// or http://.',
    ],
    [
      'a host that is none',
      'cloudave.com',
      'https://cloudave.com/',
      '10: “sources.hawes.site” must be a host such as example.org.',
    ],
    [
      'a day of reading that is none',
      'titled: false',
      'read: yesterday',
      '9: “sources.hawes.read” must be a day such as 2026-11-23.',
    ],
    [
      'a state that is none',
      'titled: false',
      'state: dead',
      '9: “sources.hawes.state” must be “there”, “moved” or “gone”.',
    ],
    [
      'a uid that is none',
      'titled: false',
      'uid: ben@example.org',
      '9: “sources.hawes.uid” must be a person’s uid, as the Firebase console shows it.',
    ],
    [
      'a uid that YAML takes for a number',
      'titled: false',
      'uid: 1234',
      '9: “sources.hawes.uid” must be text, in quotation marks, or a list of such.',
    ],
    [
      'a uid in a list that is none',
      'titled: false',
      'uid: [k3Q, a/b]',
      '9: “sources.hawes.uid.2” must be a person’s uid, as the Firebase console shows it.',
    ],
    [
      'corrections that are no list',
      'sources:',
      'corrections: none\nsources:',
      '5: “corrections” must be a list, each with “- quotation: …”, “day: …” and “text: …”.',
    ],
    [
      'a correction of a quotation that is not there',
      'sources:',
      corrections('quotation: blok', 'day: 2026-11-25', 'text: A word.'),
      '7: The correction is of “blok”, and no quotation has this id.',
    ],
    [
      'a correction without its day',
      'sources:',
      corrections('quotation: block', 'text: A word.'),
      '7: “corrections.2.day” is missing.',
    ],
    [
      'a correction with an unknown field',
      'sources:',
      corrections('quotation: block', 'day: 2026-11-25', 'text: A word.', 'by: me'),
      '10: “corrections.2.by” is not known here; known are quotation, day, text.',
    ],
  ])('names the line of %s', (_, from, to, fault) => {
    expect(replaced(from, to)).toContain(fault);
  });

  it('names a file that has none, and one that cannot be read', () => {
    expect(faultsOf('Text.')[0]).toMatch(/^1: The file must begin with its front matter/);
    expect(replaced('title: A post', 'title: A post: again')[0]).toMatch(
      /^2: The front matter cannot be read: .* Put a text with a colon in quotation marks\.$/,
    );
    expect(replaced(/title[^]*?(?=---\n$)/, '')[0]).toMatch(/must be a list of fields/);
  });

  it('names a source that no quotation uses', () => {
    expect(faultsOf(FRONT + BODY.replace('source=hawes', 'source=armano'))).toEqual([
      '6: The source “hawes” is used by no quotation; quote it, or take it out.',
    ]);
  });

  it('names a folder that cannot be an address', () => {
    for (const slug of ['A-Post', 'a--post', 'a post', 'ä', '-a']) {
      expect(faultsOf(FRONT + BODY, slug)).toEqual([expect.stringContaining(`“${slug}”`)]);
    }
  });
});

// Edits of the post: its passages are found where a person would find them, or they are gone.
import { describe, expect, it } from 'vitest';
import { edited, foundWords, quoted, type Edit } from '../../tests/support/passage-edits';
import { THE_POST } from '../../tests/support/the-post';
import { postWords } from './post-words';

const { text: TEXT } = postWords(THE_POST);

/** What is quoted, what is edited, and the words that it is found at then; null = it is gone. */
type Case = [name: string, words: string, edits: Edit[], found: string | null];

const FOOL = 'But a fool with a tool is still a fool.';
const TOOLS = 'Tools are important, no doubt.';
const SOLVE = 'Social Media is there to solve business issues.';
const FOCUS = 'Businesses should really focus on what matters most';
const VASCULAR =
  'the vascular surgery that will repair the arterial walls, ensure that circulation is working properly, and there is no loss of function.';
const ORGANIC =
  'Social media is more organic than that. It’s a way of thinking and approaching business that requires passion and commitment';
const BLEEDING = 'won’t stop the bleeding — or save your life.';
const WAY = 'E2.0 is a way of being and operating for organizations';
const SILOS =
  'So companies have to go beyond the silos mentality into establishing a real collaborative working environment.';
const STRESSES = 'he stresses on the fact that businesses should rather focus on Social Business';
const ISSUE =
  'An interesting issue that keeps popping in every conversation about Social Media I’ve been part of';
const CONNECTED = 'Do they demonstrate that they work and play in a connected fashion?';

const FAR: Case[] = [
  ['nothing', FOOL, [], FOOL],
  [
    'a paragraph before it',
    FOOL,
    [['An interesting', 'Welcome back, dear readers. An interesting']],
    FOOL,
  ],
  ['a paragraph after it', FOOL, [[SOLVE, `There is more to say. ${SOLVE}`]], FOOL],
  ['another title', TOOLS, [['Let’s Focus on what matters – Today in review', 'Focus']], TOOLS],
  ['the sentence before it is deleted', FOOL, [[`${TOOLS} `, '']], FOOL],
  ['the sentence after it is deleted', TOOLS, [[FOOL, '']], TOOLS],
  [
    'both neighbours are rewritten',
    SILOS,
    [
      ['(Do You Live Social?)', '(Armano)'],
      ['Go beyond “It’s', 'They should leave “It’s'],
    ],
    SILOS,
  ],
  ['a quotation near it is taken out', FOCUS, [[BLEEDING, '']], FOCUS],
  ['the post is cut down to it', VASCULAR, [[TEXT, VASCULAR]], VASCULAR],
  [
    'its paragraph is moved to the end',
    SILOS,
    [
      [`${SILOS} `, ''],
      ['initiatives fail.', `initiatives fail.\n${SILOS}`],
    ],
    SILOS,
  ],
  [
    'it is moved to another paragraph',
    FOOL,
    [
      [` ${FOOL}`, ''],
      [SILOS, `${SILOS} ${FOOL}`],
    ],
    FOOL,
  ],
  ['its paragraph is split before it', FOOL, [[` ${FOOL}`, `\n${FOOL}`]], FOOL],
  ['its paragraph is joined to the next', FOOL, [[`${FOOL}\n`, `${FOOL} `]], FOOL],
  [
    'a word before it is replaced',
    'solve business issues',
    [['is there to solve', 'exists to solve']],
    'solve business issues',
  ],
  [
    'a word after it is replaced',
    'a nice metaphor'.replace('a nice', 'A nice'),
    [['A nice metaphor is given', 'A nice metaphor was offered']],
    'A nice metaphor',
  ],
];

const TYPOGRAPHY: Case[] = [
  [
    'quotes are straightened',
    'It’s a way of thinking',
    [['It’s a way of thinking', "It's a way of thinking"]],
    "It's a way of thinking",
  ],
  ['all quotes are straightened', ISSUE, [['I’ve been', "I've been"]], ISSUE.replace('’', "'")],
  [
    'a dash becomes another',
    BLEEDING,
    [['bleeding — or', 'bleeding – or']],
    BLEEDING.replace('—', '–'),
  ],
  [
    'a dash becomes two hyphens',
    BLEEDING,
    [['bleeding — or', 'bleeding -- or']],
    BLEEDING.replace('—', '--'),
  ],
  [
    'a dash loses its blanks',
    BLEEDING,
    [['bleeding — or', 'bleeding—or']],
    BLEEDING.replace(' — ', '—'),
  ],
  [
    'a dash becomes a comma',
    BLEEDING,
    [['bleeding — or', 'bleeding, or']],
    BLEEDING.replace(' — ', ', '),
  ],
  [
    'a comma is dropped',
    TOOLS,
    [[TOOLS, 'Tools are important no doubt.']],
    'Tools are important no doubt.',
  ],
  [
    'a full stop becomes a semicolon',
    ORGANIC,
    [['than that. It’s', 'than that; it’s']],
    ORGANIC.replace('that. It’s', 'that; it’s'),
  ],
  [
    'its sentence is split',
    VASCULAR,
    [['properly, and there', 'properly. And there']],
    VASCULAR.replace('properly, and', 'properly. And'),
  ],
  [
    'two sentences become one',
    `${TOOLS} ${FOOL}`,
    [['doubt. But', 'doubt, but']],
    `${TOOLS} ${FOOL}`.replace('doubt. But', 'doubt, but'),
  ],
  [
    'a break of paragraphs within it',
    `${TOOLS} ${FOOL}`,
    [['doubt. But', 'doubt.\nBut']],
    `${TOOLS}\n${FOOL}`,
  ],
  [
    'letter case',
    STRESSES,
    [['on Social Business', 'on social business']],
    STRESSES.replace('Social Business', 'social business'),
  ],
  [
    'capitals for weight',
    'it’s NOT about technology',
    [['it’s NOT about', 'it’s not about']],
    'it’s not about technology',
  ],
  ['no-break blanks', WAY, [['E2.0 is', 'E2.0\u00a0is']], WAY.replace('E2.0 is', 'E2.0\u00a0is')],
  [
    'soft hyphens',
    WAY,
    [['for organizations', 'for organi\u00adza\u00adtions']],
    WAY.replace('organizations', 'organi\u00adza\u00adtions'),
  ],
  [
    'quotation marks around a word',
    STRESSES,
    [['Social Business', '“Social Business”']],
    STRESSES.replace('Social Business', '“Social Business'),
  ],
  [
    'brackets around a part',
    FOCUS,
    [['should really focus', 'should (really) focus']],
    FOCUS.replace('really', '(really)'),
  ],
  [
    'an ellipsis',
    'So companies have to go beyond',
    [['have to go beyond the silos', 'have to go beyond… the silos']],
    'So companies have to go beyond',
  ],
  [
    'its last mark is another',
    CONNECTED,
    [['connected fashion?', 'connected fashion!']],
    CONNECTED.replace('?', '!'),
  ],
  [
    'its last mark is dropped',
    CONNECTED,
    [['connected fashion?', 'connected fashion']],
    CONNECTED.replace('?', ''),
  ],
  [
    'a hyphen joins two words',
    'the silos mentality into establishing',
    [['the silos mentality', 'the silos-mentality']],
    'the silos-mentality into establishing',
  ],
  [
    'two words become one',
    'the issue with band aid aka Social Media',
    [['band aid aka', 'bandaid aka']],
    'the issue with bandaid aka Social Media',
  ],
];

const MENDED: Case[] = [
  [
    'two letters swapped',
    VASCULAR,
    [['circulation', 'circualtion']],
    VASCULAR.replace('circulation', 'circualtion'),
  ],
  [
    'a letter dropped',
    VASCULAR,
    [['arterial', 'artrial']],
    VASCULAR.replace('arterial', 'artrial'),
  ],
  ['a letter doubled', VASCULAR, [['repair', 'reppair']], VASCULAR.replace('repair', 'reppair')],
  [
    'a letter replaced',
    ORGANIC,
    [['commitment', 'committment']],
    ORGANIC.replace('commitment', 'committment'),
  ],
  [
    'a vowel replaced',
    SILOS,
    [['environment', 'environmant']],
    SILOS.replace('environment', 'environmant'),
  ],
  [
    'slips in two words',
    SILOS,
    [
      ['establishing', 'establising'],
      ['collaborative', 'colaborative'],
    ],
    SILOS.replace('establishing', 'establising').replace('collaborative', 'colaborative'),
  ],
  [
    'another custom of spelling',
    WAY,
    [['for organizations', 'for organisations']],
    WAY.replace('organizations', 'organisations'),
  ],
  [
    'a short word swapped',
    FOCUS,
    [['what matters most', 'waht matters most']],
    FOCUS.replace('what', 'waht'),
  ],
  [
    'an apostrophe forgotten',
    'It’s a way of thinking and approaching business',
    [['It’s a way of thinking', 'Its a way of thinking']],
    'Its a way of thinking and approaching business',
  ],
  [
    'an article put in',
    STRESSES,
    [['on Social Business', 'on the Social Business']],
    STRESSES.replace('on Social', 'on the Social'),
  ],
  [
    'a preposition taken out',
    STRESSES,
    [['stresses on the fact', 'stresses the fact']],
    STRESSES.replace('stresses on', 'stresses'),
  ],
  [
    '“that” taken out',
    CONNECTED,
    [['demonstrate that they', 'demonstrate they']],
    CONNECTED.replace('that they', 'they'),
  ],
  [
    'an emphasis taken out',
    FOCUS,
    [['should really focus', 'should focus']],
    FOCUS.replace('really ', ''),
  ],
  [
    'a for an',
    SILOS,
    [['establishing a real', 'establishing an real']],
    SILOS.replace('a real', 'an real'),
  ],
  [
    'a name spelt with two letters swapped',
    'A nice metaphor is given by Esteban Kolsky',
    [['Esteban Kolsky who', 'Esteban Koslky who']],
    'A nice metaphor is given by Esteban Koslky',
  ],
  [
    'one slip in one long word between its neighbours',
    'metaphor',
    [['A nice metaphor', 'A nice metahpor']],
    'metahpor',
  ],
];

const ANOTHER_MEANING: Case[] = [
  ['“not” put in', WAY, [['E2.0 is a way', 'E2.0 is not a way']], null],
  [
    '“not” put into a long one',
    VASCULAR,
    [['is working properly', 'is not working properly']],
    null,
  ],
  ['“not” taken out', 'it’s NOT about technology', [['it’s NOT about', 'it’s about']], null],
  ['“no” taken out', VASCULAR, [['there is no loss', 'there is loss']], null],
  ['“never” put in', VASCULAR, [['that will repair', 'that will never repair']], null],
  ['“won’t” becomes “will”', BLEEDING, [['won’t stop', 'will stop']], null],
  ['“won’t” becomes “can’t”', BLEEDING, [['won’t stop', 'can’t stop']], null],
  [
    '“shouldn’t” becomes “should”',
    'You shouldn’t treat social media like a temporary advertising campaign.',
    [['shouldn’t treat', 'should treat']],
    null,
  ],
  [
    '“without” becomes “with”',
    'implements social software without changing management style',
    [['without changing', 'with changing']],
    null,
  ],
  ['“is” becomes “isn’t”', FOOL, [['a tool is still', 'a tool isn’t still']], null],
  [
    '“Any” becomes “No”',
    'Any organization that implements social software',
    [['Any organization', 'No organization']],
    null,
  ],
  ['“only” put in', TOOLS, [['Tools are important', 'Tools are only important']], null],
  ['“hardly” put in', TOOLS, [['Tools are important', 'Tools are hardly important']], null],
  ['a number', WAY, [['E2.0 is', 'E3.0 is']], null],
  ['a point in a number', WAY, [['E2.0 is', 'E20 is']], null],
  ['a number in words', FOOL, [['But a fool', 'But one fool']], null],
  [
    'a name',
    'A nice metaphor is given by Esteban Kolsky',
    [['Esteban Kolsky who', 'Esteban Smith who']],
    null,
  ],
  [
    'a first name',
    'A nice metaphor is given by Esteban Kolsky',
    [['Esteban Kolsky who', 'Stephan Kolsky who']],
    null,
  ],
  [
    'one letter of a name',
    'to borrow David Armano’s words',
    [['Armano’s words', 'Armani’s words']],
    null,
  ],
  ['a prefix', TOOLS, [['are important', 'are unimportant']], null],
  ['the first letter', FOOL, [['with a tool', 'with a pool']], null],
  ['a replaced adjective', ORGANIC, [['more organic', 'more artificial']], null],
  ['a replaced verb', BLEEDING, [['stop the', 'start the']], null],
  ['a letter that makes another word', BLEEDING, [['stop the', 'step the']], null],
  [
    'a letter that makes another word, in the middle',
    'a way of thinking and approaching business',
    [['of thinking and', 'of thanking and']],
    null,
  ],
  ['a replaced noun', VASCULAR, [['vascular surgery', 'vascular doctor']], null],
  ['“more” becomes “less”', ORGANIC, [['more organic', 'less organic']], null],
  [
    '“and” becomes “or”',
    'passion and commitment',
    [['passion and commitment', 'passion or commitment']],
    null,
  ],
  ['words change places', TOOLS, [[TOOLS, 'Important are tools, no doubt.']], null],
  ['two nouns change places', FOOL, [['a fool with a tool', 'a tool with a fool']], null],
  ['its end is rewritten', ORGANIC, [['passion and commitment', 'money and patience']], null],
  ['its beginning is rewritten', SILOS, [['So companies have to', 'So nobody needs to']], null],
  ['a clause is put in', SOLVE, [['to solve business', 'to create and to solve business']], null],
  [
    'half of it is deleted',
    ORGANIC,
    [['It’s a way of thinking and approaching business that requires', 'It takes']],
    null,
  ],
  ['an article that turns the meaning', 'no loss of function', [['no loss', 'a loss']], null],
];

const GONE: Case[] = [
  ['the sentence is deleted', FOOL, [[` ${FOOL}`, '']], null],
  [
    'a one-word passage is deleted',
    'metaphor',
    [['A nice metaphor is given', 'It is given']],
    null,
  ],
  [
    'its paragraph is deleted',
    SILOS,
    [[TEXT.slice(TEXT.indexOf(SILOS), TEXT.indexOf('Larry Hawes')), '']],
    null,
  ],
  [
    'only something like it is left',
    'it’s NOT about technology',
    [['I’ve been part of, is that it’s NOT about technology.', 'I’ve been part of.']],
    null,
  ],
  [
    'the same two words are left elsewhere',
    'social Media',
    [['the use of social Media for dealing with', 'dealing with']],
    null,
  ],
  [
    'one of its short words stands everywhere',
    'is that',
    [['I’ve been part of, is that it’s', 'I’ve been part of: it’s']],
    null,
  ],
  [
    'a word that stands elsewhere too',
    'technology',
    [['it’s NOT about technology. Tools', 'it’s NOT about them. Machines']],
    null,
  ],
  [
    'a sentence like it stands elsewhere',
    SOLVE,
    [
      [`${SOLVE} `, ''],
      [FOCUS, `Social Media is there to solve customers’ issues. ${FOCUS}`],
    ],
    null,
  ],
  [
    'it is denied where it stood and repeated in a lookalike',
    WAY,
    [
      ['E2.0 is a way', 'E2.0 is not a way'],
      [SILOS, `${SILOS} E1.0 is a way of being and operating for organizations.`],
    ],
    null,
  ],
  [
    'it is denied where it stood and stands elsewhere as it was',
    SOLVE,
    [
      [SOLVE, 'Social Media is not there to solve business issues.'],
      [SILOS, `${SILOS} ${SOLVE}`],
    ],
    null,
  ],
];

describe.each([
  ['edits elsewhere', FAR],
  ['other typography', TYPOGRAPHY],
  ['spelling and grammar', MENDED],
  ['another meaning', ANOTHER_MEANING],
  ['what is no longer there', GONE],
])('%s', (_, cases) => {
  it.each(cases)('%s: %s', (_name, words, edits, found) => {
    const passage = quoted(TEXT, words);
    expect(foundWords(TEXT, passage)).toBe(words);
    expect(foundWords(edited(TEXT, edits), passage)).toBe(found);
  });
});

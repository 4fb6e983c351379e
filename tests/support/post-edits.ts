// Edits of the post that the site begins with, and what becomes of a passage quoted from it before.

/** Parts of the post, by the names that the edits below give them. */
export const PARTS: Readonly<Record<string, string>> = {
  silos:
    'So companies have to go beyond the silos mentality into establishing a real collaborative working environment.',
  bleeding: 'won’t stop the bleeding — or save your life.',
  solve: 'Social Media is there to solve business issues.',
  fool: 'But a fool with a tool is still a fool.',
  tools: 'Tools are important, no doubt.',
  focus: 'Businesses should really focus on what matters most',
  vascular:
    'the vascular surgery that will repair the arterial walls, ensure that circulation is working properly, and there is no loss of function.',
  organic:
    'Social media is more organic than that. It’s a way of thinking and approaching business that requires passion and commitment',
  way: 'E2.0 is a way of being and operating for organizations',
  stresses: 'he stresses on the fact that businesses should rather focus on Social Business',
  issue:
    'An interesting issue that keeps popping in every conversation about Social Media I’ve been part of',
  connected: 'Do they demonstrate that they work and play in a connected fashion?',
};

/**
 * A line for each: its name | the passage | what stands there => what will stand there | what becomes
 * of the passage. Edits are parted by “;;”; “␣” is a blank at an edge, “¶” the end of a block.
 */
export const POST_EDITS = `
# edits elsewhere
nothing | {fool} | | found
a paragraph before it | {fool} | An interesting => Welcome back, dear readers. An interesting | found
a paragraph after it | {fool} | {solve} => There is more to say. {solve} | found
another title | {tools} | Let’s Focus on what matters – Today in review => Focus | found
the sentence before it is deleted | {fool} | {tools}␣ => | found
the sentence after it is deleted | {tools} | {fool} => | found
both neighbours are rewritten | {silos} | (Do You Live Social?) => (Armano) ;; Go beyond “It’s => They should leave “It’s | found
a quotation near it is taken out | {focus} | {bleeding} => | found
the post is cut down to it | {vascular} | * => {vascular} | found
its paragraph is moved to the end | {silos} | {silos}␣ => ;; initiatives fail. => initiatives fail.¶{silos} | found
it is moved to another paragraph | {fool} | ␣{fool} => ;; {silos} => {silos} {fool} | found
its paragraph is split before it | {fool} | ␣{fool} => ¶{fool} | found
its paragraph is joined to the next | {fool} | {fool}¶ => {fool}␣ | found
a word before it is replaced | solve business issues | is there to solve => exists to solve | found
a word after it is replaced | A nice metaphor | A nice metaphor is given => A nice metaphor was offered | found

# other typography
quotes are straightened | It’s a way of thinking | It’s a way of thinking => It's a way of thinking | found
all quotes are straightened | {issue} | I’ve been => I've been | found
a dash becomes another | {bleeding} | bleeding — or => bleeding – or | found
a dash becomes two hyphens | {bleeding} | bleeding — or => bleeding -- or | found
a dash loses its blanks | {bleeding} | bleeding — or => bleeding—or | found
a dash becomes a comma | {bleeding} | bleeding — or => bleeding, or | found
a comma is dropped | {tools} | {tools} => Tools are important no doubt. | found
a full stop becomes a semicolon | {organic} | than that. It’s => than that; it’s | found
its sentence is split | {vascular} | properly, and there => properly. And there | found
two sentences become one | {tools} {fool} | doubt. But => doubt, but | found
a break of paragraphs within it | {tools} {fool} | doubt. But => doubt.¶But | found
letter case | {stresses} | on Social Business => on social business | found
capitals for weight | it’s NOT about technology | it’s NOT about => it’s not about | found
no-break blanks | {way} | E2.0 is => E2.0\u00a0is | found
soft hyphens | {way} | for organizations => for organi\u00adza\u00adtions | found
quotation marks around a word | {stresses} | rather focus => rather “focus” | found
brackets around a part | {focus} | should really focus => should (really) focus | found
an ellipsis | So companies have to go beyond | have to go beyond the silos => have to go beyond… the silos | found
its last mark is another | {connected} | connected fashion? => connected fashion! | found
its last mark is dropped | {connected} | connected fashion? => connected fashion | found
a hyphen joins two words | the silos mentality into establishing | the silos mentality => the silos-mentality | found
two words become one | the issue with band aid aka Social Media | band aid aka => bandaid aka | found

# spelling and grammar
two letters swapped | {vascular} | circulation => circualtion | found
a letter dropped | {vascular} | arterial => artrial | found
a letter doubled | {vascular} | repair => reppair | found
a letter replaced | {organic} | commitment => committment | found
a vowel replaced | {silos} | environment => environmant | found
slips in two words | {silos} | establishing => establising ;; collaborative => colaborative | found
another custom of spelling | {way} | for organizations => for organisations | found
a short word swapped | {focus} | what matters most => waht matters most | found
an apostrophe forgotten | It’s a way of thinking and approaching business | It’s a way of thinking => Its a way of thinking | found
an article put in | {stresses} | on Social Business => on the Social Business | found
a preposition taken out | {stresses} | stresses on the fact => stresses the fact | found
“that” taken out | {connected} | demonstrate that they => demonstrate they | found
an emphasis taken out | {focus} | should really focus => should focus | found
a for an | {silos} | establishing a real => establishing an real | found
a name spelt with two letters swapped | A nice metaphor is given by Esteban Kolsky | Esteban Kolsky who => Esteban Koslky who | found
one slip in one long word between its neighbours | metaphor | A nice metaphor => A nice metahpor | found

# another meaning
“not” put in | {way} | E2.0 is a way => E2.0 is not a way | gone
“not” put into a long one | {vascular} | is working properly => is not working properly | gone
“not” taken out | it’s NOT about technology | it’s NOT about => it’s about | gone
“no” taken out | {vascular} | there is no loss => there is loss | gone
“never” put in | {vascular} | that will repair => that will never repair | gone
“won’t” becomes “will” | {bleeding} | won’t stop => will stop | gone
“won’t” becomes “can’t” | {bleeding} | won’t stop => can’t stop | gone
“shouldn’t” becomes “should” | You shouldn’t treat social media like a temporary advertising campaign. | shouldn’t treat => should treat | gone
“without” becomes “with” | implements social software without changing management style | without changing => with changing | gone
“is” becomes “isn’t” | {fool} | a tool is still => a tool isn’t still | gone
“Any” becomes “No” | Any organization that implements social software | Any organization => No organization | gone
“only” put in | {tools} | Tools are important => Tools are only important | gone
“hardly” put in | {tools} | Tools are important => Tools are hardly important | gone
a number | {way} | E2.0 is => E3.0 is | gone
a point in a number | {way} | E2.0 is => E20 is | gone
a number in words | {fool} | But a fool => But one fool | gone
a name | A nice metaphor is given by Esteban Kolsky | Esteban Kolsky who => Esteban Smith who | gone
a first name | A nice metaphor is given by Esteban Kolsky | Esteban Kolsky who => Stephan Kolsky who | gone
one letter of a name | to borrow David Armano’s words | Armano’s words => Armani’s words | gone
a prefix | {tools} | are important => are unimportant | gone
the first letter | {fool} | with a tool => with a pool | gone
a replaced adjective | {organic} | more organic => more artificial | gone
a replaced verb | {bleeding} | stop the => start the | gone
a letter that makes another word | {bleeding} | stop the => step the | gone
a letter that makes another word, in the middle | a way of thinking and approaching business | of thinking and => of thanking and | gone
a replaced noun | {vascular} | vascular surgery => vascular doctor | gone
“more” becomes “less” | {organic} | more organic => less organic | gone
“and” becomes “or” | passion and commitment | passion and commitment => passion or commitment | gone
words change places | {tools} | {tools} => Important are tools, no doubt. | gone
two nouns change places | {fool} | a fool with a tool => a tool with a fool | gone
its end is rewritten | {organic} | passion and commitment => money and patience | gone
its beginning is rewritten | {silos} | So companies have to => So nobody needs to | gone
a clause is put in | {solve} | to solve business => to create and to solve business | gone
half of it is deleted | {organic} | It’s a way of thinking and approaching business that requires => It takes | gone
an article that turns the meaning | no loss of function | no loss => a loss | gone

# what is no longer there
the sentence is deleted | {fool} | ␣{fool} => | gone
a one-word passage is deleted | metaphor | A nice metaphor is given => It is given | gone
its paragraph is deleted | {silos} | {silos} Go beyond “It’s Not about the technology” into anchoring a management style backed up by this same technology.¶ => | gone
only something like it is left | it’s NOT about technology | I’ve been part of, is that it’s NOT about technology. => I’ve been part of. | gone
the same two words are left elsewhere | social Media | the use of social Media for dealing with => dealing with | gone
one of its short words stands everywhere | is that | I’ve been part of, is that it’s => I’ve been part of: it’s | gone
a word that stands elsewhere too | technology | it’s NOT about technology. Tools => it’s NOT about them. Machines | gone
a sentence like it stands elsewhere | {solve} | {solve}␣ => ;; {focus} => Social Media is there to solve customers’ issues. {focus} | gone
it is denied where it stood and repeated in a lookalike | {way} | E2.0 is a way => E2.0 is not a way ;; {silos} => {silos} E1.0 is a way of being and operating for organizations. | gone
it is denied where it stood and stands elsewhere as it was | {solve} | {solve} => Social Media is not there to solve business issues. ;; {silos} => {silos} {solve} | gone
`;

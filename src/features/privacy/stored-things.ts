// What is stored of people on the server, in words and by the names of its fields; a test compares them with the rules.

export interface StoredThing {
  /** As a heading. */
  name: string;
  /** In a sentence. */
  what: string;
  /** Where it lies, as the owner finds it in the console. */
  place: string;
  /** Each stored field with what it holds. */
  fields: readonly (readonly [name: string, holds: string])[];
  howLong: string;
  readers: string;
}

export const STORED_THINGS: readonly StoredThing[] = [
  {
    name: 'What you write',
    what: 'Your words, when you wrote and changed them, what they answer, and your name, as it was then.',
    place: 'posts/…/comments in Cloud Firestore',
    fields: [
      ['body', 'your words'],
      [
        'author',
        'your name, your account’s id, the service you signed in with, and the address of its picture of you',
      ],
      ['createdAt', 'when you wrote'],
      ['editedAt', 'when you last changed it'],
      ['parentId', 'which comment you answer'],
      ['path', 'the comments above it'],
      ['threadStartedAt', 'when the thread began'],
      ['quotation', 'the words that it is about, of the post or of another comment'],
      ['threadQuotation', 'the quotation that its thread began with'],
      ['status', 'whether it is shown, waits for approval, or was taken down'],
      ['reason', 'why it was taken down, if a moderator said so'],
    ],
    howLong: 'Until you delete it, or a moderator or the owner does.',
    readers:
      'Everybody, while it is shown. Held or taken down: you, the moderators and the owner. The page draws initials, and the photo only for who asks to see photos.',
  },
  {
    name: 'What you respect',
    what: 'Which comments you respect, and since when.',
    place: 'posts/…/respects in Cloud Firestore',
    fields: [
      ['commentId', 'the comment'],
      ['uid', 'your account’s id'],
      ['createdAt', 'when'],
    ],
    howLong: 'Until you take it back.',
    readers:
      'The page shows how many people respect a comment, not who. Whoever asks the database itself can read the ids.',
  },
  {
    name: 'What you report',
    what: 'Which comment or quotation you reported, when, and what you said is wrong with it.',
    place: 'reports in Cloud Firestore',
    fields: [
      ['slug', 'the post'],
      ['commentId', 'the comment, if it is one'],
      ['quotationId', 'the quotation, if it is one'],
      ['reporter', 'your account’s id'],
      ['reason', 'what is wrong with it'],
      ['note', 'what you added'],
      ['createdAt', 'when'],
      ['handled', 'whether a moderator has looked at it'],
    ],
    howLong: 'Until you delete it.',
    readers: 'You, the moderators and the owner.',
  },
  {
    name: 'What the owner says of you',
    what: 'Whether you are trusted, held, blocked or a moderator. Of most people nothing is said.',
    place: 'people/… in Cloud Firestore',
    fields: [
      ['standing', 'whether you are trusted, held or blocked'],
      ['until', 'when that ends'],
      ['moderator', 'whether you are a moderator'],
    ],
    howLong:
      'Until the owner takes it away. It outlives your account: else a block would be worth nothing.',
    readers: 'You, the moderators, who can set it too, and the owner.',
  },
  {
    name: 'How much you did lately',
    what: 'When you last wrote, edited, respected and reported, and how often more you could have: it keeps machines from flooding the discussion.',
    place: 'limits/… in Cloud Firestore',
    fields: [
      ['at', 'when you last wrote, edited, respected and reported'],
      ['left', 'how many times more you could have done so at once'],
      ['for', 'what it was done to'],
    ],
    howLong:
      'It is written anew each time. You can delete it once all is back that you had used up, about two hours after your last act: sooner, deleting would be a way round the limit.',
    readers: 'You and the owner.',
  },
  {
    name: 'Your account',
    what: 'Your name, e-mail address and picture, as the service told that you sign in with.',
    place: 'Firebase Authentication',
    fields: [
      ['uid', 'its id, made for this site'],
      ['name, e-mail, picture', 'as the service told that you sign in with'],
      ['services', 'those you have linked, with your id at each'],
      ['times', 'when it was made, and when you last signed in'],
    ],
    howLong: 'Until you delete it.',
    readers:
      'You and the owner. Your e-mail address comes along from the service; this site shows it to nobody and writes to nobody.',
  },
];

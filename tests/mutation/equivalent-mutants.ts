// Mutants that no test can kill, each with the reason why.

interface Equivalents {
  reason: string;
  /** Their names, as the mutation tester prints them. */
  mutants: string[];
}

export const EQUIVALENT: Equivalents[] = [
  {
    reason:
      'Who reads or deletes hands nothing in: `request.resource` is an error there, and an error refuses.',
    mutants: [
      '/posts/{slug}/comments/{id} allow create: verb: create → create, get',
      '/posts/{slug}/comments/{id} allow create: verb: create → create, list',
      '/posts/{slug}/comments/{id} allow create: verb: create → create, delete',
      '/posts/{slug}/comments/{id} allow update: verb: update → update, get',
      '/posts/{slug}/comments/{id} allow update: verb: update → update, list',
      '/posts/{slug}/comments/{id} allow update: verb: update → update, delete',
      '/posts/{slug}/respects/{id} allow create: verb: create → create, get',
      '/posts/{slug}/respects/{id} allow create: verb: create → create, list',
      '/posts/{slug}/respects/{id} allow create: verb: create → create, delete',
      '/reports/{id} allow create: verb: create → create, get',
      '/reports/{id} allow create: verb: create → create, list',
      '/reports/{id} allow create: verb: create → create, delete',
      '/reports/{id} allow update: verb: update → update, get',
      '/reports/{id} allow update: verb: update → update, list',
      '/reports/{id} allow update: verb: update → update, delete',
      '/limits/{uid} allow create: verb: create → create, get',
      '/limits/{uid} allow create: verb: create → create, list',
      '/limits/{uid} allow create: verb: create → create, delete',
      '/limits/{uid} allow update: verb: update → update, get',
      '/limits/{uid} allow update: verb: update → update, list',
      '/limits/{uid} allow update: verb: update → update, delete',
      '/people/{uid} allow create: verb: create → create, get',
      '/people/{uid} allow create: verb: create → create, list',
      '/people/{uid} allow create: verb: create → create, delete',
      '/people/{uid} allow update: verb: update → update, get',
      '/people/{uid} allow update: verb: update → update, list',
      '/people/{uid} allow update: verb: update → update, delete',
    ],
  },
  {
    reason:
      'What is not there yet has no fields: `resource.data` is an error where something is created.',
    mutants: [
      '/posts/{slug}/comments/{id} allow update: verb: update → update, create',
      '/posts/{slug}/comments/{id} allow delete: verb: delete → delete, create',
      '/posts/{slug}/respects/{id} allow delete: verb: delete → delete, create',
      '/reports/{id} allow update: verb: update → update, create',
      '/reports/{id} allow delete: verb: delete → delete, create',
      '/limits/{uid} allow update: verb: update → update, create',
      '/limits/{uid} allow delete: verb: delete → delete, create',
      '/people/{uid} allow update: verb: update → update, create',
    ],
  },
  {
    reason: 'Only a list has a limit: `request.query` is an error elsewhere.',
    mutants: [
      '/posts/{slug}/comments/{id} allow list: verb: list → list, get',
      '/posts/{slug}/comments/{id} allow list: verb: list → list, create',
      '/posts/{slug}/comments/{id} allow list: verb: list → list, update',
      '/posts/{slug}/comments/{id} allow list: verb: list → list, delete',
      '/posts/{slug}/respects/{id} allow list: verb: list → list, get',
      '/posts/{slug}/respects/{id} allow list: verb: list → list, create',
      '/posts/{slug}/respects/{id} allow list: verb: list → list, update',
      '/posts/{slug}/respects/{id} allow list: verb: list → list, delete',
      '/reports/{id} allow list: verb: list → list, get',
      '/reports/{id} allow list: verb: list → list, create',
      '/reports/{id} allow list: verb: list → list, update',
      '/reports/{id} allow list: verb: list → list, delete',
    ],
  },
  {
    reason: 'It may be read by itself anyway, by the same person.',
    mutants: [
      '/posts/{slug}/comments/{id} allow delete: verb: delete → delete, get',
      '/reports/{id} allow delete: verb: delete → delete, get',
      '/limits/{uid} allow delete: verb: delete → delete, get',
    ],
  },
  {
    reason: 'A list does not know the ids of what it will find, and these ask for one.',
    mutants: [
      '/limits/{uid} allow get: verb: get → get, list',
      '/limits/{uid} allow delete: verb: delete → delete, list',
      '/settings/comments allow get: verb: get → get, list',
    ],
  },
  {
    reason:
      'Nobody can write these documents in the commit that is judged: what is there after it was there before.',
    mutants: [
      'isModerator(): call: exists(personPath()) → existsAfter(personPath())',
      'isModerator(): call: get(personPath()) → getAfter(personPath())',
      'mayTakePart(): call: exists(settingsPath()) → existsAfter(settingsPath())',
      'mayTakePart(): call: get(settingsPath()) → getAfter(settingsPath())',
      'isNotBlocked(): call: exists(personPath()) → existsAfter(personPath())',
      'isNotBlocked(): call: get(personPath()) → getAfter(personPath())',
      '/posts/{slug}/comments/{id} ownerAllows(): call: exists(settingsPath()) → existsAfter(settingsPath())',
      '/posts/{slug}/comments/{id} ownerAllows(): call: get(settingsPath()) → getAfter(settingsPath())',
      '/posts/{slug}/comments/{id} ownerAllows(): call: exists(settingsPath()) → existsAfter(settingsPath()) (2)',
      '/posts/{slug}/comments/{id} personAllows(): call: exists(personPath()) → existsAfter(personPath())',
      '/posts/{slug}/comments/{id} personAllows(): call: get(personPath()) → getAfter(personPath())',
      '/posts/{slug}/comments/{id} personAllows(): call: exists(personPath()) → existsAfter(personPath()) (2)',
    ],
  },
  {
    reason: 'With so many fields as are named, all of them and no other are the same.',
    mutants: [
      `/posts/{slug}/comments/{id} isComment(): call: comment.keys().hasAll(['parentId', 'path', 'threadStartedAt', 'createdAt', 'editedAt', 'author', 'body', 'quotation', 'threadQuotation', 'status']) → comment.keys().hasOnly(['parentId', 'path', 'threadStartedAt', 'createdAt', 'editedAt', 'author', 'body', 'quotation', 'threadQuotation', 'status'])`,
      `/posts/{slug}/respects/{id} isMark(): call: mark.keys().hasAll(['commentId', 'uid', 'createdAt']) → mark.keys().hasOnly(['commentId', 'uid', 'createdAt'])`,
      `/limits/{uid} isTaking(): call: taken.keys().hasAll(['left', 'at', 'for']) → taken.keys().hasOnly(['left', 'at', 'for'])`,
    ],
  },
  {
    reason:
      'What is not there cannot be got: that is an error, and an error refuses, or stands beside what is true.',
    mutants: [
      '/posts/{slug}/comments/{id} personAllows(): operand dropped: exists(personPath()) →',
      '/posts/{slug}/comments/{id} ownerAllows(): operand dropped: exists(settingsPath()) →',
    ],
  },
  {
    reason: 'Beside as many fields as are named, more or fewer of them cannot be.',
    mutants: [
      '/posts/{slug}/comments/{id} isComment(): operator: comment.size() == 10 → comment.size() <= 10',
      '/posts/{slug}/comments/{id} isOfPost(): operator: quotation.size() == 2 → quotation.size() <= 2',
      '/posts/{slug}/comments/{id} isOfComment(): operator: quotation.size() == 2 → quotation.size() <= 2',
      '/posts/{slug}/comments/{id} isPassage(): operator: quotation.size() == 3 → quotation.size() <= 3',
      '/posts/{slug}/respects/{id} isMark(): operator: mark.size() == 3 → mark.size() <= 3',
      '/reports/{id} isReport(): operator: report.size() == 7 → report.size() <= 7',
      '/limits/{uid} isTaking(): operator: taken.size() == 3 → taken.size() <= 3',
    ],
  },
  {
    reason:
      'Each of these fields is asked for below: where one is missing, that is an error, and an error refuses. Nothing is read afterwards.',
    mutants: [
      `/limits/{uid} isTaking(): operand dropped: taken.keys().hasAll(['left', 'at', 'for']) →`,
      `/limits/{uid} isTaking(): element dropped: 'left' →`,
      `/limits/{uid} isTaking(): element dropped: 'at' →`,
      `/limits/{uid} isTaking(): element dropped: 'for' →`,
      `/limits/{uid} isTaking(): call: taken.keys().hasAll(['left', 'at', 'for']) → taken.keys().hasAny(['left', 'at', 'for'])`,
    ],
  },
  {
    reason:
      'What is no text is no name, no photo, no day, no standing and no document, whatever else it is.',
    mutants: [
      '/posts/{slug}/comments/{id} isByCaller(): constant: null → false (2)',
      '/posts/{slug}/comments/{id} isByCaller(): constant: null → false',
      'isInForce(): constant: null → false',
      `isBlocked(): word: 'ordinary' → 'xordinary'`,
      '/posts/{slug}/comments/{id} isAbout(): constant: null → false',
      '/posts/{slug}/comments/{id} isOfPost(): constant: null → false',
      '/posts/{slug}/comments/{id} isOfComment(): constant: null → false',
      '/posts/{slug}/comments/{id} isPassage(): constant: null → false',
      '/posts/{slug}/comments/{id} isPassage(): constant: null → false (2)',
      'isTakenFor(): constant: null → false (2)',
      'isTakenFor(): constant: null → false',
    ],
  },
  {
    reason: 'No request comes in the very microsecond.',
    mutants: [
      `isPast(): operator: midnightOf(instant.replace('[\\\\s\\\\p{Z}]', '').split('-')) <= request.time → midnightOf(instant.replace('[\\\\s\\\\p{Z}]', '').split('-')) < request.time`,
      'isPast(): operator: instant <= request.time → instant < request.time',
      `isBefore(): operator: request.time < midnightOf(day) + duration.value(later, 'd') → request.time <= midnightOf(day) + duration.value(later, 'd')`,
    ],
  },
  {
    reason:
      'A day ends at midnight UTC: only in the minute around that is there a difference, and no test can wait for it.',
    mutants: [
      `isBefore(): time: request.time → (request.time + duration.value(1, 'm'))`,
      `isBefore(): time: request.time → (request.time - duration.value(1, 'm'))`,
      `isPast(): time: request.time → (request.time + duration.value(1, 'm')) (2)`,
      `isPast(): time: request.time → (request.time - duration.value(1, 'm')) (2)`,
    ],
  },
  {
    reason:
      'What is let in besides is no number: `int()` makes an error of it, and what cannot be read closes in any case.',
    mutants: [
      'isWithin(): pattern: [0-9]{1,5} → [/-9]{1,5}',
      'isWithin(): pattern: [0-9]{1,5} → [0-:]{1,5}',
      'isWithin(): pattern: [0-9]{1,5} → [0-9]{0,5}',
    ],
  },
  {
    reason: 'The day stands behind the sign at every post.',
    mutants: ['isPost(): pattern: =.* → =.+'],
  },
  {
    reason: 'No post has such a sign in its slug, so that what stands for it fits none either.',
    mutants: [
      'slugIn(): pattern: [^a-z0-9-] → [^`-z0-9-]',
      'slugIn(): pattern: [^a-z0-9-] → [^a-{0-9-]',
      'slugIn(): pattern: [^a-z0-9-] → [^a-z/-9-]',
      'slugIn(): pattern: [^a-z0-9-] → [^a-z0-:-]',
      `slugIn(): word: '_' → 'x_'`,
    ],
  },
  {
    reason: 'The text has a visible character: isLegible() asks for one.',
    mutants: [
      'isName(): pattern: -\\\\x{e0fff}]* → -\\\\x{e0fff}]+',
      'isName(): pattern: }\\\\x{200d}].*|.*[\\\\x{200c → }\\\\x{200d}].+|.*[\\\\x{200c',
      'isName(): pattern: x{200d}].*|.*[\\\\x{200c}\\\\ → x{200d}].*|.+[\\\\x{200c}\\\\',
    ],
  },
  {
    reason: 'Line breaks and other controls are refused before.',
    mutants: [
      'isName(): pattern: (?s).*([\\\\x00-\\\\ → .*([\\\\x00-\\\\',
      'characters(): pattern: \\\\r\\\\n|[\\\\p{Cc}\\\\p{ → [\\\\p{Cc}\\\\p{',
    ],
  },
  {
    reason: 'What the pattern does not take stays, and counts as one all the same.',
    mutants: [
      'characters(): pattern: \\\\r\\\\n|[\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}\\\\x{ad}\\\\x{200b}\\\\x{200e}\\\\x{200f}\\\\x{2060}-\\\\x{206f}\\\\x{feff}]|[\\\\x{1f1e6} → \\\\r\\\\n|[\\\\x{1f1e6}',
    ],
  },
  {
    reason: 'Exactly one act has changed; one that has not was not taken from in this very moment.',
    mutants: [
      '/limits/{uid} takesOne(): operator: acts.size() == 1 → acts.size() <= 1',
      '/limits/{uid} takes(): operand dropped: before.get(act, null) != after.get(act, null) →',
      '/limits/{uid} takes(): constant: null → false (2)',
      '/limits/{uid} takes(): constant: null → false',
    ],
  },
  {
    reason: 'Firestore itself refuses an offset below nought.',
    mutants: [
      '/reports/{id} allow list: operator: request.query.offset == 0 → request.query.offset <= 0',
      '/posts/{slug}/respects/{id} allow list: operator: request.query.offset == 0 → request.query.offset <= 0',
      '/posts/{slug}/comments/{id} isBounded(): operator: request.query.offset == 0 → request.query.offset <= 0',
    ],
  },
  {
    reason: 'A limit that is not there is no number to compare: an error, which refuses.',
    mutants: [
      '/posts/{slug}/respects/{id} allow list: operand dropped: request.query.limit != null →',
      '/posts/{slug}/respects/{id} allow list: constant: null → false',
    ],
  },
  {
    reason:
      'Nobody but a moderator comes so far, whose own document says so and is not theirs to change.',
    mutants: ['/people/{uid} isForOthers(): operand dropped: !isCaller(uid) →'],
  },
  {
    reason:
      'The moderator’s rank is not among the fields that may change: it is the same before and after.',
    mutants: ['/people/{uid} allow update: document: resource → request.resource (2)'],
  },
  {
    reason: 'The trusted have been let through before, except where all are held.',
    mutants: [
      '/posts/{slug}/comments/{id} isHeld(): pattern: ordinary|trusted|blocked → ordinary|blocked',
    ],
  },
  {
    reason: 'Longer paths have more than seven ids before the last, which isPath() refuses.',
    mutants: [
      '/posts/{slug}/comments/{id} isBeside(): operator: parent.path.size() == 215 → parent.path.size() >= 215',
    ],
  },
  {
    reason: 'What was never taken from is full, and never is more left than the most.',
    mutants: [
      `/limits/{uid} leftOf(): time: request.time → (request.time - duration.value(1, 'm'))`,
    ],
  },
  {
    reason: 'Neither is an id: what is not there is not what the report is about.',
    mutants: [
      '/reports/{id} isReport(): constant: null → false (2)',
      '/reports/{id} isReport(): constant: null → false (3)',
    ],
  },
  {
    reason: 'A slash cannot be in the name of a document, which the quotation’s id is a part of.',
    mutants: [
      '/reports/{id} isOnQuotation(): pattern: [a-z][a-z0-9-]{0,63} → [a-z][a-z/-9-]{0,63}',
    ],
  },
];

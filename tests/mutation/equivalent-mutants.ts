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
      `/posts/{slug}/comments/{id} isComment(): call: comment.keys().hasAll(['parentId', 'path', 'threadStartedAt', 'createdAt', 'editedAt', 'author', 'body', 'quotation', 'status']) → comment.keys().hasOnly(['parentId', 'path', 'threadStartedAt', 'createdAt', 'editedAt', 'author', 'body', 'quotation', 'status'])`,
      `/posts/{slug}/comments/{id} isQuotation(): call: quotation.keys().hasAll(['id', 'words']) → quotation.keys().hasOnly(['id', 'words'])`,
      `/posts/{slug}/respects/{id} isMark(): call: mark.keys().hasAll(['commentId', 'uid', 'createdAt']) → mark.keys().hasOnly(['commentId', 'uid', 'createdAt'])`,
      `/reports/{id} isReport(): call: report.keys().hasAll(['slug', 'commentId', 'reporter', 'reason', 'note', 'createdAt', 'handled']) → report.keys().hasOnly(['slug', 'commentId', 'reporter', 'reason', 'note', 'createdAt', 'handled'])`,
      `/limits/{uid} isTaking(): call: taken.keys().hasAll(['left', 'at', 'for']) → taken.keys().hasOnly(['left', 'at', 'for'])`,
    ],
  },
];

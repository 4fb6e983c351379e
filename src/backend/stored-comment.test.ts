import { describe, expect, it } from 'vitest';
import { MAX_BODY_SIZE } from '#domain/limits';
import { commentFaults, readComment } from './stored-comment';

const BEGUN = new Date('2026-11-23T09:00:00Z');

const SOUND = {
  parentId: 'a',
  path: 'a/b',
  threadStartedAt: BEGUN,
  createdAt: new Date('2026-11-23T09:05:00Z'),
  editedAt: null,
  author: { uid: 'ada', name: 'Ada', photoURL: null, provider: 'google.com' },
  body: 'Words',
  quotation: { id: 'band-aid', words: 'quoted words' },
  threadQuotation: 'band-aid',
  status: 'visible',
};

function read(fields: Record<string, unknown>) {
  return readComment({
    id: 'b',
    fields,
    sending: false,
    toInstant: (value) => (value instanceof Date ? value.getTime() : null),
  });
}

function without(field: string) {
  return Object.fromEntries(Object.entries(SOUND).filter(([name]) => name !== field));
}

describe('readComment', () => {
  it('reads a sound document', () => {
    expect(read(SOUND)).toEqual({
      ...SOUND,
      id: 'b',
      threadStartedAt: BEGUN.getTime(),
      createdAt: SOUND.createdAt.getTime(),
      reason: null,
      sending: false,
      changing: false,
    });
  });

  it.each(['parentId', 'editedAt', 'quotation', 'threadQuotation'] as const)(
    'takes a missing %s as none',
    (field) => {
      expect(read(without(field))?.[field]).toBeNull();
    },
  );

  it('takes a missing picture as none', () => {
    const { uid, name, provider } = SOUND.author;
    expect(read({ ...SOUND, author: { uid, name, provider } })?.author.photoURL).toBeNull();
  });

  it.each(['hiden', 'vIsible', 'visible!', 1, null, undefined])(
    'takes the status %j as held',
    (status) => {
      expect(read({ ...SOUND, status })?.status).toBe('held');
    },
  );

  it.each(['path', 'threadStartedAt', 'createdAt', 'author', 'body'])(
    'does not read a document without %s',
    (field) => {
      expect(read(without(field))).toBeNull();
    },
  );

  it('takes from a name what could leave its place, and cuts what cannot be drawn', () => {
    const name = `\u202eA\u0301${'\u0301'.repeat(50)}da\n${'x'.repeat(1000)}`;
    const read60 = read({ ...SOUND, author: { ...SOUND.author, name } })?.author.name;
    expect(read60).toBe(`A${'\u0301'.repeat(4)}da ${'x'.repeat(52)}`);
    const long = 'x'.repeat(1_000_000);
    const cut = read({ ...SOUND, body: long, reason: long });
    expect(cut?.body).toHaveLength(MAX_BODY_SIZE);
    expect(cut?.reason).toHaveLength(MAX_BODY_SIZE);
  });

  const SPOILT: [string, unknown[]][] = [
    ['parentId', [7, {}, '']],
    ['path', [7, null, '', ['a', 'b']]],
    ['threadStartedAt', ['2026-11-23', 0, null]],
    ['createdAt', ['yesterday', 0, null, {}]],
    ['editedAt', ['never', 0, false]],
    ['author', ['me', null, [], { uid: 'ada' }, { ...SOUND.author, name: 7 }]],
    ['body', [42, null, '', ' \n', ['Words']]],
    ['quotation', ['band-aid', [], { id: 'band-aid' }, { id: 1, words: 'w' }]],
  ];
  it.each(SPOILT.flatMap(([field, values]) => values.map((value) => [field, value] as const)))(
    'does not read a document whose %s is %j',
    (field, value) => {
      expect(read({ ...SOUND, [field]: value })).toBeNull();
    },
  );
});

describe('commentFaults', () => {
  const faults = (fields: Record<string, unknown>) =>
    commentFaults({
      fields,
      toInstant: (value) => (value instanceof Date ? value.getTime() : null),
    });

  it('finds nothing wrong with a sound document', () => {
    expect(faults(SOUND)).toEqual([]);
    expect(faults({ ...SOUND, status: 'hidden', reason: 7, quotation: null })).toEqual([]);
  });

  it('names each field for which the document is not shown', () => {
    for (const field of ['path', 'body', 'threadStartedAt', 'createdAt', 'author']) {
      expect(faults({ ...SOUND, [field]: 7 })).toEqual([`${field} cannot be read: not shown.`]);
      expect(faults(without(field))).toEqual([`${field} cannot be read: not shown.`]);
    }
    for (const field of ['parentId', 'editedAt', 'quotation']) {
      expect(faults({ ...SOUND, [field]: 7 })).toEqual([`${field} cannot be read: not shown.`]);
      expect(faults(without(field))).toEqual([]);
    }
  });

  it('finds something wrong exactly with what cannot be read', () => {
    for (const field of Object.keys(SOUND)) {
      for (const value of [7, '', null, [], {}]) {
        const document = { ...SOUND, [field]: value };
        const isNamed = faults(document).some((fault) => fault.endsWith('not shown.'));
        expect(isNamed).toBe(read(document) === null);
      }
    }
  });

  it('names a status that is not known, beside the rest', () => {
    expect(faults({ ...SOUND, status: 'hiden', body: '' })).toEqual([
      'body cannot be read: not shown.',
      'status “hiden” is not known: held.',
    ]);
  });
});

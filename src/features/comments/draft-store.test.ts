import { describe, expect, it } from 'vitest';
import { createDraftStore } from './draft-store';
import { createKeptText } from '#ui/kept-text';

const HERE = { slug: 'a-post', parentId: null };
const REPLY = { slug: 'a-post', parentId: '01PARENT' };

/** As much of a browser's storage as is used, over a map that tests can look into. */
function storageOver(
  entries: Map<string, string>,
  setItem = (name: string, text: string) => void entries.set(name, text),
): Storage {
  return {
    get length() {
      return entries.size;
    },
    clear: () => undefined,
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (name) => entries.get(name) ?? null,
    setItem,
    removeItem: (name) => void entries.delete(name),
  };
}

function aTab(entries = new Map<string, string>()) {
  return createDraftStore(createKeptText(() => storageOver(entries)));
}

describe('a draft', () => {
  it('is there after a reload, at its own place only', () => {
    const entries = new Map<string, string>();
    aTab(entries).write(HERE, { body: 'Words' });
    expect(aTab(entries).read(HERE)).toMatchObject({ body: 'Words', about: null });
    expect(aTab(entries).read(REPLY)).toBeNull();
    expect(aTab(entries).read({ ...HERE, slug: 'other' })).toBeNull();
  });

  it('keeps its id while it is written', () => {
    const tab = aTab();
    tab.write(HERE, { body: 'W' });
    const first = tab.read(HERE)?.id;
    tab.write(HERE, { body: 'Words' });
    expect(first).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(tab.read(HERE)?.id).toBe(first);
  });

  it('is the same object until it changes', () => {
    const tab = aTab();
    tab.write(HERE, { body: 'W' });
    expect(tab.read(HERE)).toBe(tab.read(HERE));
  });

  it('is forgotten when nothing is left of it', () => {
    const entries = new Map<string, string>();
    const tab = aTab(entries);
    const about = { id: 'q', words: 'quoted' };
    tab.write(HERE, { body: 'W', about });
    tab.write(HERE, { body: '' });
    expect(tab.read(HERE)).toMatchObject({ about });
    tab.write(HERE, { about: null });
    expect(entries.size).toBe(0);
  });

  it('follows what another tab writes, the last one winning', () => {
    const entries = new Map<string, string>();
    const [one, other] = [aTab(entries), aTab(entries)];
    one.write(HERE, { body: 'One' });
    other.write(HERE, { body: 'Other' });
    expect(one.read(HERE)?.body).toBe('Other');
    expect(one.read(HERE)?.id).toBe(other.read(HERE)?.id);
  });

  it.each([
    [
      'refuses',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
    [
      'is full',
      () =>
        storageOver(new Map(), () => {
          throw new DOMException('full', 'QuotaExceededError');
        }),
    ],
  ])('lives with the page when the browser’s storage %s', (_, storage) => {
    const tab = createDraftStore(createKeptText(storage));
    tab.write(HERE, { body: 'Words' });
    expect(tab.read(HERE)?.body).toBe('Words');
    tab.discard(HERE);
    expect(tab.read(HERE)).toBeNull();
  });

  it('is listed when it answers a comment of the post, with words', () => {
    const entries = new Map([['another-site/draft/a-post/01X', '{}']]);
    const tab = aTab(entries);
    tab.write(HERE, { body: 'Words' });
    tab.write(REPLY, { body: 'Words' });
    tab.write({ ...REPLY, parentId: '01AN' }, { body: 'Words' });
    tab.write({ ...REPLY, parentId: '01SPACES' }, { body: ' ' });
    tab.write({ ...REPLY, slug: 'a-post-too' }, { body: 'Words' });
    expect(aTab(entries).repliesBegun('a-post')).toEqual(['01AN', '01PARENT']);
    tab.discard(REPLY);
    expect(aTab(entries).repliesBegun('a-post')).toEqual(['01AN']);
  });

  it('is listed where the browser keeps nothing', () => {
    const tab = createDraftStore(
      createKeptText(() => {
        throw new DOMException('no', 'SecurityError');
      }),
    );
    tab.write(REPLY, { body: 'Words' });
    expect(tab.repliesBegun('a-post')).toEqual(['01PARENT']);
    tab.discard(REPLY);
    expect(tab.repliesBegun('a-post')).toEqual([]);
  });

  it('survives something else under its name', () => {
    const entries = new Map([['today-in-review/draft/a-post/new', '{"body":1']]);
    const tab = aTab(entries);
    expect(tab.read(HERE)).toBeNull();
    tab.write(HERE, { body: 'Words' });
    expect(tab.read(HERE)?.body).toBe('Words');
  });
});

describe('sending a draft', () => {
  it('sends the same words again under the same id', () => {
    const tab = aTab();
    tab.write(HERE, { body: 'Words' });
    const first = tab.send(HERE);
    expect(tab.send(HERE)?.id).toBe(first?.id);
    expect(first).toMatchObject({ body: 'Words' });
  });

  it('sends other words under another id: the first ones may have arrived', () => {
    const tab = aTab();
    tab.write(HERE, { body: 'Words' });
    const first = tab.send(HERE);
    tab.write(HERE, { body: 'Better words' });
    expect(tab.send(HERE)?.id).not.toBe(first?.id);
  });

  it('has nothing to send where nothing is written', () => {
    expect(aTab().send(HERE)).toBeNull();
  });

  it('is forgotten once it is stored', () => {
    const tab = aTab();
    tab.write(HERE, { body: 'Words' });
    const sent = tab.send(HERE);
    if (sent) tab.settle(HERE, sent);
    expect(sent && tab.read(HERE)).toBeNull();
  });

  it('takes spaces and lines at the ends for nothing, as the server does', () => {
    const tab = aTab();
    tab.write(HERE, { body: 'Words\n' });
    const sent = tab.send(HERE);
    tab.write(HERE, { body: ' Words ' });
    expect(tab.send(HERE)?.id).toBe(sent?.id);
    tab.settle(HERE, { id: sent?.id ?? '', body: 'Words' });
    expect(tab.read(HERE)).toBeNull();
  });

  it('keeps words that were typed while it was on its way, as a new draft', () => {
    const tab = aTab();
    tab.write(HERE, { body: 'Words' });
    const sent = tab.send(HERE);
    tab.write(HERE, { body: 'Words, and more' });
    if (sent) tab.settle(HERE, sent);
    expect(tab.read(HERE)).toMatchObject({ body: 'Words, and more', triedBody: null });
    expect(tab.read(HERE)?.id).not.toBe(sent?.id);
  });

  it('keeps another draft that was begun in its place', () => {
    const tab = aTab();
    tab.write(HERE, { body: 'Words' });
    const sent = tab.send(HERE);
    tab.discard(HERE);
    tab.write(HERE, { body: 'Others' });
    if (sent) tab.settle(HERE, sent);
    expect(tab.read(HERE)?.body).toBe('Others');
  });
});

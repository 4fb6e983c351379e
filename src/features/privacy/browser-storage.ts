// All that this site keeps in a browser: the page tells of it, clearing goes by it, and a test finds what is not listed.
import { KEPT_PREFIX } from '#ui/kept-text';

export interface KeptThing {
  place: 'localStorage' | 'sessionStorage' | 'indexedDB';
  /** The whole key; one that ends in `/` or `:` is the beginning of many. */
  key: string;
  /** Said on the page. */
  what: string;
  until: string;
  /**
   * `words` = what the person wrote; `trace` = what they did while signed in; `taste` = how they
   * like to read; `sign-in` = who is signed in, which goes when they log out.
   */
  kind: 'words' | 'trace' | 'taste' | 'sign-in';
  /** Uid of the person that it belongs to; null = whoever uses this browser. Absent = always null. */
  owner?: (rest: string, text: string) => string | null;
}

const firstPart = (rest: string) => rest.split('/')[0] ?? null;

export const BROWSER_STORAGE: readonly KeptThing[] = [
  {
    place: 'localStorage',
    key: `${KEPT_PREFIX}draft/`,
    what: 'A comment or an answer that you have begun.',
    until: 'until it is posted or thrown away',
    kind: 'words',
  },
  {
    place: 'localStorage',
    key: `${KEPT_PREFIX}edit/`,
    what: 'A change to a comment of yours that you have begun.',
    until: 'until it is saved or thrown away',
    kind: 'words',
    owner: (_, text) => textAt(text, 'original', 'author'),
  },
  {
    place: 'localStorage',
    key: `${KEPT_PREFIX}report/`,
    what: 'A report that you have begun.',
    until: 'until it is sent or emptied',
    kind: 'words',
  },
  {
    place: 'localStorage',
    key: `${KEPT_PREFIX}reported/`,
    what: 'That you have reported a comment or a quotation, so that you are not asked again.',
    until: 'until you clear it',
    kind: 'trace',
    owner: firstPart,
  },
  {
    place: 'localStorage',
    key: `${KEPT_PREFIX}deleting/`,
    what: 'A comment that you are deleting, so that leaving the page does not stop it.',
    until: 'for some seconds, until it is deleted',
    kind: 'trace',
    owner: (_, text) => textAt(text, 'author'),
  },
  {
    place: 'localStorage',
    key: `${KEPT_PREFIX}answers-seen/`,
    what: 'Which answers to you you have looked at.',
    until: 'until you clear it',
    kind: 'trace',
    owner: firstPart,
  },
  {
    place: 'localStorage',
    key: `${KEPT_PREFIX}signed-in`,
    what: 'That somebody was signed in here, so that the page looks for answers.',
    until: 'until you log out',
    kind: 'sign-in',
  },
  {
    place: 'localStorage',
    key: 'theme',
    what: 'Light or dark colours, if you chose.',
    until: 'until you choose those of the system',
    kind: 'taste',
  },
  {
    place: 'localStorage',
    key: `${KEPT_PREFIX}order`,
    what: 'Whether you read the newest or the oldest comments first.',
    until: 'until you clear it',
    kind: 'taste',
  },
  {
    place: 'localStorage',
    key: `${KEPT_PREFIX}photos`,
    what: 'That you want to see photos, which Google, X and Facebook then send to this browser.',
    until: 'until you hide them again',
    kind: 'taste',
  },
  {
    place: 'localStorage',
    key: `${KEPT_PREFIX}keys`,
    what: 'That you do not want single keys to lead from comment to comment.',
    until: 'until you want them again',
    kind: 'taste',
  },
  {
    place: 'sessionStorage',
    key: `${KEPT_PREFIX}folds/`,
    what: 'Which threads you have folded.',
    until: 'until you close the tab',
    kind: 'taste',
  },
  {
    place: 'sessionStorage',
    key: 'redirected-to',
    what: 'The service that you are signing in with, while you are away at its page.',
    until: 'until you are back',
    kind: 'sign-in',
  },
  {
    place: 'sessionStorage',
    key: 'waiting-link',
    what: 'A service that waits to be linked to your account: its proof, and your e-mail address.',
    until: 'until it is linked, or you log out or close the tab',
    kind: 'sign-in',
  },
  {
    place: 'indexedDB',
    key: 'firebaseLocalStorageDb',
    what: 'Your sign-in, as Firebase Authentication keeps it: your account and its tokens.',
    until: 'until you log out',
    kind: 'sign-in',
  },
  {
    place: 'indexedDB',
    key: 'firebase-heartbeat-database',
    what: 'On which days which version of Firebase’s code ran here; nothing about you.',
    until: 'for 30 days',
    kind: 'sign-in',
  },
  {
    place: 'indexedDB',
    key: 'firebase-app-check-database',
    what: 'If the owner has switched on App Check: a proof that a browser is asking.',
    until: 'until it runs out, within days',
    kind: 'sign-in',
  },
  {
    place: 'localStorage',
    key: 'firebase:',
    what: 'The same sign-in, in browsers without such a database.',
    until: 'until you log out',
    kind: 'sign-in',
  },
  {
    place: 'sessionStorage',
    key: 'firebase:',
    what: 'Firebase’s notes on a sign-in that is under way.',
    until: 'until you close the tab',
    kind: 'sign-in',
  },
];

/** What is listed for a key; null = nothing, which would be a fault of this list. */
export function keptThing(place: KeptThing['place'], key: string): KeptThing | null {
  return (
    BROWSER_STORAGE.find((thing) => {
      const isBeginning = /[/:]$/.test(thing.key);
      return thing.place === place && (isBeginning ? key.startsWith(thing.key) : key === thing.key);
    }) ?? null
  );
}

function textAt(json: string, ...names: string[]): string | null {
  try {
    const found = names.reduce<unknown>(
      (value, name) => (value as Record<string, unknown> | null)?.[name],
      JSON.parse(json),
    );
    return typeof found === 'string' ? found : null;
  } catch {
    return null;
  }
}

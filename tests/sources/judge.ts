// What an answer means for a source: what was found, and what the owner has to do.
import type { Answer } from './ask';
import { holdsWords } from './holds-words';
import type { SourceLink } from './source-links';

export interface Verdict {
  found: string;
  /** Null = nothing. */
  toDo: string | null;
}

/** `answer` is null where there is no address to ask. */
export function judge(link: SourceLink, answer: Answer | null): Verdict {
  if (answer === null) return { found: 'no address is known', toDo: null };
  switch (answer.kind) {
    case 'died':
      return died(link, answer.why);
    case 'unreachable':
      return {
        found: `could not be looked at: ${answer.why}`,
        toDo: 'try again later, then open it yourself',
      };
    case 'no-text':
      return verdictOf(link, answer.address, `there; words are not looked for in ${answer.type}`);
    case 'page':
      return page(link, answer);
  }
}

function died({ field, source }: SourceLink, why: string): Verdict {
  const found = `died: ${why}`;
  if (field === 'archiveUrl') return { found, toDo: 'find another copy for “archiveUrl”' };
  if (source.state === 'gone') return { found, toDo: null };
  const copy = source.archiveUrl === null ? ', and “archiveUrl” if there is a copy' : '';
  return { found, toDo: `set “state: gone”${copy}` };
}

function page(link: SourceLink, { address, texts, isWhole }: Answer & { kind: 'page' }): Verdict {
  const isGone = link.field === 'url' && link.source.state === 'gone';
  const missing = link.quotations
    .filter(({ words }) => !texts.some((text) => holdsWords(text, words)))
    .map(({ id }) => id);
  if (missing.length === 0) {
    if (isGone) return { found: 'there again, with the words', toDo: 'take out “state: gone”' };
    return verdictOf(link, address, 'there, with the words');
  }
  if (isGone) return { found: 'gone; something else is there', toDo: null };
  const place = isWhole ? 'no longer contains' : 'very long; its beginning does not contain';
  const { found } = verdictOf(link, address, `${place} the words of ${missing.join(', ')}`);
  return { found, toDo: 'compare them yourself; correct the quotation, or set “state”' };
}

/** With what a redirect adds to it. */
function verdictOf({ address, field, source }: SourceLink, end: string, found: string): Verdict {
  if (withoutFragment(end) === withoutFragment(address ?? end)) return { found, toDo: null };
  const isKnown = field === 'url' && source.state === 'moved';
  return {
    found: `moved to ${end}; ${found}`,
    toDo: isKnown ? null : `write the new address into “${field}”, or set “state: moved”`,
  };
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

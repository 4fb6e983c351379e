// A quotation: someone else's words, its writer and work, and the link back to them.
import { addressAtWords, partsOfWords } from './text-fragment';

/** Where quoted words come from; the front matter of a post lists its sources. */
export interface Source {
  /** Short name used inside the post's file, e.g. `kolsky`. */
  key: string;
  /** Who wrote or said the words. */
  writer: string;
  /**
   * Uids of the accounts by which the writer comments here, as the owner says; empty = none is
   * known. A source with several writers may have one for each.
   */
  writerUids: string[];
  /** Title of the work, or what it is ("an interview on CloudAve"). */
  work: string;
  /** True when `work` is the title of a work, false when it only describes one. */
  titled: boolean;
  /** Address of the work; null = not known, so the link searches for the words. */
  url: string | null;
  /** Address of an archived copy; null = none known. */
  archiveUrl: string | null;
  /** Host that the search is restricted to, e.g. `cloudave.com`; null = the whole web. */
  site: string | null;
  /** Day on which the owner last read the words in the work, `YYYY-MM-DD`; null = not said. */
  read: string | null;
  /** Whether the work still stands where it was quoted from; null = not said. */
  state: SourceState | null;
}

/** `moved`: it stands at another address now. `gone`: it is nowhere that the owner knows of. */
export type SourceState = 'there' | 'moved' | 'gone';

/** What was put right in a quotation after it had been published. */
export interface Correction {
  /** `YYYY-MM-DD`. */
  day: string;
  /** What it was and what it is now, as a sentence for readers. */
  text: string;
}

/** Quoted words in a post. */
export interface Quotation {
  /** Unique in its post; its address on the page is `#q-<id>`. */
  id: string;
  /** The words, exactly as quoted, without the quotation marks around them. */
  words: string;
  source: Source;
  /** `block` stands alone, `inline` runs on in the writer's sentence. */
  placement: 'block' | 'inline';
  /** Oldest first; empty = it stands as it was published. */
  corrections: Correction[];
}

export interface QuotationLink {
  href: string;
  /** `direct` opens the work at the words, `archived` its archived copy; `search` looks for them. */
  kind: 'direct' | 'archived' | 'search';
}

/** The sources of some quotations of a post in order of appearance, each once. */
export function sourcesOf(quotations: readonly Quotation[]): Source[] {
  return [...new Map(quotations.map(({ source }) => [source.key, source])).values()];
}

/**
 * The quotation whose writer this person is, as the owner says: that one which they speak about,
 * else the first; null = none is theirs.
 *
 * @param about null = they speak about none in particular
 */
export function quotationBy(
  uid: string,
  quotations: readonly Quotation[],
  about: Quotation | null,
): Quotation | null {
  const isTheirs = ({ source }: Quotation) => source.writerUids.includes(uid);
  return about !== null && isTheirs(about) ? about : (quotations.find(isTheirs) ?? null);
}

/** Search engines drop what comes after a query of about this length. */
const SEARCHED = 450;

/** The link from a quotation back to where its words come from, or can still be found. */
export function quotationLink(quotation: Pick<Quotation, 'words' | 'source'>): QuotationLink {
  const { source, words } = quotation;
  if (source.state !== 'gone' && source.url !== null) {
    return { href: addressAtWords(source.url, words), kind: 'direct' };
  }
  if (source.archiveUrl !== null) {
    return { href: addressAtWords(source.archiveUrl, words), kind: 'archived' };
  }
  const phrase = `"${firstWords(oneLine(longestPart(words)), SEARCHED)}"`;
  const query = source.site === null ? phrase : `${phrase} site:${source.site}`;
  return { href: `https://duckduckgo.com/?q=${encodeURIComponent(query)}`, kind: 'search' };
}

/** What was left out stands between the words of the source: no search finds them as one phrase. */
function longestPart(words: string): string {
  const parts = partsOfWords(words.replaceAll('"', ' '));
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The beginning of a text, cut between words; a first word that is longer stays whole. */
function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return end > 0 ? text.slice(0, end) : (text.split(' ', 1)[0] ?? text);
}

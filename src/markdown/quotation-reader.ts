// Reads the directives of a post: its quotations, and the lines that name their sources.
import type { Nodes } from 'mdast';
import { MAX_QUOTED_WORDS_LENGTH } from '#domain/limits';
import type { Block, Inline } from '#domain/post';
import type { Correction, Quotation, Source } from '#domain/quotation';

type TextDirective = Extract<Nodes, { type: 'textDirective' }>;
type BlockDirective = Extract<Nodes, { type: 'containerDirective' | 'leafDirective' }>;
type Directive = TextDirective | BlockDirective;

type QuotationBlock = Extract<Block, { kind: 'quotation' | 'source-link' }>;
type QuotationInline = Extract<Inline, { kind: 'quotation' }>;

/** A correction as the front matter lists it, with the id of its quotation. */
type CorrectionOf = Correction & { quotation: string };

const EXAMPLES = {
  inline: '“:quote[the words]{#id source=key}”',
  block: '“:::quote{#id source=key}”, the words, and “:::”, each on a line of its own',
};

export class QuotationReader {
  /** What was read so far, in reading order. */
  readonly quotations: Quotation[] = [];
  readonly usedSources = new Set<string>();
  readonly #report: (node: Nodes, sentence: string) => void;
  readonly #content: string;
  readonly #sources: ReadonlyMap<string, Source> | null;
  readonly #corrections: readonly CorrectionOf[];

  /** `sources` is null when the front matter has faults, so that nothing is known of them. */
  constructor(
    report: (node: Nodes, sentence: string) => void,
    content: string,
    sources: ReadonlyMap<string, Source> | null,
    corrections: readonly CorrectionOf[],
  ) {
    this.#report = report;
    this.#content = content;
    this.#sources = sources;
    this.#corrections = corrections.toSorted((one, other) => one.day.localeCompare(other.day));
  }

  /** Null = a fault was reported. */
  block(node: BlockDirective): QuotationBlock | null {
    if (node.name === 'source-link' && node.type === 'leafDirective') return this.#sourceLink(node);
    if (node.name !== 'quote') return this.#unknown(node);
    if (node.type === 'leafDirective') {
      return this.#refuse(node, `Write a quotation in its own paragraph as ${EXAMPLES.block}.`);
    }
    if (!/^:{3,}[ \t]*$/m.test(this.#lastLine(node))) {
      return this.#refuse(
        node,
        'This quotation is not closed; put “:::” on a line after its words.',
      );
    }
    const quotation = this.#quotation(node, 'block');
    return quotation && { kind: 'quotation', quotation };
  }

  /** Null = a fault was reported. */
  inline(node: TextDirective): QuotationInline | null {
    if (node.name !== 'quote') return this.#unknown(node);
    const quotation = this.#quotation(node, 'inline');
    return quotation && { kind: 'quotation', quotation };
  }

  #quotation(node: Directive, placement: Quotation['placement']): Quotation | null {
    const { id, source: key, ...others } = node.attributes ?? {};
    const words = this.#words(node, placement);
    const source = this.#source(node, key, placement);
    for (const name of Object.keys(others)) {
      this.#report(node, `A quotation has an id and a source; “${name}” is not known.`);
    }
    if (!id) {
      return this.#refuse(node, `This quotation has no id; write it as ${EXAMPLES[placement]}.`);
    }
    if (!/^[a-z][a-z0-9-]{0,63}$/.test(id)) {
      return this.#refuse(
        node,
        `The id “${id}” must be made of small letters, digits and hyphens, at most 64, and begin with a letter.`,
      );
    }
    if (this.quotations.some((quotation) => quotation.id === id)) {
      return this.#refuse(node, `The id “${id}” is used by a quotation above; ids must differ.`);
    }
    // A quotation with a fault stays known, so that its id and its source give no further faults.
    const quotation = {
      id,
      words: words ?? '',
      source: source ?? UNKNOWN_SOURCE,
      placement,
      corrections: this.#corrections
        .filter((correction) => correction.quotation === id)
        .map(({ day, text }) => ({ day, text })),
    };
    this.quotations.push(quotation);
    return quotation;
  }

  #source(node: Directive, key: string | null | undefined, placement: Quotation['placement']) {
    if (!key) {
      return this.#refuse(
        node,
        `This quotation has no source; write it as ${EXAMPLES[placement]}.`,
      );
    }
    this.usedSources.add(key);
    if (this.#sources === null) return null;
    const source = this.#sources.get(key);
    if (source) return source;
    const known = [...this.#sources.keys()].join(', ') || 'none';
    return this.#refuse(
      node,
      `The source “${key}” is not in the front matter; known sources are: ${known}.`,
    );
  }

  #words(node: Directive, placement: Quotation['placement']): string | null {
    const paragraphs: string[] = [];
    for (const part of placement === 'block' ? node.children : [node]) {
      if (part.type !== 'paragraph' && part.type !== 'textDirective') {
        return this.#refuse(part, 'A quotation holds paragraphs of plain words only.');
      }
      if (part.type === 'paragraph' && part.data && 'directiveLabel' in part.data) {
        return this.#refuse(part, `Write a quotation in its own paragraph as ${EXAMPLES.block}.`);
      }
      const words = this.#plain(part.children);
      if (words === null) return null;
      paragraphs.push(words);
    }
    const words = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
    if (words === '') return this.#refuse(node, 'This quotation is empty; write its words.');
    if (words.length > MAX_QUOTED_WORDS_LENGTH) {
      const length = String(words.length);
      const most = String(MAX_QUOTED_WORDS_LENGTH);
      return this.#refuse(
        node,
        `This quotation has ${length} characters; at most ${most}, so that a comment can carry it.`,
      );
    }
    if (/^[“"][^“”"]*[”"]$/.test(words)) {
      return this.#refuse(
        node,
        'The page adds the quotation marks; leave out those around the words.',
      );
    }
    return words;
  }

  /** The text of plain inline nodes on one line; null = a fault was reported. */
  #plain(nodes: readonly Nodes[]): string | null {
    let text = '';
    for (const node of nodes) {
      const written = this.#content.slice(node.position?.start.offset, node.position?.end.offset);
      if (node.type === 'text') text += node.value;
      else if (node.type === 'textDirective' && /^:[\w-]+$/.test(written)) text += written;
      else return this.#refuse(node, 'A quotation holds plain words only, without formatting.');
    }
    return text.replace(/\s+/g, ' ').trim();
  }

  #sourceLink(node: Extract<Nodes, { type: 'leafDirective' }>): QuotationBlock | null {
    const text = this.#plain(node.children);
    if (text === null) return null;
    const { source: key, ...others } = node.attributes ?? {};
    const quotation = this.quotations.findLast(
      ({ source }) => source.key === key || (source === UNKNOWN_SOURCE && key),
    );
    if (text === '' || !quotation || Object.keys(others).length > 0) {
      return this.#refuse(
        node,
        'Write the line as “::source-link[its text]{source=key}”, below a quotation from that source.',
      );
    }
    return { kind: 'source-link', quotation, text };
  }

  #unknown(node: Directive): null {
    return this.#refuse(
      node,
      `“:${node.name}” is not known; a post has “:quote[…]”, “:::quote” and “::source-link[…]”. Write “\\:” for a mere colon.`,
    );
  }

  #refuse(node: Nodes, sentence: string): null {
    this.#report(node, sentence);
    return null;
  }

  #lastLine(node: Nodes): string {
    return this.#content.split('\n')[(node.position?.end.line ?? 1) - 1]?.trim() ?? '';
  }
}

/** Stands in for a source that a fault was reported for; the post is not shown. */
const UNKNOWN_SOURCE: Source = {
  key: '',
  writer: '',
  work: '',
  titled: false,
  url: null,
  archiveUrl: null,
  writerUids: [],
  site: null,
  read: null,
  state: null,
};

// The words of a post as one text: what its page shows in the article, without what the page adds.
import type { Block, Inline, Post } from './post';
import type { Quotation } from './quotation';
import { withoutHarm } from './text';

/** A part of a post's words: from a character to the one before another. */
export interface WordRange {
  start: number;
  end: number;
}

/** Words that follow one another in a post and are one writer's. */
interface WordRun extends WordRange {
  /** Null = the words of the post itself. */
  quotation: Quotation | null;
}

export interface PostWords {
  /** One blank between words, `\n` between blocks. */
  text: string;
  /** In reading order; blanks between two runs are in neither. */
  runs: WordRun[];
}

/** The text as it counts: without what does not show, one blank where there are several. */
function withSingleBlanks(text: string): string {
  return withoutHarm(text).replace(/\s+/g, ' ');
}

export function postWords(post: Pick<Post, 'title' | 'blocks'>): PostWords {
  const words = new Words();
  words.add(post.title, null);
  words.endBlock();
  addBlocks(post.blocks, words);
  return { text: words.text, runs: words.runs };
}

function addBlocks(blocks: readonly Block[], words: Words): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        addInlines(block.children, words);
        break;
      case 'list':
        for (const item of block.items) addBlocks(item, words);
        break;
      case 'code':
        words.add(block.code, null);
        break;
      case 'quotation':
        for (const paragraph of block.quotation.words.split('\n\n')) {
          words.add(paragraph, block.quotation);
          words.endBlock();
        }
        break;
      case 'source-link':
        words.add(block.text, null);
        break;
      case 'rule':
        break;
    }
    words.endBlock();
  }
}

function addInlines(inlines: readonly Inline[], words: Words): void {
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'text':
        words.add(inline.text, null);
        break;
      case 'code':
        words.add(inline.code, null);
        break;
      case 'break':
        words.add(' ', null);
        break;
      case 'quotation':
        words.add(inline.quotation.words, inline.quotation);
        break;
      default:
        addInlines(inline.children, words);
    }
  }
}

class Words {
  text = '';
  readonly runs: WordRun[] = [];
  /** What parts the words so far from those to come. */
  private gap = '';

  add(text: string, quotation: Quotation | null): void {
    const words = withSingleBlanks(text);
    if (words.startsWith(' ')) this.gap ||= ' ';
    if (words.trim() === '') return;
    const last = this.runs.at(-1);
    if (last) this.text += this.gap;
    const start = this.text.length;
    this.text += words.trim();
    this.gap = words.endsWith(' ') ? ' ' : '';
    if (last?.quotation === quotation) last.end = this.text.length;
    else this.runs.push({ start, end: this.text.length, quotation });
  }

  endBlock(): void {
    this.gap = '\n';
  }
}

// What a comment can hold once its Markdown is read. Whatever else was typed is text.

export type Inline =
  | string
  | { kind: 'emphasis' | 'strong' | 'struck'; content: Inline[] }
  | { kind: 'code'; text: string }
  | Link;

export interface Link {
  kind: 'link';
  href: string;
  /** Where it leads, in letters that cannot be taken for others; null = its words say it. */
  host: string | null;
  content: Inline[];
}

export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'quote'; content: Block[] }
  | {
      kind: 'list';
      /** The number of the first item; null = bullets. */
      start: number | null;
      /** True = no blank lines between its items. */
      tight: boolean;
      items: Block[][];
    }
  | {
      kind: 'code';
      /** What was written beside the fence, mostly the language; null = nothing. */
      info: string | null;
      text: string;
    };

/** The text of an inline run, without its marks. */
export function wordsOf(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return inline.kind === 'code' ? inline.text : wordsOf(inline.content);
    })
    .join('');
}

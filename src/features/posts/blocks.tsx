// The blocks of a post; the notes of a paragraph's quotations stand beside it or below.
import { Fragment, type ReactNode } from 'react';
import type { Block, Inline } from '#domain/post';
import type { Quotation } from '#domain/quotation';
import styles from './blocks.module.css';
import { Inlines } from './inlines';

/** How the page draws a quotation where it stands in the text. */
export interface QuotationDrawing {
  block: (quotation: Quotation) => ReactNode;
  inline: (quotation: Quotation) => ReactNode;
  /** Writer, work and links of an inline quotation, beside its paragraph. */
  note: (quotation: Quotation) => ReactNode;
  sourceLine: (quotation: Quotation, text: string) => ReactNode;
}

interface BlocksProps {
  blocks: readonly Block[];
  drawing: QuotationDrawing;
}

export function Blocks({ blocks, drawing }: BlocksProps) {
  return blocks.map((block, index) => (
    <Fragment key={index}>
      <OneBlock block={block} drawing={drawing} />
    </Fragment>
  ));
}

interface OneBlockProps {
  block: Block;
  drawing: QuotationDrawing;
}

function OneBlock({ block, drawing }: OneBlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph inlines={block.children} drawing={drawing} />;
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading className={styles.heading}>
          <Inlines inlines={block.children} drawing={drawing} />
        </Heading>
      );
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={styles.list}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Blocks blocks={item} drawing={drawing} />
            </li>
          ))}
        </List>
      );
    }
    case 'code':
      return (
        <pre className={styles.code}>
          <code>{block.code}</code>
        </pre>
      );
    case 'rule':
      return <hr className={styles.rule} />;
    case 'quotation':
      return drawing.block(block.quotation);
    case 'source-link':
      return drawing.sourceLine(block.quotation, block.text);
  }
}

interface ParagraphProps {
  inlines: readonly Inline[];
  drawing: QuotationDrawing;
}

function Paragraph({ inlines, drawing }: ParagraphProps) {
  const quotations = quotationsIn(inlines);
  const text = (
    <p className={styles.paragraph}>
      <Inlines inlines={inlines} drawing={drawing} />
    </p>
  );
  if (quotations.length === 0) return text;
  return (
    <div className={styles.noted}>
      {text}
      <div className={styles.notes} data-not-words>
        {quotations.map((quotation) => (
          <Fragment key={quotation.id}>{drawing.note(quotation)}</Fragment>
        ))}
      </div>
    </div>
  );
}

function quotationsIn(inlines: readonly Inline[]): Quotation[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'quotation') return [inline.quotation];
    return 'children' in inline ? quotationsIn(inline.children) : [];
  });
}

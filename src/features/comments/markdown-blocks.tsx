// Draws what a comment holds as elements. Each kind has its own element; nothing else can come out.
import type { ReactNode } from 'react';
import type { Block, Inline, Link } from './markdown-tree';
import styles from './comment-body.module.css';

interface MarkdownBlocksProps {
  blocks: readonly Block[];
}

/**
 * The outermost blocks find their own direction; the paragraphs in them follow the style sheet,
 * because an element with a direction of its own says nothing about that of the one around it.
 */
export function MarkdownBlocks({ blocks }: MarkdownBlocksProps) {
  return draw(blocks, 'auto');
}

/** The highest number of an item that has room beside its text. */
const WIDEST_BESIDE = 99;

type Direction = 'auto' | undefined;

// A text has no better key for its parts than their place.
function draw(blocks: readonly Block[], dir: Direction): ReactNode {
  return blocks.map((block, index) => <OneBlock key={index} block={block} dir={dir} />);
}

function OneBlock({ block, dir }: { block: Block; dir: Direction }) {
  switch (block.kind) {
    case 'paragraph':
      return <p dir={dir}>{inline(block.content)}</p>;
    case 'quote':
      return <blockquote dir={dir}>{draw(block.content, undefined)}</blockquote>;
    case 'code':
      return (
        <pre dir="ltr">
          {block.info !== null && <span className={styles.info}>{block.info}</span>}
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{draw(item, undefined)}</li>);
      const last = (block.start ?? 0) + block.items.length - 1;
      const names = [block.tight && styles.tight, last > WIDEST_BESIDE && styles.inside];
      const look = { dir, className: names.filter(Boolean).join(' ') || undefined };
      return block.start === null ? (
        <ul {...look}>{items}</ul>
      ) : (
        <ol {...look} start={block.start}>
          {items}
        </ol>
      );
    }
  }
}

function inline(content: readonly Inline[]): ReactNode {
  return content.map((part, index) => {
    if (typeof part === 'string') return part;
    return <OneInline key={index} part={part} />;
  });
}

function OneInline({ part }: { part: Exclude<Inline, string> }) {
  switch (part.kind) {
    case 'emphasis':
      return <em>{inline(part.content)}</em>;
    case 'strong':
      return <strong>{inline(part.content)}</strong>;
    case 'struck':
      return <del>{inline(part.content)}</del>;
    case 'code':
      return <code dir="auto">{part.text}</code>;
    case 'link':
      return <OneLink link={part} />;
  }
}

/** Tells the other site nothing, and search engines that the link is not the site's own. */
function OneLink({ link: { href, host, content } }: { link: Link }) {
  return (
    <>
      <a
        href={href}
        rel="nofollow ugc noopener noreferrer"
        referrerPolicy="no-referrer"
        dir={host === null ? 'ltr' : undefined}
      >
        {inline(content)}
      </a>
      {host !== null && (
        <span className={styles.host} dir="ltr">
          {' '}
          ({host})
        </span>
      )}
    </>
  );
}

// Running text of a post.
import { Fragment } from 'react';
import type { Inline } from '#domain/post';
import { ExternalLink } from '#ui/external-link';
import type { QuotationDrawing } from './blocks';

interface InlinesProps {
  inlines: readonly Inline[];
  drawing: Pick<QuotationDrawing, 'inline'>;
}

export function Inlines({ inlines, drawing }: InlinesProps) {
  return inlines.map((inline, index) => (
    <Fragment key={index}>
      <OneInline inline={inline} drawing={drawing} />
    </Fragment>
  ));
}

interface OneInlineProps {
  inline: Inline;
  drawing: Pick<QuotationDrawing, 'inline'>;
}

function OneInline({ inline, drawing }: OneInlineProps) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} drawing={drawing} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} drawing={drawing} />
        </strong>
      );
    case 'code':
      return <code>{inline.code}</code>;
    case 'link': {
      const text = <Inlines inlines={inline.children} drawing={drawing} />;
      if (/^[/#]/.test(inline.href)) return <a href={inline.href}>{text}</a>;
      return <ExternalLink href={inline.href}>{text}</ExternalLink>;
    }
    case 'break':
      return <br />;
    case 'quotation':
      return drawing.inline(inline.quotation);
  }
}

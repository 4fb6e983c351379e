// Draws the article of a post as its page does, for tests of what it draws and of what is selected in it.
import { MemoryRouter } from 'react-router-dom';
import type { Post } from '#domain/post';
import { PostArticle } from '#features/posts/post-article';
import { QuotationBlock } from '#features/quotations/quotation-block';
import { QuotationInline } from '#features/quotations/quotation-inline';
import { QuotationNote } from '#features/quotations/quotation-note';
import { SourceLine } from '#features/quotations/source-line';

interface DrawnPostProps {
  post: Post;
}

export function DrawnPost({ post }: DrawnPostProps) {
  return (
    <MemoryRouter>
      <DrawnArticle post={post} />
    </MemoryRouter>
  );
}

/** The same within a router of the test's own. */
export function DrawnArticle({ post }: DrawnPostProps) {
  return (
    <PostArticle
      post={post}
      drawing={{
        block: (quotation) => <QuotationBlock quotation={quotation} discussHref="#d" />,
        inline: (quotation) => <QuotationInline quotation={quotation} />,
        note: (quotation) => <QuotationNote quotation={quotation} discussHref="#d" />,
        sourceLine: (quotation, text) => <SourceLine quotation={quotation} text={text} />,
      }}
    />
  );
}

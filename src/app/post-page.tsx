// The page of one post: the article with its quotations, and the discussion below it.
import { useParams } from 'react-router-dom';
import type { Post } from '#domain/post';
import { PassageQuoting } from '#features/passages/passage-quoting';
import { PostArticle } from '#features/posts/post-article';
import { QuotationBlock } from '#features/quotations/quotation-block';
import { QuotationInline } from '#features/quotations/quotation-inline';
import { QuotationNote } from '#features/quotations/quotation-note';
import { SourceLine } from '#features/quotations/source-line';
import { DiscussionIsland } from './discussion-island';
import { HeadTags } from './head-tags';
import { usePost } from './loaded-posts';
import { NotFoundPage } from './not-found-page';
import { postHead } from './page-head';
import { SITE_URL } from './site-url';
import { useQuotePassage } from './about-wish';

export function PostPage() {
  const { slug = '' } = useParams();
  const post = usePost(slug);
  return post === null ? <NotFoundPage /> : <PostOnPage post={post} />;
}

interface PostOnPageProps {
  post: Post;
}

function PostOnPage({ post }: PostOnPageProps) {
  const quotePassage = useQuotePassage();
  return (
    <>
      <HeadTags head={postHead(post, SITE_URL)} />
      <PostArticle
        post={post}
        drawing={{
          block: (quotation) => (
            <QuotationBlock quotation={quotation} discussHref={discussHref(quotation.id)} />
          ),
          inline: (quotation) => <QuotationInline quotation={quotation} />,
          note: (quotation) => (
            <QuotationNote quotation={quotation} discussHref={discussHref(quotation.id)} />
          ),
          sourceLine: (quotation, text) => <SourceLine quotation={quotation} text={text} />,
        }}
      />
      <PassageQuoting post={post} onQuote={quotePassage} />
      {/* Where a quotation's “Discuss” leads, also before any script runs. */}
      {post.quotations.map(({ id }) => (
        <span key={id} id={`discuss-${id}`} />
      ))}
      <DiscussionIsland post={post} />
    </>
  );
}

function discussHref(quotationId: string): string {
  return `#discuss-${quotationId}`;
}

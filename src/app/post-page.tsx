// The page of one post: the article with its quotations, and the discussion below it.
import { useParams } from 'react-router-dom';
import type { Post } from '#domain/post';
import type { Quotation } from '#domain/quotation';
import { PassageQuoting } from '#features/passages/passage-quoting';
import { PostArticle } from '#features/posts/post-article';
import { PrintedSources, sourceNumber } from '#features/quotations/printed-sources';
import { QuotationBlock } from '#features/quotations/quotation-block';
import { QuotationIndex } from '#features/quotations/quotation-index';
import { QuotationInline } from '#features/quotations/quotation-inline';
import { QuotationNote } from '#features/quotations/quotation-note';
import { SourceLine } from '#features/quotations/source-line';
import { DiscussionIsland } from './discussion-island';
import { HeadTags } from './head-tags';
import { usePost } from './loaded-posts';
import { NotFoundPage } from './not-found-page';
import { postHead } from './page-head';
import { QuotationActs } from './quotation-acts';
import { QuotationThreadsIsland } from './quotation-threads-island';
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
  const { slug, quotations } = post;
  const acts = (quotation: Quotation) => <QuotationActs post={post} quotation={quotation} />;
  const threads = ({ id }: Quotation) => <QuotationThreadsIsland slug={slug} quotationId={id} />;
  const numberOf = (quotation: Quotation) => sourceNumber(quotations, quotation);
  const quotePassage = useQuotePassage();
  return (
    <>
      <HeadTags head={postHead(post, SITE_URL)} />
      <PostArticle
        post={post}
        drawing={{
          block: (quotation) => (
            <QuotationBlock
              quotation={quotation}
              discussHref={discussHref(quotation.id)}
              acts={acts(quotation)}
              threads={threads(quotation)}
              sourceNumber={numberOf(quotation)}
            />
          ),
          inline: (quotation) => (
            <QuotationInline quotation={quotation} sourceNumber={numberOf(quotation)} />
          ),
          note: (quotation) => (
            <QuotationNote
              quotation={quotation}
              discussHref={discussHref(quotation.id)}
              acts={acts(quotation)}
              threads={threads(quotation)}
            />
          ),
          sourceLine: (quotation, text) => <SourceLine quotation={quotation} text={text} />,
        }}
      />
      <QuotationIndex
        quotations={quotations}
        threads={({ id }) => <QuotationThreadsIsland slug={slug} quotationId={id} counted />}
      />
      <PrintedSources
        quotations={quotations}
        address={SITE_URL === null ? null : `${SITE_URL}/posts/${slug}`}
      />
      <PassageQuoting onQuote={quotePassage} />
      {/* Where “Quote in a comment” leads, and a quotation's “Discuss”, also before any script runs. */}
      <span id="discuss" />
      {quotations.map(({ id }) => (
        <span key={id} id={`discuss-${id}`} />
      ))}
      <DiscussionIsland post={post} />
    </>
  );
}

function discussHref(quotationId: string): string {
  return `#discuss-${quotationId}`;
}

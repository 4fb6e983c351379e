// What can be done with a quotation now and then, behind one “More”: here features meet.
import type { Post } from '#domain/post';
import type { Quotation } from '#domain/quotation';
import { CiteButton } from '#features/citing/cite-button';
import { QuotationMore } from '#features/quotations/quotation-more';
import { QuotationReport } from './quotation-report';
import { addressOnPost } from './site-url';

interface QuotationActsProps {
  post: Post;
  quotation: Quotation;
}

export function QuotationActs({ post, quotation }: QuotationActsProps) {
  const { id } = quotation;
  const address = () => addressOnPost(post.slug, `q-${id}`);
  return (
    <QuotationMore quotationId={id}>
      <CiteButton cited={{ kind: 'quotation', post, quotation, address }} />
      <QuotationReport slug={post.slug} quotation={quotation} />
    </QuotationMore>
  );
}

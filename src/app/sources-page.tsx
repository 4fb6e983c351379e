// The page at `/sources`: all sources, and the posts that quote them.
import { SourceStanding } from '#features/quotations/source-standing';
import { SourceList } from '#features/sources/source-list';
import { HeadTags } from './head-tags';
import { useSources } from './loaded-sources';
import { sourcesHead } from './page-head';
import { SITE_URL } from './site-url';

export function SourcesPage() {
  const writers = useSources();
  return (
    <>
      <HeadTags head={sourcesHead(writers, SITE_URL)} />
      <SourceList writers={writers} standing={(source) => <SourceStanding source={source} />} />
    </>
  );
}

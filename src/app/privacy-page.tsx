// The page at `/privacy`: what is stored about people, and how they take it with them or away.
import { PrivacyArticle } from '#features/privacy/privacy-article';
import { HeadTags } from './head-tags';
import { OwnDataIsland } from './own-data-island';
import { privacyHead } from './page-head';
import { SITE_URL } from './site-url';

export function PrivacyPage() {
  return (
    <>
      <HeadTags head={privacyHead(SITE_URL)} />
      <PrivacyArticle yours={<OwnDataIsland />} />
    </>
  );
}

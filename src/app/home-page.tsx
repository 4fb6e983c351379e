// The page at `/`: all posts.
import { summaries } from 'virtual:posts';
import { PostList } from '#features/posts/post-list';
import { HeadTags } from './head-tags';
import { preloadPost } from './loaded-posts';
import { homeHead } from './page-head';
import { SITE_URL } from './site-url';

export function HomePage() {
  return (
    <>
      <HeadTags head={homeHead(SITE_URL)} />
      <PostList posts={summaries} onApproach={(slug) => void preloadPost(slug)} />
    </>
  );
}

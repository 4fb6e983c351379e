// Keeps the browser's head in step with the page that is shown.
import type { PageHead } from './page-head';

interface HeadTagsProps {
  head: PageHead;
}

/**
 * The same tags stand in the static HTML (`head-html.ts`), where React finds and adopts them;
 * rendering them there too would put them in the middle of the body.
 */
export function HeadTags({ head }: HeadTagsProps) {
  if (import.meta.env.SSR) return null;
  return (
    <>
      <title>{head.title}</title>
      {head.description !== null && <meta name="description" content={head.description} />}
      {head.hidden && <meta name="robots" content="noindex" />}
      {head.canonical !== null && <link rel="canonical" href={head.canonical} />}
      {head.social.map(([property, content]) =>
        isTwitter(property) ? (
          <meta key={property} name={property} content={content} />
        ) : (
          <meta key={property} property={property} content={content} />
        ),
      )}
    </>
  );
}

/** Twitter's tags are named by `name`, all others by `property`. */
export function isTwitter(property: string): boolean {
  return property.startsWith('twitter:');
}

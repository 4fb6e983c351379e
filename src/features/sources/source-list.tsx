// The sources of all posts: below each writer their works, the way there, and the posts that quote them.
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Source } from '#domain/quotation';
import type { ListedSource, QuotingPost, WriterSources } from '#domain/source-list';
import { AddressLink } from '#ui/address-link';
import { ExternalLink } from '#ui/external-link';
import styles from './source-list.module.css';

interface SourceListProps {
  writers: readonly WriterSources[];
  /** When the source was read, and whether it is still there. */
  standing: (source: Source) => ReactNode;
}

export function SourceList({ writers, standing }: SourceListProps) {
  return (
    <div className={styles.page}>
      <h1 className={styles.heading} tabIndex={-1}>
        Sources
      </h1>
      <p className={styles.lead}>Whom the reviews quote, and where each quotation stands.</p>
      {writers.length === 0 && <p>Nobody is quoted yet.</p>}
      {writers.map(({ writer, sources }) => (
        <section key={writer} className={styles.writer}>
          <h2>{writer}</h2>
          <ul className={styles.list}>
            {sources.map(({ source, posts }) => (
              <li key={`${source.work} ${source.url ?? ''}`}>
                <OneSource source={source} posts={posts} standing={standing} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function OneSource({ source, posts, standing }: ListedSource & Pick<SourceListProps, 'standing'>) {
  const { work, titled, url, archiveUrl } = source;
  return (
    <>
      <p className={styles.work}>{titled ? <cite>{work}</cite> : sentenceCase(work)}</p>
      <div className={styles.note}>
        {standing(source)}
        {(url !== null || archiveUrl !== null) && (
          <p className={styles.links}>
            {url !== null && <AddressLink href={url} />}
            {archiveUrl !== null && <ExternalLink href={archiveUrl}>Archived copy</ExternalLink>}
          </p>
        )}
      </div>
      <ul className={styles.posts}>
        {posts.map((post) => (
          <li key={post.slug}>
            Quoted in <Link to={placeOf(post)}>{post.title}</Link>, {timesIn(post)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The post, at the first quotation from the source. */
function placeOf({ slug, quotationIds: [first = ''] }: QuotingPost): string {
  return `/posts/${slug}#q-${first}`;
}

function timesIn({ quotationIds: { length } }: QuotingPost): string {
  return length === 1 ? '1\u00a0quotation' : `${length}\u00a0quotations`;
}

/** A description runs on in a post ("an interview"); here it begins the line. */
function sentenceCase(text: string): string {
  return text.replace(/^./u, (first) => first.toUpperCase());
}

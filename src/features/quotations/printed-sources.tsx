// The sources of a post, numbered and written out in full, at the end of the printed page alone.
import { sourcesOf, type Quotation, type Source } from '#domain/quotation';
import styles from './printed-sources.module.css';
import { SourceStanding } from './source-standing';

interface PrintedSourcesProps {
  quotations: readonly Quotation[];
  /** Where the post stands, whole; null = it is not known. */
  address: string | null;
}

export function PrintedSources({ quotations, address }: PrintedSourcesProps) {
  return (
    <section className={styles.sources}>
      {quotations.length > 0 && (
        <>
          <h2 className={styles.heading}>Sources</h2>
          <ol className={styles.list}>
            {sourcesOf(quotations).map((source) => (
              <li key={source.key}>
                <PrintedSource source={source} />
              </li>
            ))}
          </ol>
        </>
      )}
      {address !== null && <p className={styles.post}>This post: {address}</p>}
    </section>
  );
}

function PrintedSource({ source }: { source: Source }) {
  const { writer, work, titled, url, archiveUrl, site } = source;
  return (
    <>
      {writer}, {titled ? <cite>{work}</cite> : work}
      {/[.?!…]$/.test(work) ? ' ' : '. '}
      {url !== null && <span className={styles.address}>{url}. </span>}
      {url === null && site !== null && `${site}. `}
      {archiveUrl !== null && <span className={styles.address}>Archived copy: {archiveUrl}. </span>}
      <SourceStanding source={source} />
    </>
  );
}

/** The number of a quotation's source among those of its post, from 1. */
export function sourceNumber(quotations: readonly Quotation[], { source }: Quotation): number {
  return sourcesOf(quotations).findIndex(({ key }) => key === source.key) + 1;
}

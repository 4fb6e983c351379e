// The page at every address that has none; the hosting serves it with status 404.
import { Link } from 'react-router-dom';
import { HeadTags } from './head-tags';
import styles from './not-found-page.module.css';
import { notFoundHead } from './page-head';

export function NotFoundPage() {
  return (
    <div className={styles.page}>
      <HeadTags head={notFoundHead()} />
      <h1 tabIndex={-1}>Page not found</h1>
      <p>There is no page at this address. It may have been mistyped, or the page was renamed.</p>
      <p>
        <Link to="/">All posts</Link>
      </p>
    </div>
  );
}

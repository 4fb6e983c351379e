// Says that only the threads about one quotation are shown, and leads back to all.
import { Link } from 'react-router-dom';
import type { Quotation } from '#domain/quotation';
import styles from './comments-section.module.css';

export function AboutFilter({ quotation }: { quotation: Quotation }) {
  return (
    <div className={styles.filter}>
      <p>
        On the words of <bdi>{quotation.source.writer}</bdi>:{' '}
        <a href={`#q-${quotation.id}`}>“{quotation.words}”</a>
      </p>
      <Link to={{ search: '', hash: '#discussion' }}>Show all comments</Link>
    </div>
  );
}

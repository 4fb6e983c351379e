// What people say is wrong with one thing, and the way to where it stands.
import type { CommentReport, QuotationReport } from '#domain/report';
import { Moment } from '#ui/moment';
import { REASON_WORDS } from './reason-words';
import styles from './moderation-section.module.css';

interface ReportsToldProps {
  reports: readonly (CommentReport | QuotationReport)[];
  /** Where the thing stands on its page, or else its page. */
  href: string;
  /** Says where that leads; absent = to the thing. */
  link?: string;
}

export function ReportsTold({ reports, href, link = 'See it in its place' }: ReportsToldProps) {
  const people = reports.length === 1 ? '1 person' : `${String(reports.length)} people`;
  return (
    <>
      <p className={styles.head}>
        Reported by {people}. <a href={href}>{link}</a>
      </p>
      <ul className={styles.reports}>
        {reports.map(({ id, reason, note, createdAt }) => (
          <li key={id}>
            {REASON_WORDS[reason]}, <Moment instant={createdAt} />
            {note !== null && (
              <>
                : “<bdi className={styles.note}>{note}</bdi>”
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

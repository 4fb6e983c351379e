// A sentence that the page itself says, with ways on below it.
import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  /** `problem` = something failed, and is read out at once; `plain` and `warning` wait their turn. */
  tone?: 'plain' | 'warning' | 'problem';
  children: ReactNode;
  /** Buttons that lead on; absent or false = there is nothing to do. */
  ways?: ReactNode;
}

export function Notice({ tone = 'plain', children, ways }: NoticeProps) {
  return (
    <div
      role={tone === 'problem' ? 'alert' : undefined}
      className={[styles.notice, styles[tone]].filter(Boolean).join(' ')}
    >
      <p>{children}</p>
      {ways ? <div className={styles.ways}>{ways}</div> : null}
    </div>
  );
}

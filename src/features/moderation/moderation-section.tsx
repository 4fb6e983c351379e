// What waits for a moderator: comments to approve, and what people reported. Loaded for moderators alone.
import { useId, useRef, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { openReportsQuery, queueQuery } from '#backend/moderation-query';
import { asProblem } from '#domain/problem';
import { reportedComments, reportedQuotations } from '#domain/report';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { useModeration } from './moderation-context';
import { problemSentence } from './problem-sentences';
import type { FindQuotation } from './quotation-query';
import { QueuedItem } from './queued-item';
import { ReportedItem } from './reported-item';
import { ReportedQuotationItem } from './reported-quotation-item';
import { SettingsFaults } from './settings-faults';
import { useNextItem } from './use-next-item';
import styles from './moderation-section.module.css';

interface ModerationSectionProps {
  /** Draws the words of a comment. */
  drawBody: (body: string) => ReactNode;
  /** Finds a quotation of any post. */
  findQuotation: FindQuotation;
}

/** Nothing for whoever does not moderate. */
export function ModerationSection(props: ModerationSectionProps) {
  const { isModerator, me } = useModeration();
  if (!isModerator || me === null) return null;
  return (
    <div className={styles.place}>
      <SettingsFaults uid={me.uid} />
      <Waiting {...props} />
    </div>
  );
}

function Waiting({ drawBody, findQuotation }: ModerationSectionProps) {
  const { slug } = useModeration();
  const backend = useBackend();
  const queue = useQuery(queueQuery(backend, slug));
  const reports = useQuery(openReportsQuery(backend));
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const focusNext = useNextItem(button);
  const titleId = useId();
  const listId = useId();

  const queued = queue.data ?? [];
  const reported = reportedComments(reports.data ?? []);
  const quotations = reportedQuotations(reports.data ?? []);
  const known = queue.data !== undefined && reports.data !== undefined;
  const count = queued.length + reported.length + quotations.length;
  const failed = [queue, reports].filter((query) => query.isError);
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <h3 id={titleId} className={styles.heading}>
        <Button
          ref={button}
          look="quiet"
          aria-expanded={opened}
          aria-controls={opened ? listId : undefined}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          Moderation {known && `(${String(count)})`}
        </Button>
      </h3>
      {failed.map((query, index) => (
        <Notice
          key={index}
          tone="problem"
          ways={<Button onClick={() => void query.refetch()}>Try again</Button>}
        >
          {problemSentence('reading', asProblem(query.error))}
        </Notice>
      ))}
      {opened && (
        <div id={listId} className={styles.lists}>
          {known && count === 0 && <p className={styles.quiet}>Nothing waits for you.</p>}
          {queued.length > 0 && (
            <ol aria-label="Comments that wait for approval" className={styles.list}>
              {queued.map((item) => (
                <li key={item.id}>
                  <QueuedItem item={item} drawBody={drawBody} onDecided={focusNext} />
                </li>
              ))}
            </ol>
          )}
          {reported.length > 0 && (
            <ol aria-label="Comments that people reported" className={styles.list}>
              {reported.map((item) => (
                <li key={`${item.slug}/${item.commentId}`}>
                  <ReportedItem item={item} drawBody={drawBody} onDecided={focusNext} />
                </li>
              ))}
            </ol>
          )}
          {quotations.length > 0 && (
            <ol aria-label="Quotations that people reported" className={styles.list}>
              {quotations.map((item) => (
                <li key={`${item.slug}/${item.quotationId}`}>
                  <ReportedQuotationItem item={item} find={findQuotation} onDecided={focusNext} />
                </li>
              ))}
            </ol>
          )}
        </div>
      )}
    </section>
  );
}

// One comment that people reported: what they say of it, its words, and what a moderator can do.
import { useRef, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { inspectionQuery } from '#backend/moderation-query';
import type { Comment } from '#domain/comment';
import { asProblem } from '#domain/problem';
import type { ReportedComment } from '#domain/report';
import { Notice } from '#ui/notice';
import { ActsInPlace, type ActInPlace } from './acts-in-place';
import { consolePath } from './console-path';
import { Faults } from './faults';
import { Item } from './item';
import { ItemHead } from './item-head';
import { useModeration } from './moderation-context';
import { problemSentence } from './problem-sentences';
import { ReportsTold } from './reports-told';
import { useDecisionActs } from './use-decision-acts';
import type { FocusNextItem } from './use-next-item';
import { useSettling } from './use-settling';
import styles from './moderation-section.module.css';

interface ReportedItemProps {
  item: ReportedComment;
  drawBody: (body: string) => ReactNode;
  onDecided: FocusNextItem;
}

export function ReportedItem({ item, drawBody, onDecided }: ReportedItemProps) {
  const { slug, commentId, reports } = item;
  const backend = useBackend();
  const { commentDomId } = useModeration();
  const inspection = useQuery(inspectionQuery(backend, slug, commentId));
  const element = useRef<HTMLElement>(null);
  const stored = inspection.data;
  const comment = stored?.comment ?? null;

  const { settle, sayHandled } = useSettling(reports, () =>
    document.getElementById(commentDomId(commentId)),
  );

  const handled: ActInPlace = {
    name: 'handled',
    label: 'Handled',
    press: () => {
      onDecided(element.current, sayHandled());
    },
  };
  return (
    <Item ref={element} name={`Reported comment${comment ? ` by ${comment.author.name}` : ''}`}>
      {comment && (
        <>
          <ItemHead comment={comment} />
          {drawBody(comment.body)}
        </>
      )}
      {stored === null && <p className={styles.quiet}>The comment is not there any more.</p>}
      {comment && comment.status !== 'visible' && (
        <p className={styles.quiet}>It is {comment.status} now.</p>
      )}
      {inspection.isError && (
        <Notice tone="problem">{problemSentence('reading', asProblem(inspection.error))}</Notice>
      )}
      <Faults path={consolePath(slug, commentId)} faults={stored?.faults ?? []} />
      <ReportsTold reports={reports} href={`/posts/${slug}#${commentDomId(commentId)}`} />
      {comment ? (
        <ReportedActs
          slug={slug}
          comment={comment}
          handled={handled}
          onDecided={(done) => {
            onDecided(element.current, done);
            // The reports have done their work. What is said of the decision, with its way back, is
            // not spoken over by that.
            void done.then((isDone) => {
              if (isDone) settle().catch(() => void sayHandled());
            });
          }}
        />
      ) : (
        <ActsInPlace acts={[handled]} />
      )}
    </Item>
  );
}

interface ReportedActsProps {
  slug: string;
  comment: Comment;
  handled: ActInPlace;
  onDecided: (done: Promise<boolean>) => void;
}

function ReportedActs({ slug, comment, handled, onDecided }: ReportedActsProps) {
  const { commentDomId } = useModeration();
  const decisions = useDecisionActs({
    slug,
    comment,
    onDecided,
    returnTo: () => document.getElementById(commentDomId(comment.id)),
  });
  return <ActsInPlace acts={[handled, ...decisions]} />;
}

// What can be done with a comment: by everybody, and by moderators.
import type { ReactNode } from 'react';
import type { Comment } from '#domain/comment';
import type { CommentReason } from '#domain/report';
import { ActsInPlace, type ActInPlace } from './acts-in-place';
import { CommentReport } from './comment-report';
import { CopyButton } from './copy-button';
import { useModeration } from './moderation-context';
import { consolePath } from './console-path';
import type { BegunReport } from './kept-reports';
import { useDecisionActs } from './use-decision-acts';

interface MoreActsProps {
  comment: Comment;
  /** What other parts of the page add; absent = nothing. */
  others?: ReactNode;
  /** True = this person has reported it. */
  reported: boolean;
  /** What this person has filled in to report it. */
  begun: BegunReport<CommentReason>;
  onBegin: (begun: BegunReport<CommentReason>) => void;
  onReported: () => void;
}

export function MoreActs(props: MoreActsProps) {
  const { comment, others, reported, begun, onBegin, onReported } = props;
  const { slug, me, isModerator, commentDomId, focusOutcome } = useModeration();
  const isMine = me?.uid === comment.author.uid;
  const decisions = useDecisionActs({
    slug,
    comment,
    onDecided: focusOutcome,
    returnTo: () => afterComment(commentDomId(''), commentDomId(comment.id)),
  });

  const link: ActInPlace = {
    name: 'link',
    draw: (
      <CopyButton
        label="Copy link"
        of="Link to this comment"
        text={addressOf(commentDomId(comment.id))}
      />
    ),
  };
  const report: ActInPlace = {
    name: 'report',
    label: 'Report…',
    form: (close) => (
      <CommentReport
        commentId={comment.id}
        begun={begun}
        onBegin={onBegin}
        onReported={onReported}
        onClose={close}
      />
    ),
  };
  const path: ActInPlace = {
    name: 'path',
    draw: (
      <CopyButton
        label="Copy console path"
        of="Console path"
        text={consolePath(slug, comment.id)}
      />
    ),
  };
  return (
    <ActsInPlace
      acts={[
        link,
        ...(others === undefined ? [] : [{ name: 'others', draw: others }]),
        ...(isMine || reported ? [] : [report]),
        ...(isModerator ? [...decisions, path] : []),
      ]}
    />
  );
}

function addressOf(domId: string): string {
  return `${window.location.origin}${window.location.pathname}#${domId}`;
}

/** The comment itself while it is on the page, else the one that stands where it stood. */
function afterComment(prefix: string, domId: string): HTMLElement | null {
  const own = document.getElementById(domId);
  if (own) return own;
  const all = [...document.querySelectorAll<HTMLElement>(`article[id^="${prefix}"]`)];
  // Ids begin with their time: the next one that is younger stands close.
  return all.find(({ id }) => id > domId) ?? all.at(-1) ?? null;
}

// One thing that waits for a moderator: a comment to decide on, or a document that cannot be read.
import { useRef, type ReactNode } from 'react';
import type { QueuedComment } from '#backend/backend';
import type { Comment } from '#domain/comment';
import { ActsInPlace } from './acts-in-place';
import { AnsweredWords } from './answered-words';
import { consolePath } from './console-path';
import { CopyButton } from './copy-button';
import { Faults } from './faults';
import { Item } from './item';
import { ItemHead } from './item-head';
import { useModeration } from './moderation-context';
import { useDecisionActs } from './use-decision-acts';
import type { FocusNextItem } from './use-next-item';

interface QueuedItemProps {
  item: QueuedComment;
  drawBody: (body: string) => ReactNode;
  onDecided: FocusNextItem;
}

export function QueuedItem({ item, drawBody, onDecided }: QueuedItemProps) {
  const { slug } = useModeration();
  const element = useRef<HTMLElement>(null);
  const { comment, faults } = item;
  return (
    <Item
      ref={element}
      name={
        comment ? `Waiting comment by ${comment.author.name}` : 'A document that cannot be read'
      }
    >
      {comment && (
        <>
          <ItemHead comment={comment} />
          {comment.parentId !== null && <AnsweredWords slug={slug} id={comment.parentId} />}
          {drawBody(comment.body)}
        </>
      )}
      <Faults path={consolePath(slug, item.id)} faults={faults} />
      {comment && (
        <Decisions
          comment={comment}
          onDecided={(done) => {
            onDecided(element.current, done);
          }}
        />
      )}
    </Item>
  );
}

interface DecisionsProps {
  comment: Comment;
  onDecided: (done: Promise<boolean>) => void;
}

function Decisions({ comment, onDecided }: DecisionsProps) {
  const { slug, commentDomId } = useModeration();
  const acts = useDecisionActs({
    slug,
    comment,
    onDecided,
    returnTo: () => document.getElementById(commentDomId(comment.id)),
  });
  const path = (
    <CopyButton label="Copy console path" of="Console path" text={consolePath(slug, comment.id)} />
  );
  return <ActsInPlace acts={[...acts, { name: 'path', draw: path }]} />;
}

// One comment of the discussion with what its reader can do, and the answer being written to it.
import { memo } from 'react';
import { quotationOf } from '#domain/about';
import { quotationBy } from '#domain/quotation';
import { AboutWords } from './about-words';
import { CommentCard } from './comment-card';
import { CommentEditor } from './comment-editor';
import { useSharedByComments } from './comment-context';
import type { FilledNode } from './comment-threads';
import { readingOrder } from '#domain/thread';
import { Composer } from './composer';
import { FoldButton } from './fold-button';
import { OwnCommentActs } from './own-comment-acts';
import { RemovalNotice } from './removal-notice';
import { QuoteButton } from './quote-button';
import { ReplyButton } from './reply-button';
import type { Removal } from './use-removals';
import styles from './comment-acts.module.css';

interface CommentInThreadProps {
  node: FilledNode;
  isNew: boolean;
  /** True = the address asks for it. */
  isSought: boolean;
  /** True = an answer to it is being written. */
  replyOpened: boolean;
  folded: boolean;
  /** New comments below it that the fold hides. */
  newBelow: number;
  /** True = it is being changed, if it may be. */
  editOpened: boolean;
  /** How far its deletion is. */
  removal: Removal;
}

/** Remembered: what happens to one comment, or to the discussion, is no work for all the others. */
export const CommentInThread = memo(function CommentInThread(props: CommentInThreadProps) {
  const { node, isNew, isSought, folded, newBelow, replyOpened, editOpened, removal } = props;
  const { comment } = node;
  const { post, participation, acts, respect, more } = useSharedByComments();
  const about = quotationOf(comment.quotation, post.quotations);
  const quoted = quotationBy(comment.author.uid, post.quotations, about);
  const isMine = comment.author.uid === participation.me?.uid;
  // Who was logged out over it still sees their words, and can sign in again there.
  const mayBeMine = isMine || participation.me === null;
  const editing = editOpened && mayBeMine && comment.status !== 'hidden';
  const isPublic = comment.status === 'visible';

  if (removal === 'ordered' || removal === 'removing') {
    return (
      <RemovalNotice
        id={comment.id}
        removing={removal === 'removing'}
        onUndo={() => {
          acts.undoRemoval(comment);
        }}
      />
    );
  }
  return (
    <>
      <CommentCard
        node={node}
        about={<AboutWords comment={comment} own={quoted} />}
        quoted={quoted}
        isMine={isMine}
        isNew={isNew}
        isSought={isSought}
        editor={editing ? <CommentEditor comment={comment} /> : null}
      >
        {/* What a comment that is still being sent will be, nobody knows. */}
        {!comment.sending && !editing && (
          <div className={styles.acts}>
            {isPublic && respect?.(comment)}
            {isPublic && participation.refusal === null && (
              <>
                <ReplyButton
                  slug={post.slug}
                  comment={comment}
                  opened={replyOpened}
                  onPress={() => {
                    acts.openReply(comment);
                  }}
                />
                <QuoteButton
                  comment={comment}
                  onPress={(selected) => {
                    acts.quote(comment, selected);
                  }}
                />
              </>
            )}
            {isMine && <OwnCommentActs comment={comment} removalProblem={removal} />}
            {node.replies.length > 0 && (
              <FoldButton
                comment={comment}
                folded={folded}
                replies={readingOrder(node.replies).length}
                news={newBelow}
                onPress={() => {
                  acts.setFolded(comment, !folded);
                }}
              />
            )}
            {more?.(comment)}
          </div>
        )}
      </CommentCard>
      {replyOpened && <ReplyComposer node={node} />}
    </>
  );
});

function ReplyComposer({ node: { comment } }: { node: FilledNode }) {
  const { post, participation, acts, account } = useSharedByComments();
  const { me, refusal, hint, send } = participation;
  return (
    <div className={styles.reply}>
      <Composer
        place={{ slug: post.slug, parentId: comment.id }}
        label={
          <>
            Your reply to <bdi>{comment.author.name}</bdi>
          </>
        }
        sendLabel="Post reply"
        quotations={[]}
        signedIn={me !== null}
        refusal={refusal}
        hint={hint}
        send={(written) => send(comment, written)}
        onSent={(id) => {
          acts.replySent(comment, id);
        }}
        onCancel={() => {
          acts.cancelReply(comment);
        }}
        account={account}
      />
    </div>
  );
}

// One comment of the discussion with what its reader can do: answer it, or delete their own.
import type { Comment } from '#domain/comment';
import { quotationOf } from '#domain/comment';
import type { Post } from '#domain/post';
import type { ReactNode } from 'react';
import { CommentCard } from './comment-card';
import type { FilledNode } from './comment-threads';
import { Composer, type AccountRequest } from './composer';
import { RemoveButton } from './remove-button';
import { ReplyButton } from './reply-button';
import type { Participation } from './use-participation';
import type { Removals } from './use-removals';
import styles from './comment-acts.module.css';

interface CommentInThreadProps {
  node: FilledNode;
  post: Post;
  participation: Participation;
  removals: Removals;
  isNew: boolean;
  /** True = an answer to it is being written. */
  replyOpened: boolean;
  onReply: (comment: Comment) => void;
  onReplyCancelled: (comment: Comment) => void;
  onReplySent: (comment: Comment, replyId: string) => void;
  onRemove: (comment: Comment) => void;
  account: (request: AccountRequest) => ReactNode;
}

export function CommentInThread(props: CommentInThreadProps) {
  const { node, post, participation, removals, replyOpened } = props;
  const { comment } = node;
  const { me, refusal, send } = participation;
  const isMine = comment.author.uid === me?.uid;
  const mayReply = refusal === null && comment.status === 'visible' && !comment.sending;
  const mayRemove = isMine && !comment.sending;
  return (
    <>
      <CommentCard
        node={node}
        about={quotationOf(comment, post.quotations)}
        isMine={isMine}
        isNew={props.isNew}
      >
        {(mayReply || mayRemove) && (
          <div className={styles.acts}>
            {mayReply && (
              <ReplyButton
                slug={post.slug}
                comment={comment}
                opened={replyOpened}
                onPress={() => {
                  props.onReply(comment);
                }}
              />
            )}
            {mayRemove && (
              <RemoveButton
                hasReplies={node.replies.length > 0}
                removal={removals.of(comment.id)}
                onRemove={() => {
                  props.onRemove(comment);
                }}
                onKeep={() => {
                  removals.forget(comment.id);
                }}
              />
            )}
          </div>
        )}
      </CommentCard>
      {replyOpened && (
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
            hint={participation.hint}
            send={(written) => send(comment, written)}
            onSent={(id) => {
              props.onReplySent(comment, id);
            }}
            onCancel={() => {
              props.onReplyCancelled(comment);
            }}
            account={props.account}
          />
        </div>
      )}
    </>
  );
}

// The discussion of a post: knows where its data comes from, and joins what is shown with what is done.
import { useEffect, useMemo, useState } from 'react';
import type { Post } from '#domain/post';
import { Notice } from '#ui/notice';
import { VisuallyHidden } from '#ui/visually-hidden';
import { CommentContext, type CommentSeams } from './comment-context';
import { CommentInThread } from './comment-in-thread';
import { Composer } from './composer';
import { countOf } from './discussion-toolbar';
import { drafts } from './draft-store';
import { useKeptOrder } from './kept-order';
import { ShownComments } from './shown-comments';
import { StrandedDraft } from './stranded-draft';
import { StrandedEdits } from './stranded-edits';
import { useCommentActs } from './use-comment-acts';
import { useDiscussionFocus } from './use-discussion-focus';
import { useEdits } from './use-edits';
import { useParticipation } from './use-participation';
import { useQuotationWish, type QuotationWish } from './use-quotation-wish';
import { useRemovals } from './use-removals';
import { useReplies } from './use-replies';
import { useShownDiscussion } from './use-shown-discussion';
import styles from './comments-section.module.css';

interface CommentsSectionProps extends CommentSeams {
  post: Post;
  /** Null = nobody has asked to write about a quotation. */
  aboutQuotation: QuotationWish | null;
}

export function CommentsSection(props: CommentsSectionProps) {
  const { post, aboutQuotation, account, respect, more } = props;
  const { slug } = post;
  const [order, setOrder] = useKeptOrder();
  const participation = useParticipation(post);
  const { me, refusal } = participation;
  const view = useShownDiscussion(slug, order, me?.uid ?? null);
  const { discussion } = view;
  const focus = useDiscussionFocus(discussion !== null);
  const replies = useReplies(slug, view);
  const [said, setSaid] = useState('');
  const removals = useRemovals({ slug, myUid: me?.uid ?? null, focus, say: setSaid });
  const edits = useEdits(slug, view, participation);
  const acts = useCommentActs({ slug, focus, replies, edits, removals, say: setSaid });
  const shared = useMemo(
    () => ({ post, participation, acts, account, respect, more }),
    [post, participation, acts, account, respect, more],
  );

  useQuotationWish(post, aboutQuotation, () => {
    focus.onField(null);
  });

  // A comment may have been stored though its answer was lost: its draft must not be sent again.
  useEffect(() => {
    const stored = view.shown.filter(
      (comment) => !comment.sending && comment.author.uid === me?.uid,
    );
    for (const comment of stored) drafts.settle({ slug, parentId: comment.parentId }, comment);
  }, [slug, view.shown, me?.uid]);

  return (
    <div className={styles.discussion}>
      {participation.notice && <Notice>{participation.notice}</Notice>}
      <Composer
        place={{ slug, parentId: null }}
        label="Your comment"
        sendLabel="Post comment"
        quotations={post.quotations}
        signedIn={me !== null}
        refusal={refusal}
        hint={participation.hint}
        send={(written) => participation.send(null, written)}
        onSent={(id) => {
          setSaid('Your comment is posted.');
          focus.onComment(id);
        }}
        account={account}
      />
      {replies.strandedIds.map((id) => (
        <StrandedDraft
          key={id}
          place={{ slug, parentId: id }}
          sentence={
            replies.allLoaded
              ? 'The comment that you were answering is not here any more.'
              : 'The comment that you were answering is not among those loaded here.'
          }
          onSettled={() => {
            replies.setOpened(id, false);
            focus.onField(null);
          }}
        />
      ))}
      <StrandedEdits
        slug={slug}
        edits={edits.stranded}
        onSettled={(id) => {
          edits.setOpened(id, false);
          focus.onField(null);
        }}
      />
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
      <div role="status">
        <VisuallyHidden>
          {view.waiting > 0 && `${countOf(view.waiting, 'new comment')} can be shown.`}
        </VisuallyHidden>
      </div>

      <CommentContext value={shared}>
        <ShownComments
          view={view}
          order={order}
          onOrder={(chosen) => {
            focus.nowhere();
            setOrder(chosen);
          }}
          mayWrite={refusal === null}
          onShowWaiting={() => {
            focus.onFirstNew();
            view.showWaiting();
          }}
          onMore={() => {
            focus.onFirstNew();
            discussion?.loadMore();
          }}
          draw={(node) => (
            <CommentInThread
              node={node}
              isNew={view.newIds.has(node.comment.id)}
              replyOpened={replies.isOpened(node.comment.id)}
              editOpened={edits.isOpened(node.comment.id)}
              removal={removals.of(node.comment.id)}
            />
          )}
        />
      </CommentContext>
    </div>
  );
}

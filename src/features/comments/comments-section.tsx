// The discussion of a post: knows where its data comes from, and joins what is shown with what is done.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { aboutQuotation } from '#domain/about';
import type { Post } from '#domain/post';
import type { Quotation } from '#domain/quotation';
import { Notice } from '#ui/notice';
import { VisuallyHidden } from '#ui/visually-hidden';
import { CommentContext, type CommentSeams } from './comment-context';
import { readingOrder } from '#domain/thread';
import type { FilledNode } from './comment-threads';
import { CommentInThread } from './comment-in-thread';
import { Composer } from './composer';
import { countOf } from './discussion-toolbar';
import { COMMENTS_HEADING_ID, foldButtonDomId } from './dom-ids';
import { KeysAndHelp } from './keys-and-help';
import { MissingComment } from './missing-comment';
import { drafts } from './draft-store';
import { useKeptOrder } from './kept-order';
import { MyComments } from './my-comments';
import { PhotosOption } from './photos-option';
import { ShownComments } from './shown-comments';
import { StrandedDraft } from './stranded-draft';
import { StrandedEdits } from './stranded-edits';
import { useCommentActs } from './use-comment-acts';
import { useCommentCount } from './use-comment-count';
import { useDiscussionFocus } from './use-discussion-focus';
import { useFolds } from './use-folds';
import { useEdits } from './use-edits';
import { useParticipation } from './use-participation';
import { useAboutWish, type AboutWish } from './use-about-wish';
import { useRemovals } from './use-removals';
import { useReplies } from './use-replies';
import { useShownDiscussion } from './use-shown-discussion';
import { useSoughtComment, type CommentWish, type KnownStart } from './use-sought-comment';
import styles from './comments-section.module.css';

interface CommentsSectionProps extends CommentSeams {
  post: Post;
  /** Null = nobody has asked to write about words of the post. */
  wish: AboutWish | null;
  /** The quotation whose threads alone are asked for; null = all are. */
  filter: FilterWish | null;
  /** Null = the address asks for no comment. */
  sought: CommentWish | null;
}

/** A wish to see the threads about a quotation alone. */
export interface FilterWish {
  quotation: Quotation;
  /** Differs each time that the reader comes for them; null = they have come for something else. */
  arrival: string | null;
}

export function CommentsSection(props: CommentsSectionProps) {
  const { post, wish, filter, account, respect, more, passage, unreadable } = props;
  const { slug } = post;
  const [order, setOrder] = useKeptOrder();
  const participation = useParticipation(post);
  const { me, refusal } = participation;
  const about = filter?.quotation ?? null;
  const quotationId = about?.id ?? null;
  const [start, setStart] = useState<KnownStart>(props.sought === null ? null : 'unknown');
  const view = useShownDiscussion(slug, order, quotationId, start, me?.uid ?? null);
  const { discussion } = view;
  const focus = useDiscussionFocus();
  const replies = useReplies(slug, view, about !== null);
  const folds = useFolds(slug);
  const count = useCommentCount(slug, view, quotationId);
  const { recount } = count;
  const [said, setSaid] = useState('');
  const sayDone = useCallback(
    (sentence: string) => {
      setSaid(sentence);
      recount();
    },
    [recount],
  );
  const sought = useSoughtComment({
    ...props,
    slug,
    order,
    view,
    setStart,
    reveal: (comment) => {
      folds.unfoldAbove(comment);
      focus.onSought(comment.id);
    },
  });
  const removals = useRemovals({ slug, myUid: me?.uid ?? null, focus, say: sayDone });
  const edits = useEdits(slug, view, participation);
  const acts = useCommentActs({
    slug,
    focus,
    folds,
    replies,
    edits,
    removals,
    say: setSaid,
    sayDone,
  });
  const shared = useMemo(
    () => ({ post, participation, acts, account, respect, more, passage, unreadable }),
    [post, participation, acts, account, respect, more, passage, unreadable],
  );

  useAboutWish(slug, wish, () => {
    focus.onField(null);
  });

  // Who asked for the threads about a quotation goes on from there, and writes about it.
  const arrival = filter?.arrival ?? null;
  useEffect(() => {
    if (arrival === null || about === null) return;
    focus.onElement(COMMENTS_HEADING_ID);
    const place = { slug, parentId: null };
    if (drafts.read(place) === null) drafts.write(place, { about: aboutQuotation(about) });
  }, [arrival, about, slug, focus]);

  // A comment may have been stored though its answer was lost: its draft must not be sent again.
  useEffect(() => {
    const stored = view.shown.filter(
      (comment) => !comment.sending && comment.author.uid === me?.uid,
    );
    for (const comment of stored) drafts.settle({ slug, parentId: comment.parentId }, comment);
  }, [slug, view.shown, me?.uid]);

  function showWaiting() {
    const { waiting } = view;
    const fold = waiting[0] ? folds.foldAbove(waiting[0]) : null;
    // Where a fold hides all of them, its button tells of them.
    if (fold !== null && waiting.every((comment) => folds.foldAbove(comment) !== null)) {
      focus.onElement(foldButtonDomId(fold));
    } else focus.onFirstNew();
    view.showWaiting();
    recount();
  }

  /** New comments that are hidden below this one. */
  const newBelow = ({ comment, replies: below }: FilledNode) =>
    folds.isFolded(comment.id)
      ? readingOrder(below).filter(({ id }) => view.newIds.has(id)).length
      : 0;

  return (
    <div className={styles.discussion}>
      {sought.missing !== null && (
        <MissingComment
          why={sought.missing}
          onRetry={sought.retry}
          onClose={() => {
            sought.close();
            focus.onElement(COMMENTS_HEADING_ID);
          }}
        />
      )}
      {participation.notice && (
        <Notice>
          <bdi>{participation.notice}</bdi>
        </Notice>
      )}
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
          sayDone('Your comment is posted.');
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
          {view.waiting.length > 0 &&
            `${countOf(view.waiting.length, 'new comment')} can be shown.`}
        </VisuallyHidden>
      </div>

      <CommentContext value={shared}>
        <ShownComments
          view={view}
          heading={count.heading}
          order={order}
          about={about}
          onOrder={(chosen) => {
            focus.nowhere();
            setStart(null);
            setOrder(chosen);
          }}
          onBeginning={
            start === null || start === 'unknown'
              ? null
              : () => {
                  focus.onElement(COMMENTS_HEADING_ID);
                  setStart(null);
                }
          }
          tools={
            <>
              {me && <MyComments slug={slug} uid={me.uid} />}
              <PhotosOption />
              <KeysAndHelp showWaiting={view.waiting.length > 0 ? showWaiting : null} />
            </>
          }
          mayWrite={refusal === null}
          onShowWaiting={showWaiting}
          isFolded={folds.isFolded}
          onMore={() => {
            focus.onFirstNew();
            discussion?.loadMore();
          }}
          draw={(node) => (
            <CommentInThread
              node={node}
              isSought={sought.id === node.comment.id}
              isNew={view.newIds.has(node.comment.id)}
              folded={folds.isFolded(node.comment.id)}
              newBelow={newBelow(node)}
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

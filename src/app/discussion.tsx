// The discussion below a post: here comments, respect, accounts and moderation meet. Loaded when somebody comes near.
import { useCallback } from 'react';
import { useLocation } from 'react-router-dom';
import type { Backend } from '#backend/backend';
import { BackendProvider } from '#backend/backend-context';
import type { Comment } from '#domain/comment';
import type { Post } from '#domain/post';
import { CommentBody } from '#features/comments/comment-body';
import { CommentsSection } from '#features/comments/comments-section';
import type { AccountRequest } from '#features/comments/composer';
import { COMMENTS_HEADING_ID, commentDomId, fieldDomId } from '#features/comments/dom-ids';
import { CommentMore } from '#features/moderation/comment-more';
import { ModerationProvider } from '#features/moderation/moderation-provider';
import { ModerationSection } from '#features/moderation/moderation-section';
import { UnreadableDocuments } from '#features/moderation/unreadable-documents';
import { RespectSection, type RespectAccountRequest } from '#features/respect/respect-section';
import { AccountLine } from '#features/session/account-line';
import { Notice } from '#ui/notice';
import { preloadPost } from './loaded-posts';
import { useCommentWish } from './use-comment-wish';

interface DiscussionProps {
  backend: Backend;
  post: Post;
  /** The quotation that the address asks to write about; null = none. */
  aboutQuotationId: string | null;
}

export function Discussion({ backend, post, aboutQuotationId }: DiscussionProps) {
  // A new key for each navigation: the same quotation can be asked for twice.
  const { key } = useLocation();
  const sought = useCommentWish();
  const { slug } = post;
  const drawRespect = useCallback(
    (comment: Comment) => <RespectSection slug={slug} comment={comment} account={drawAccount} />,
    [slug],
  );
  const findQuotation = useCallback(
    async (of: string, id: string) => {
      const quoting = of === post.slug ? post : await preloadPost(of);
      return quoting?.quotations.find((quotation) => quotation.id === id) ?? null;
    },
    [post],
  );
  return (
    <BackendProvider backend={backend}>
      {backend.kind === 'memory' && (
        <Notice tone="warning">
          This is a trial without a database: what you write here is gone when you leave the page.
        </Notice>
      )}
      <ModerationProvider
        key={post.slug}
        slug={post.slug}
        commentDomId={commentDomId}
        signInDomId={fieldDomId(null)}
        headingDomId={COMMENTS_HEADING_ID}
      >
        <ModerationSection drawBody={drawBody} findQuotation={findQuotation} />
        <CommentsSection
          post={post}
          aboutQuotation={aboutQuotationId === null ? null : { id: aboutQuotationId, key }}
          sought={sought}
          account={drawAccount}
          respect={drawRespect}
          more={drawMore}
          unreadable={drawUnreadable}
        />
      </ModerationProvider>
    </BackendProvider>
  );
}

// Functions that stay the same, because all comments would be drawn anew with others.
function drawAccount(request: AccountRequest | RespectAccountRequest) {
  return <AccountLine {...request} />;
}

function drawMore(comment: Comment) {
  return <CommentMore comment={comment} />;
}

function drawUnreadable(ids: readonly string[]) {
  return <UnreadableDocuments ids={ids} />;
}

function drawBody(body: string) {
  return <CommentBody body={body} />;
}

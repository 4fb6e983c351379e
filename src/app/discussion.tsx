// The discussion below a post: here comments and accounts meet. Loaded when somebody comes near.
import { useCallback } from 'react';
import { useLocation } from 'react-router-dom';
import type { Backend } from '#backend/backend';
import { BackendProvider } from '#backend/backend-context';
import type { Comment } from '#domain/comment';
import type { Post } from '#domain/post';
import { CommentsSection } from '#features/comments/comments-section';
import type { AccountRequest } from '#features/comments/composer';
import { RespectSection, type RespectAccountRequest } from '#features/respect/respect-section';
import { AccountLine } from '#features/session/account-line';
import { Notice } from '#ui/notice';

interface DiscussionProps {
  backend: Backend;
  post: Post;
  /** The quotation that the address asks to write about; null = none. */
  aboutQuotationId: string | null;
}

export function Discussion({ backend, post, aboutQuotationId }: DiscussionProps) {
  // A new key for each navigation: the same quotation can be asked for twice.
  const { key } = useLocation();
  const { slug } = post;
  const drawRespect = useCallback(
    (comment: Comment) => <RespectSection slug={slug} comment={comment} account={drawAccount} />,
    [slug],
  );
  return (
    <BackendProvider backend={backend}>
      {backend.kind === 'memory' && (
        <Notice tone="warning">
          This is a trial without a database: what you write here is gone when you leave the page.
        </Notice>
      )}
      <CommentsSection
        key={post.slug}
        post={post}
        aboutQuotation={aboutQuotationId === null ? null : { id: aboutQuotationId, key }}
        account={drawAccount}
        respect={drawRespect}
      />
    </BackendProvider>
  );
}

// Functions that stay the same, because all comments would be drawn anew with others.
function drawAccount(request: AccountRequest | RespectAccountRequest) {
  return <AccountLine {...request} />;
}

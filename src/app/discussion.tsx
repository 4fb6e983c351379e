// The discussion below a post: here comments, respect, accounts and moderation meet. Loaded when somebody comes near.
import { useCallback } from 'react';
import { useLocation } from 'react-router-dom';
import type { Backend } from '#backend/backend';
import { BackendProvider } from '#backend/backend-context';
import type { Comment } from '#domain/comment';
import type { Passage } from '#domain/passage';
import type { Post } from '#domain/post';
import { CiteButton } from '#features/citing/cite-button';
import { CommentBody } from '#features/comments/comment-body';
import { CommentsSection } from '#features/comments/comments-section';
import type { AccountRequest } from '#features/comments/composer';
import { COMMENTS_HEADING_ID, commentDomId, fieldDomId } from '#features/comments/dom-ids';
import { CommentMore } from '#features/moderation/comment-more';
import { ModerationProvider } from '#features/moderation/moderation-provider';
import { ModerationSection } from '#features/moderation/moderation-section';
import { UnreadableDocuments } from '#features/moderation/unreadable-documents';
import { PassageLink } from '#features/passages/passage-link';
import { RespectSection, type RespectAccountRequest } from '#features/respect/respect-section';
import { AccountLine } from '#features/session/account-line';
import { Notice } from '#ui/notice';
import { askedAbout } from './about-wish';
import { preloadPost } from './loaded-posts';
import { addressOnPost } from './site-url';
import { useCommentWish } from './use-comment-wish';
import { useThreadsWish } from './use-threads-wish';

interface DiscussionProps {
  backend: Backend;
  post: Post;
}

export function Discussion({ backend, post }: DiscussionProps) {
  // A new key for each navigation: the same words can be asked for twice.
  const location = useLocation();
  const { key } = location;
  const sought = useCommentWish();
  const { slug, quotations } = post;
  const about = askedAbout(location, quotations);
  const filter = useThreadsWish(quotations);
  const drawRespect = useCallback(
    (comment: Comment) => <RespectSection slug={slug} comment={comment} account={drawAccount} />,
    [slug],
  );
  const drawMore = useCallback(
    (comment: Comment) => {
      const address = () => addressOnPost(slug, commentDomId(comment.id));
      const cite = <CiteButton cited={{ kind: 'comment', post, comment, address }} />;
      return <CommentMore comment={comment} acts={cite} />;
    },
    [post, slug],
  );
  const drawPassage = useCallback(
    (passage: Passage, by: string) => <PassageLink post={post} passage={passage} by={by} />,
    [post],
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
          wish={about && { about, key: `${key} ${location.hash}` }}
          // A comment that is asked for may stand in any thread.
          filter={sought === null ? filter : null}
          sought={sought}
          account={drawAccount}
          respect={drawRespect}
          passage={drawPassage}
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

function drawUnreadable(ids: readonly string[]) {
  return <UnreadableDocuments ids={ids} />;
}

function drawBody(body: string) {
  return <CommentBody body={body} />;
}

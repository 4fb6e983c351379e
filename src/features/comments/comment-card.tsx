// How one comment looks: who, where from, when, in answer to whom, and the words.
import type { ReactNode } from 'react';
import type { Comment } from '#domain/comment';
import { isProviderId, PROVIDER_NAMES } from '#domain/person';
import type { Quotation } from '#domain/quotation';
import { Moment } from '#ui/moment';
import { VisuallyHidden } from '#ui/visually-hidden';
import { commentDomId } from './dom-ids';
import { CommentBody } from './comment-body';
import type { FilledNode } from './comment-threads';
import { Face } from './face';
import { HELD_SENTENCES, TAKEN_DOWN } from './problem-sentences';
import styles from './comment-card.module.css';

interface CommentCardProps {
  /** The comment in its place. */
  node: FilledNode;
  /** The post's quotation that it is about; null = the post as a whole. */
  about: Quotation | null;
  /** The post's quotation whose words are its author's own, as the owner says; null = none is. */
  quoted?: Quotation | null;
  isMine: boolean;
  /** True = it was among those that waited to be shown. */
  isNew: boolean;
  /** True = the address asks for it. */
  isSought?: boolean;
  /** Where it is changed, in the place of its words; null = it is not being changed. */
  editor: ReactNode;
  /** What can be done with it, and what is being done. */
  children: ReactNode;
}

export function CommentCard(props: CommentCardProps) {
  const { node, about, quoted = null, isMine, isNew, isSought = false, editor, children } = props;
  const { comment, level } = node;
  const id = commentDomId(comment.id);
  const named = [`${id}-author`, `${id}-time`, ...(node.answered ? [`${id}-answered`] : [])];
  const Heading = level === 1 ? 'h4' : level === 2 ? 'h5' : 'h6';
  return (
    <article
      id={id}
      tabIndex={-1}
      className={[styles.card, isNew && styles.new, isSought && styles.sought]
        .filter(Boolean)
        .join(' ')}
      aria-labelledby={named.join(' ')}
      data-answers={node.answered?.id}
      data-new={isNew || undefined}
      data-sought={isSought || undefined}
    >
      <header className={styles.header}>
        <Face author={comment.author} />
        <div className={styles.who}>
          <Heading id={`${id}-author`} className={styles.author}>
            <VisuallyHidden>Comment by</VisuallyHidden> <bdi>{comment.author.name}</bdi>
          </Heading>
          {quoted && <QuotedHere quotation={quoted} />}
        </div>
        <span className={styles.facts}>
          {isMine && <span className={styles.mark}>you</span>}
          <Service provider={comment.author.provider} />
          <CommentTime id={`${id}-time`} comment={comment} />
          {isNew && <span className={styles.mark}>new</span>}
        </span>
      </header>
      <Answered id={`${id}-answered`} node={node} />
      {about && (
        <p className={styles.about}>
          On {quoted?.id === about.id && 'their own words: '}
          <a href={`#q-${about.id}`}>“{about.words}”</a>
        </p>
      )}
      {editor ?? <CommentBody body={comment.body} />}
      <Withheld comment={comment} />
      {children}
    </article>
  );
}

/** Nobody can say it of themselves: the post's file names the accounts of those whom it quotes. */
function QuotedHere({ quotation: { id, source } }: { quotation: Quotation }) {
  return (
    <a
      href={`#q-${id}`}
      className={styles.quoted}
      title={`The owner of this site says that this is ${source.writer}, whose words the post quotes.`}
    >
      quoted here
    </a>
  );
}

function Service({ provider }: { provider: string }) {
  return isProviderId(provider) ? <span>{PROVIDER_NAMES[provider].short}</span> : null;
}

interface CommentTimeProps {
  /** The element's id: what a comment is named by, without the exact time. */
  id: string;
  comment: Comment;
}

function CommentTime({ id, comment }: CommentTimeProps) {
  if (comment.sending) return <span id={id}>Sending…</span>;
  return (
    <span>
      <a className={styles.time} href={`#${commentDomId(comment.id)}`}>
        <Moment id={id} instant={comment.createdAt} />
      </a>
      {comment.changing && ', saving…'}
      {!comment.changing && comment.editedAt !== null && (
        <>
          , edited <Moment instant={comment.editedAt} />
        </>
      )}
    </span>
  );
}

/** Why others do not see it, for its author. */
function Withheld({ comment: { status, reason } }: { comment: Comment }) {
  if (status === 'visible') return null;
  if (status === 'held') return <p className={styles.withheld}>{HELD_SENTENCES.own}</p>;
  return (
    <div className={styles.withheld}>
      <p>{TAKEN_DOWN}</p>
      {reason !== null && (
        <blockquote dir="auto" className={styles.reason}>
          {reason}
        </blockquote>
      )}
    </div>
  );
}

/** The style sheet indents these; deeper ones it lines up beneath the last on a narrow screen. */
const LEVELS_INDENTED_ON_PHONES = 3;

interface AnsweredProps {
  id: string;
  node: FilledNode;
}

/** Whom it answers: heard always, seen where the indentation does not tell. */
function Answered({ id, node }: AnsweredProps) {
  if (node.answered === null) return null;
  const words = (
    <>
      in answer to <bdi>{node.answered.author.name}</bdi>
    </>
  );
  if (node.beside || node.level > LEVELS_INDENTED_ON_PHONES) {
    return (
      <p id={id} className={node.beside ? styles.answered : styles.answeredDeep}>
        {words}
      </p>
    );
  }
  return (
    <span id={id}>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}

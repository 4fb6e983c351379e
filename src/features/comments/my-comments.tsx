// One's own comments on the post, listed on demand: each leads to where it stands.
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { ownQuery } from '#backend/comments-query';
import type { Comment } from '#domain/comment';
import { asProblem } from '#domain/problem';
import { Button } from '#ui/button';
import { Disclosure } from '#ui/disclosure';
import { Moment } from '#ui/moment';
import { Notice } from '#ui/notice';
import { commentDomId } from './dom-ids';
import { problemSentence } from './problem-sentences';
import styles from './comments-section.module.css';

interface MyCommentsProps {
  slug: string;
  /** The person signed in. */
  uid: string;
}

export function MyComments({ slug, uid }: MyCommentsProps) {
  return (
    <Disclosure label="My comments" className={styles.mine}>
      {(close) => <OwnComments slug={slug} uid={uid} onLeft={close} />}
    </Disclosure>
  );
}

function OwnComments({ slug, uid, onLeft }: MyCommentsProps & { onLeft: () => void }) {
  const query = useQuery(ownQuery(useBackend(), slug, uid));
  if (query.isError) {
    return (
      <Notice tone="problem" ways={<Button onClick={() => void query.refetch()}>Try again</Button>}>
        {problemSentence('reading', asProblem(query.error))}
      </Notice>
    );
  }
  if (!query.data) return <p role="status">Looking for your comments…</p>;
  if (query.data.length === 0) return <p role="status">You have not commented on this post.</p>;
  return (
    <ul aria-label="My comments">
      {query.data.map((comment) => (
        <li key={comment.id}>
          <a href={`#${commentDomId(comment.id)}`} onClick={onLeft}>
            <bdi>{firstWords(comment.body)}</bdi>
          </a>{' '}
          <span className={styles.facts}>
            <Moment instant={comment.createdAt} />
            {STATES[comment.status]}
          </span>
        </li>
      ))}
    </ul>
  );
}

const STATES: Record<Comment['status'], string> = {
  visible: '',
  held: ', waits for approval',
  hidden: ', was taken down',
};

const LONGEST = 70;

/** As much of a body as fits on a line or two, whole words where there are any. */
export function firstWords(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim();
  const characters = [...new Intl.Segmenter().segment(line)];
  const last = characters[LONGEST];
  if (!last) return line;
  const cut = line.slice(0, last.index);
  return `${cut.replace(/ [^ ]{0,20}$/, '')} …`;
}

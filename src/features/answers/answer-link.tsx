// One answer, in one line that leads to it: who answered what, and when.
import { Link } from 'react-router-dom';
import { Moment } from '#ui/moment';
import type { Answer } from '#backend/watch-answers';
import { excerpt } from '#domain/excerpt';
import styles from './answers-panel.module.css';

/** Characters of the comment answered that tell which one it is. */
const WORDS = 48;

interface AnswerLinkProps {
  answer: Answer;
  onFollow: (answer: Answer) => void;
}

export function AnswerLink({ answer, onFollow }: AnswerLinkProps) {
  const { slug, comment, to } = answer;
  return (
    <Link
      to={`/posts/${slug}#comment-${comment.id}`}
      className={styles.answer}
      onClick={() => {
        onFollow(answer);
      }}
    >
      <span>
        <bdi className={styles.name}>{comment.author.name}</bdi> answered “
        <bdi>{excerpt(to.body, WORDS)}</bdi>”
      </span>
      <span className={styles.time}>
        {' '}
        · <Moment instant={comment.createdAt} />
      </span>
    </Link>
  );
}

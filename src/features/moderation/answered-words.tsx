// The first words of what a comment answers, so that it can be judged by itself.
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { inspectionQuery } from '#backend/moderation-query';
import styles from './moderation-section.module.css';

/** Enough to know it by. */
const FIRST = 120;

interface AnsweredWordsProps {
  slug: string;
  /** The comment that was answered. */
  id: string;
}

/** Asks the server: what was answered may lie far from what the page has loaded. */
export function AnsweredWords({ slug, id }: AnsweredWordsProps) {
  const backend = useBackend();
  const { data } = useQuery(inspectionQuery(backend, slug, id));
  if (data === undefined) return null;
  if (!data?.comment) return <p className={styles.quiet}>In answer to a comment that is gone.</p>;
  const { author, body } = data.comment;
  return (
    <p className={styles.quiet}>
      In answer to <bdi>{author.name}</bdi>: “<bdi>{firstWords(body)}</bdi>”
    </p>
  );
}

function firstWords(body: string): string {
  const letters = Array.from(body.replaceAll(/\s+/g, ' '));
  return letters.length <= FIRST ? letters.join('') : `${letters.slice(0, FIRST).join('')}…`;
}

// The head of the comments: how many, in which order, and what came in meanwhile.
import type { DiscussionOrder } from '#backend/backend';
import type { ReactNode } from 'react';
import { Button } from '#ui/button';
import { COMMENTS_HEADING_ID } from './dom-ids';
import styles from './comments-section.module.css';

interface DiscussionToolbarProps {
  /** Says how many there are, as far as is known. */
  heading: string;
  order: DiscussionOrder;
  onOrder: (order: DiscussionOrder) => void;
  /** Further ways through the comments. */
  children: ReactNode;
}

export function DiscussionToolbar({ heading, order, onOrder, children }: DiscussionToolbarProps) {
  return (
    <div className={styles.toolbar}>
      <h3 id={COMMENTS_HEADING_ID} tabIndex={-1}>
        {heading}
      </h3>
      <label>
        Order{' '}
        <select
          value={order}
          onChange={(event) => {
            onOrder(event.target.value === 'oldest' ? 'oldest' : 'newest');
          }}
        >
          <option value="newest">Newest first</option>
          <option value="oldest">Oldest first</option>
        </select>
      </label>
      {children}
    </div>
  );
}

interface ArrivalsButtonProps {
  /** Comments that wait to be shown. */
  waiting: number;
  onShow: () => void;
}

/** Its room is kept while nothing waits, so that it moves no text when something comes. */
export function ArrivalsButton({ waiting, onShow }: ArrivalsButtonProps) {
  return (
    <div className={styles.arrivals}>
      {waiting > 0 && (
        <Button className={styles.arrivalsButton} onClick={onShow}>
          Show {countOf(waiting, 'new comment')}
        </Button>
      )}
    </div>
  );
}

/** "1 comment", "2 comments". */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

// One item of a moderator's lists: the focus can come to it.
import type { ReactNode, Ref } from 'react';
import { ITEM_ATTRIBUTE } from './use-next-item';
import styles from './moderation-section.module.css';

interface ItemProps {
  ref: Ref<HTMLElement>;
  /** What it is, for those who hear it. */
  name: string;
  children: ReactNode;
}

export function Item({ ref, name, children }: ItemProps) {
  return (
    <article
      ref={ref}
      tabIndex={-1}
      aria-label={name}
      className={styles.item}
      {...{ [ITEM_ATTRIBUTE]: '' }}
    >
      {children}
    </article>
  );
}

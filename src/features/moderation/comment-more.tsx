// “More” on a comment: what can be done with it besides answering, opened below its row.
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Comment } from '#domain/comment';
import { COMMENT_REASONS } from '#domain/report';
import { Button } from '#ui/button';
import { useEscape } from '#ui/use-escape';
import { VisuallyHidden } from '#ui/visually-hidden';
import { useBegunReport, useReported } from './kept-reports';
import { useModeration } from './moderation-context';
import { MoreActs } from './more-acts';
import styles from './moderation.module.css';

interface CommentMoreProps {
  comment: Comment;
  /** What other parts of the page add to it; absent = nothing. */
  acts?: ReactNode;
}

export function CommentMore({ comment, acts }: CommentMoreProps) {
  const { slug, me } = useModeration();
  const what = { slug, id: comment.id };
  const [opened, setOpened] = useState(false);
  const [thanks, setThanks] = useState(false);
  const [begun, setBegun] = useBegunReport(what, COMMENT_REASONS);
  const reported = useReported(me?.uid ?? null, what);
  const button = useRef<HTMLButtonElement>(null);
  const thanked = useRef<HTMLSpanElement>(null);
  const panelId = useId();

  // The form has gone, and its focus with it.
  useEffect(() => {
    if (thanks) thanked.current?.focus();
  }, [thanks]);

  return (
    <>
      <Button
        ref={button}
        look="quiet"
        aria-expanded={opened}
        aria-controls={opened ? panelId : undefined}
        onClick={() => {
          setOpened(!opened);
        }}
      >
        More{' '}
        <VisuallyHidden>
          on the comment by <bdi>{comment.author.name}</bdi>
        </VisuallyHidden>
      </Button>
      {reported && (
        <span ref={thanked} tabIndex={-1} className={styles.mark}>
          {thanks ? 'Thank you. The moderators will see it.' : 'You reported this.'}
        </span>
      )}
      {opened && (
        <Panel
          id={panelId}
          onClose={() => {
            setOpened(false);
            button.current?.focus();
          }}
        >
          <MoreActs
            comment={comment}
            others={acts}
            reported={reported}
            begun={begun}
            onBegin={setBegun}
            onReported={() => {
              setOpened(false);
              setThanks(true);
            }}
          />
        </Panel>
      )}
    </>
  );
}

interface PanelProps {
  id: string;
  onClose: () => void;
  children: ReactNode;
}

function Panel({ id, onClose, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEscape(panel, onClose);
  return (
    <div
      id={id}
      ref={panel}
      role="group"
      aria-label="More on this comment"
      className={styles.panel}
    >
      {children}
    </div>
  );
}

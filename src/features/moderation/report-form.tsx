// Tells the moderators what is wrong with a comment.
import { useId, useRef, useState } from 'react';
import { useBackend } from '#backend/backend-context';
import type { Comment } from '#domain/comment';
import { MAX_NOTE_LENGTH } from '#domain/limits';
import { asProblem, type Problem } from '#domain/problem';
import { REPORT_REASONS, type ReportReason } from '#domain/report';
import { Button } from '#ui/button';
import { focusOnArrival } from '#ui/focus-on-arrival';
import { Notice } from '#ui/notice';
import { BoundedText, isTooLong, saidIn } from './bounded-text';
import { keepReported, type BegunReport } from './kept-reports';
import { useModeration } from './moderation-context';
import { problemSentence } from './problem-sentences';
import styles from './moderation.module.css';

export const REASON_WORDS: Record<ReportReason, string> = {
  abusive: 'It is abusive',
  spam: 'It is spam',
  'off-topic': 'It is off topic',
  other: 'Something else',
};

interface ReportFormProps {
  comment: Comment;
  begun: BegunReport;
  onChange: (begun: BegunReport) => void;
  onSent: () => void;
  onCancel: () => void;
}

export function ReportForm({ comment, begun, onChange, onSent, onCancel }: ReportFormProps) {
  const { reports } = useBackend();
  const { slug, me } = useModeration();
  const [progress, setProgress] = useState<'none' | 'unchosen' | 'sending' | Problem>('none');
  const form = useRef<HTMLFormElement>(null);
  const name = useId();
  const { reason, note } = begun;
  const sending = progress === 'sending';

  async function send() {
    if (me === null || sending || isTooLong(note, MAX_NOTE_LENGTH)) return;
    if (reason === null) {
      setProgress('unchosen');
      form.current?.querySelector('input')?.focus();
      return;
    }
    setProgress('sending');
    try {
      await reports.report({ slug, commentId: comment.id, reason, note: saidIn(note) });
      keepReported(me.uid, slug, comment.id);
      onChange({ reason: null, note: '' });
      onSent();
    } catch (thrown) {
      setProgress(asProblem(thrown));
    }
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Report this comment"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <fieldset aria-describedby={`${name}-private`}>
        <legend>What is wrong with this comment?</legend>
        {REPORT_REASONS.map((choice, index) => (
          <label key={choice} className={styles.choice}>
            <input
              ref={index === 0 ? focusOnArrival : null}
              type="radio"
              name={name}
              checked={reason === choice}
              onChange={() => {
                onChange({ ...begun, reason: choice });
                if (progress === 'unchosen') setProgress('none');
              }}
            />
            {REASON_WORDS[choice]}
          </label>
        ))}
      </fieldset>
      <BoundedText
        label="A note to the moderators (you may leave it out)"
        limit={MAX_NOTE_LENGTH}
        value={note}
        onChange={(text) => {
          onChange({ ...begun, note: text });
        }}
      />
      <p id={`${name}-private`} className={styles.soft}>
        Only the moderators see your report, and that it is yours.
      </p>
      {progress === 'unchosen' && (
        <p role="alert" className={styles.fault}>
          Choose first what is wrong.
        </p>
      )}
      {typeof progress === 'object' && (
        <Notice tone="problem">{problemSentence('reporting', progress)}</Notice>
      )}
      <div className={styles.acts}>
        <Button type="submit" look="main" aria-disabled={sending || undefined}>
          {sending ? 'Sending…' : 'Send report'}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

// Tells the moderators what is wrong with a comment or a quotation.
import { useId, useRef, useState, type ReactNode } from 'react';
import { MAX_NOTE_LENGTH } from '#domain/limits';
import { asProblem, type Problem } from '#domain/problem';
import { Button } from '#ui/button';
import { focusOnArrival } from '#ui/focus-on-arrival';
import { Notice } from '#ui/notice';
import { BoundedText, isTooLong, saidIn } from './bounded-text';
import type { BegunReport } from './kept-reports';
import { problemSentence, type Doing } from './problem-sentences';
import styles from './moderation.module.css';

interface ReportFormProps<Reason extends string> {
  /** What is reported, in a word. */
  of: 'comment' | 'quotation';
  reasons: readonly Reason[];
  words: Record<Reason, string>;
  begun: BegunReport<Reason>;
  onChange: (begun: BegunReport<Reason>) => void;
  /** @throws Problem; null = nobody is signed in */
  send: ((report: { reason: Reason; note: string | null }) => Promise<void>) | null;
  onCancel: () => void;
  /**
   * Draws the way to sign in; `asked` = they want to send now. Absent = whoever sees the form is
   * signed in.
   */
  account?: (request: { asked: boolean; onSignedIn: () => void }) => ReactNode;
  /** Called with the first choice when it appears; absent = it gets the focus. */
  arrive?: (element: HTMLElement | null) => void;
}

const DOING = { comment: 'reporting', quotation: 'reporting-quotation' } satisfies Record<
  string,
  Doing
>;

export function ReportForm<Reason extends string>(props: ReportFormProps<Reason>) {
  const { of, reasons, words, begun, onChange, send, onCancel, account } = props;
  const [progress, setProgress] = useState<'none' | 'unchosen' | 'unnamed' | 'sending' | Problem>(
    'none',
  );
  const form = useRef<HTMLFormElement>(null);
  const name = useId();
  const sendId = useId();
  const { reason, note } = begun;
  const sending = progress === 'sending';

  async function submit() {
    if (sending || isTooLong(note, MAX_NOTE_LENGTH)) return;
    if (reason === null) {
      setProgress('unchosen');
      form.current?.querySelector('input')?.focus();
      return;
    }
    if (send === null) {
      setProgress('unnamed');
      return;
    }
    setProgress('sending');
    try {
      await send({ reason, note: saidIn(note) });
    } catch (thrown) {
      setProgress(asProblem(thrown));
    }
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={`Report this ${of}`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <fieldset aria-describedby={`${name}-private`}>
        <legend>What is wrong with this {of}?</legend>
        {reasons.map((choice, index) => (
          <label key={choice} className={styles.choice}>
            <input
              ref={index === 0 ? (props.arrive ?? focusOnArrival) : null}
              type="radio"
              name={name}
              checked={reason === choice}
              onChange={() => {
                onChange({ ...begun, reason: choice });
                if (progress === 'unchosen') setProgress('none');
              }}
            />
            {words[choice]}
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
        <Notice tone="problem">{problemSentence(DOING[of], progress)}</Notice>
      )}
      {account?.({
        asked: progress === 'unnamed',
        onSignedIn: () => {
          setProgress('none');
          document.getElementById(sendId)?.focus();
        },
      })}
      <div className={styles.acts}>
        <Button id={sendId} type="submit" look="main" aria-disabled={sending || undefined}>
          {sending ? 'Sending…' : 'Send report'}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

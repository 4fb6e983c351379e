// The keys that lead through the comments, and the help that lists them and what can be written.
import { useState } from 'react';
import { Button } from '#ui/button';
import { Dialog } from '#ui/dialog';
import { useKeptKeys } from './kept-keys';
import { useCommentKeys } from './use-comment-keys';
import styles from './keys-and-help.module.css';

interface KeysAndHelpProps {
  /** Shows what waits, with the focus on it; null = nothing waits. */
  showWaiting: (() => void) | null;
}

export function KeysAndHelp({ showWaiting }: KeysAndHelpProps) {
  const [opened, setOpened] = useState(false);
  const [on, keepOn] = useKeptKeys();
  const open = () => {
    setOpened(true);
  };
  useCommentKeys({ on, onHelp: open, showWaiting });
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={open}>
        Keys and help
      </Button>
      {opened && (
        <Dialog
          title="Keys and help"
          onClose={() => {
            setOpened(false);
          }}
        >
          <h3 className={styles.heading}>Keys</h3>
          <label className={styles.switch}>
            <input
              type="checkbox"
              checked={on}
              onChange={(event) => {
                keepOn(event.target.checked);
              }}
            />{' '}
            Use single keys to go through the comments and quotations
          </label>
          <Table rows={KEYS} head={['Key', 'What it does']} />
          <h3 className={styles.heading}>What you can write</h3>
          <Table rows={MARKS} head={['You write', 'It becomes']} />
        </Dialog>
      )}
    </>
  );
}

type Row = [written: string, meaning: string];

const KEYS: Row[] = [
  ['j', 'next comment'],
  ['k', 'comment before'],
  ['n', 'next new comment, or show those that wait'],
  ['u', 'up to the comment that this one answers'],
  ['r', 'reply to this comment'],
  ['f', 'fold or unfold its replies'],
  ['c', 'write a comment'],
  ['q', 'next quotation in the post'],
  ['Shift + Q', 'quotation before'],
  ['?', 'this help'],
  ['Ctrl + Enter', 'in a field: send (⌘ + Enter on a Mac)'],
  ['Escape', 'in a reply: put it away, its words stay'],
];

const MARKS: Row[] = [
  ['*leaning*', 'emphasis'],
  ['**strong**', 'strong words'],
  ['~~gone~~', 'words struck through'],
  ['[words](https://…)', 'a link; a bare address becomes one too'],
  ['> words', 'a quotation'],
  ['- words', 'an item of a list; 1. for a numbered one'],
  ['`code`', 'code within a line'],
  ['```', 'on a line before and one after: lines of code'],
  ['an empty line', 'a new paragraph'],
];

function Table({ rows, head }: { rows: readonly Row[]; head: Row }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([written, meaning]) => (
          <tr key={written}>
            <th scope="row">
              <kbd>{written}</kbd>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

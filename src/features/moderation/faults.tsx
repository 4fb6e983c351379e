// Names what is wrong with a document, and where it lies in the console.
import { Notice } from '#ui/notice';
import { CopyButton } from './copy-button';
import styles from './moderation.module.css';

interface FaultsProps {
  /** Where the document lies, as the console's “Edit path” takes it. */
  path: string;
  /** In sentences; empty = nothing is wrong, and nothing is shown. */
  faults: readonly string[];
}

export function Faults({ path, faults }: FaultsProps) {
  if (faults.length === 0) return null;
  return (
    <Notice
      tone="warning"
      ways={<CopyButton label="Copy console path" of="Console path" text={path} />}
    >
      In <code className={styles.path}>{path}</code>:{' '}
      {faults.map((fault, index) => (
        <span key={index} className={styles.line}>
          {fault}
        </span>
      ))}
    </Notice>
  );
}

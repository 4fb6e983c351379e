// Says, to those who ask, what can be written with Markdown.
import styles from './composer.module.css';

const WAYS: readonly [written: string, meaning: string][] = [
  ['**bold**  *italic*', 'strong and emphasised words'],
  ['~~struck~~', 'words taken back'],
  ['[words](https://…)', 'a link; an address alone becomes one too'],
  ['> words', 'a quote'],
  ['- item', 'a list; 1. item, a numbered one'],
  ['`code`', 'code; between lines of ```, a block of it'],
  ['\\*', 'a star that is only a star'],
];

export function ComposerHelp() {
  return (
    <details className={styles.help}>
      <summary>What can be written with Markdown</summary>
      <dl>
        {WAYS.map(([written, meaning]) => (
          <div key={written}>
            <dt>
              <code>{written}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        A line break stays one; an empty line begins a paragraph. HTML, headings and images are
        shown as typed. Ctrl and Enter (⌘ and Enter on a Mac) send it.
      </p>
    </details>
  );
}

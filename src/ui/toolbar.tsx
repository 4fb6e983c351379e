// A row of buttons that is one stop of the Tab key; the arrow keys go along it.
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './toolbar.module.css';

export interface Tool {
  name: string;
  /** What it looks like; its name says what it is. */
  picture: ReactNode;
  /** The keys that do the same, for people, e.g. `Ctrl+B`. */
  keys: string;
  /** The same as `aria-keyshortcuts` wants it, e.g. `Control+B`. */
  keyShortcuts: string;
  onPress: () => void;
}

interface ToolbarProps {
  label: string;
  /** The id of the element that the buttons work on. */
  controls: string;
  tools: readonly Tool[];
  /** True = the buttons are there and can be reached, but do nothing now. */
  disabled: boolean;
}

export function Toolbar({ label, controls, tools, disabled }: ToolbarProps) {
  const row = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);

  function onKeyDown(event: KeyboardEvent) {
    const goal = goalOf(event.key, current, tools.length);
    if (goal === null) return;
    event.preventDefault();
    setCurrent(goal);
    row.current?.querySelectorAll('button')[goal]?.focus();
  }

  return (
    // The buttons in it take the focus; the keys that go along them come to the row.
    <div
      ref={row}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      aria-controls={controls}
      className={styles.toolbar}
      onKeyDown={onKeyDown}
    >
      {tools.map(({ name, picture, keys, keyShortcuts, onPress }, index) => (
        <button
          key={name}
          type="button"
          className={styles.tool}
          tabIndex={index === current ? 0 : -1}
          aria-label={name}
          aria-keyshortcuts={keyShortcuts}
          aria-disabled={disabled || undefined}
          title={`${name} (${keys})`}
          onFocus={() => {
            setCurrent(index);
          }}
          // A press leaves the focus, and the selection, where they are.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            if (!disabled) onPress();
          }}
        >
          {picture}
        </button>
      ))}
    </div>
  );
}

/** The button that a key leads to; null = it leads nowhere. */
function goalOf(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (current + 1) % count;
    case 'ArrowLeft':
      return (current + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

// The choice between the system's colours, light and dark; theme-first.js applies it before the first paint.
import { useSyncExternalStore } from 'react';
import styles from './theme-switch.module.css';

/** Absence in storage means `system`. The key stands in theme-first.js too. */
const THEME_KEY = 'theme';

type Theme = 'light' | 'dark' | 'system';

interface Choice {
  theme: Theme;
  name: string;
  /** Path of its picture in a square of 16. */
  picture: string;
}

const CHOICES: Choice[] = [
  {
    theme: 'light',
    name: 'Light colours',
    picture:
      'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v2m0 10v2M1 8h2m10 0h2M3 3l1.5 1.500m7 7L13 13M3 13l1.5-1.500m7-7L13 3',
  },
  {
    theme: 'dark',
    name: 'Dark colours',
    picture: 'M13.5 9.600A5.8 5.8 0 0 1 6.4 2.500a5.8 5.8 0 1 0 7.1 7.100z',
  },
  {
    theme: 'system',
    name: 'Colours of the system',
    picture: 'M2 3h12v8.500H2zM5.5 14h5M8 11.500V14',
  },
];

const listeners = new Set<() => void>();

function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}

function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Takes other colours, and keeps the choice in this browser; the system's need no keeping. */
export function chooseTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage may be switched off; the choice then holds for this page.
  }
  for (const changed of listeners) changed();
}

export function ThemeSwitch() {
  const chosen = useSyncExternalStore<Theme>(subscribe, currentTheme, () => 'system');
  return (
    <div role="group" aria-label="Colours" className={styles.switch}>
      {CHOICES.map(({ theme, name, picture }) => (
        <button
          key={theme}
          type="button"
          className={styles.choice}
          aria-pressed={theme === chosen}
          aria-label={name}
          title={name}
          onClick={() => {
            chooseTheme(theme);
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.picture}>
            <path d={picture} />
          </svg>
        </button>
      ))}
    </div>
  );
}

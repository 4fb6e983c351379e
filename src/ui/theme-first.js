// Applies the reader's choice of colours before the first paint; the switch is in theme-switch.tsx.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be switched off; the system's colours hold.
}

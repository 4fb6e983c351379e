// A button in the page's three voices: the main act, an ordinary act, and an act within a line.
import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `main` = the one act of a form, `plain` = beside it, `quiet` = within a line of text. */
  look?: 'main' | 'plain' | 'quiet';
}

export function Button({ look = 'plain', type = 'button', className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], className].filter(Boolean).join(' ');
  return <button type={type} className={classes} {...rest} />;
}

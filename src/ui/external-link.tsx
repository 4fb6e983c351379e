// A link to another site, which learns nothing of where the reader comes from.
import type { ComponentProps } from 'react';

interface ExternalLinkProps extends ComponentProps<'a'> {
  href: string;
}

/** Opens in the same tab, as links do: the reader decides, and “back” works. */
export function ExternalLink({ children, ...rest }: ExternalLinkProps) {
  return (
    <a rel="noopener noreferrer" referrerPolicy="no-referrer" {...rest}>
      {children}
    </a>
  );
}

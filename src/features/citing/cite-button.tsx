// “Cite”: its code is loaded when it is pressed, so that it weighs nothing for who only reads.
import { useState } from 'react';
import { Button } from '#ui/button';
import { VisuallyHidden } from '#ui/visually-hidden';
import type { CiteDialog } from './cite-dialog';
import type { Cited } from './cited';

interface CiteButtonProps {
  cited: Cited;
}

export function CiteButton({ cited }: CiteButtonProps) {
  const [opened, setOpened] = useState<{ Dialog: typeof CiteDialog } | null>(null);
  const [failed, setFailed] = useState(false);

  async function open() {
    try {
      const code = await import('./cite-dialog');
      setFailed(false);
      setOpened({ Dialog: code.CiteDialog });
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => void open()}>
        Cite… <VisuallyHidden>this {cited.kind}</VisuallyHidden>
      </Button>
      {failed && (
        <span role="alert">
          This could not be loaded. Look whether you are online, and try again.
        </span>
      )}
      {opened && (
        <opened.Dialog
          cited={cited}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </>
  );
}

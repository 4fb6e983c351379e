// A button that opens a panel below it, and closes it again.
import { useId, useState, type ReactNode } from 'react';
import { Button } from './button';

interface DisclosureProps {
  label: ReactNode;
  /** The id of what says more about the label; absent = nothing does. */
  describedBy?: string;
  /** Class of the panel. */
  className?: string | undefined;
  /** What the panel shows; drawn while it is open alone. */
  children: (close: () => void) => ReactNode;
}

export function Disclosure({ label, describedBy, className, children }: DisclosureProps) {
  const [opened, setOpened] = useState(false);
  const panelId = useId();
  return (
    <>
      <Button
        look="quiet"
        aria-expanded={opened}
        aria-describedby={describedBy}
        aria-controls={opened ? panelId : undefined}
        onClick={() => {
          setOpened(!opened);
        }}
      >
        {label}
      </Button>
      {opened && (
        <div id={panelId} className={className}>
          {children(() => {
            setOpened(false);
          })}
        </div>
      )}
    </>
  );
}

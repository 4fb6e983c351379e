// The row of buttons above a composer's field.
import { memo, useMemo, type RefObject } from 'react';
import { Toolbar } from '#ui/toolbar';
import { toolsFor } from './composer-acts';

interface ComposerToolsProps {
  field: RefObject<HTMLTextAreaElement | null>;
  fieldId: string;
  disabled: boolean;
}

/** Not drawn anew at every letter. */
export const ComposerTools = memo(function ComposerTools(props: ComposerToolsProps) {
  const { field, fieldId, disabled } = props;
  const tools = useMemo(() => toolsFor(() => field.current), [field]);
  return <Toolbar label="Formatting" controls={fieldId} tools={tools} disabled={disabled} />;
});

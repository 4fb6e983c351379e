import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Toolbar } from './toolbar';

function show(disabled = false) {
  const pressed = vi.fn();
  const tools = ['One', 'Two', 'Three'].map((name, index) => ({
    name,
    picture: name.charAt(0),
    keys: `Ctrl+${String(index)}`,
    keyShortcuts: `Control+${String(index)}`,
    onPress: () => {
      pressed(name);
    },
  }));
  render(
    <>
      <Toolbar label="Tools" controls="field" tools={tools} disabled={disabled} />
      <textarea id="field" />
    </>,
  );
  return { user: userEvent.setup(), pressed };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('Toolbar', () => {
  it('is one stop, and the arrow keys go round in it', async () => {
    const { user } = show();
    await user.tab();
    expect(button('One')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(button('Two')).toHaveFocus();
    await user.keyboard('{End}{ArrowRight}');
    expect(button('One')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(button('Three')).toHaveFocus();
    await user.keyboard('{Home}{ArrowRight}');
    await user.tab();
    expect(screen.getByRole('textbox')).toHaveFocus();
    await user.tab({ shift: true });
    expect(button('Two')).toHaveFocus();
  });

  it('names its buttons and their keys', () => {
    show();
    expect(screen.getByRole('toolbar', { name: 'Tools' })).toHaveAttribute(
      'aria-controls',
      'field',
    );
    expect(button('Two')).toHaveAttribute('aria-keyshortcuts', 'Control+1');
    expect(button('Two')).toHaveAttribute('title', 'Two (Ctrl+1)');
  });

  it('leaves the focus in the field when a button is pressed with the mouse', async () => {
    const { user, pressed } = show();
    await user.click(screen.getByRole('textbox'));
    await user.click(button('Three'));
    expect(pressed).toHaveBeenCalledExactlyOnceWith('Three');
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  it('can be reached but does nothing while it is disabled', async () => {
    const { user, pressed } = show(true);
    await user.tab();
    await user.keyboard('{Enter}');
    await user.click(button('Two'));
    expect(button('One')).toHaveAttribute('aria-disabled', 'true');
    expect(pressed).not.toHaveBeenCalled();
  });
});

import { useState, type KeyboardEvent } from 'react';

interface CapsLock {
  isOn: boolean;
  /** For the field the person types into. */
  watch: { onKeyDown: (event: KeyboardEvent) => void; onKeyUp: (event: KeyboardEvent) => void };
}

/** Is the caps lock on, as far as the last key told? */
export function useCapsLock(): CapsLock {
  const [isOn, setOn] = useState(false);
  const look = (event: KeyboardEvent) => {
    setOn(event.getModifierState('CapsLock'));
  };
  return { isOn, watch: { onKeyDown: look, onKeyUp: look } };
}

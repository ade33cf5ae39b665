import { useEffect, useRef } from 'react';

export interface TaskKeys {
  /** Ctrl+Enter. */
  submit: () => void;
  /** Ctrl+S. */
  save: () => void;
}

/** The keys of a form of a task; not while a dialog is open over it, nor while it may not be filled in. */
export function useTaskKeys(keys: TaskKeys, isOn: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isInDialog(event)) return;
      if (event.key === 'Enter') latest.current.submit();
      else if (event.key.toLowerCase() === 's') latest.current.save();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [isOn]);
}

export const paneKeys = ['facts', 'paper', 'work'] as const;

/** Alt with 1, 2, 3 takes the keyboard to the facts, the paper, the form. */
export function usePaneKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const name = paneKeys[Number(event.code.replace('Digit', '')) - 1];
      if (!event.altKey || event.ctrlKey || name === undefined || isInDialog(event)) return;
      const pane = document.querySelector<HTMLElement>(`[data-pane="${name}"]`);
      if (pane === null) return;
      event.preventDefault();
      const field = name === 'work' ? pane.querySelector<HTMLElement>(firstField) : null;
      pane.scrollIntoView({ block: 'nearest' });
      (field ?? pane).focus();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

const firstField = 'form :is(input, textarea, select, [role="combobox"]):not([disabled])';

const isInDialog = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Change } from '../../../../../processes/compare/change.js';
import type { FileComparison } from '../../../../../processes/compare/compare-packages.js';

export interface Steps {
  /** Every change in the order of the list. */
  all: readonly Change[];
  /** Of the change at hand. */
  index: number;
  current: Change | undefined;
  /** Grows with each step, so that the same change is shown again when it is asked for again. */
  nonce: number;
  go: (index: number) => void;
}

/** Goes through the changes one after the other; also by the keys n and p, unless something is being typed. */
export function useSteps(files: readonly FileComparison[]): Steps {
  const all = useMemo(() => files.flatMap(({ changes }) => changes), [files]);
  const [at, setAt] = useState({ index: 0, nonce: 0 });
  const index = Math.min(at.index, Math.max(all.length - 1, 0));
  const go = useCallback(
    (to: number) => {
      setAt(({ nonce }) => ({
        index: (to + all.length) % Math.max(all.length, 1),
        nonce: nonce + 1,
      }));
    },
    [all],
  );
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) => {
      if (ctrlKey || metaKey || altKey || isTyping(target)) return;
      if (key === 'n') go(index + 1);
      if (key === 'p') go(index - 1);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [go, index]);
  return { all, index, current: all[index], nonce: at.nonce, go };
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role="dialog"]',
  ) !== null;

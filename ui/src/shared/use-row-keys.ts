import { useEffect, useState, type RefObject } from 'react';

interface Keys<Row> {
  rows: readonly Row[];
  search: RefObject<{ focus: () => void } | null>;
  onOpen: (row: Row) => void;
  onStar?: (row: Row) => void;
  /** Absent: rows of this list cannot be ticked. */
  onTick?: ((row: Row) => void) | undefined;
}

export interface RowKeys {
  /** The row the keys stand on; -1: none. */
  index: number;
  setIndex: (index: number) => void;
  isHelpOpen: boolean;
  setHelpOpen: (isOpen: boolean) => void;
}

/**
 * Moves through rows by j, k and the arrows, opens by Enter, follows by s, ticks by x, searches by /, lists the keys by ?. Letters typed into a field
 * stay letters.
 */
export function useRowKeys<Row>({ rows, search, onOpen, onStar, onTick }: Keys<Row>): RowKeys {
  const [index, setIndex] = useState(-1);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isControl(event.target)) return;
      const row = rows[index];
      const { key } = event;
      if (key === 'j' || key === 'ArrowDown') setIndex(Math.min(index + 1, rows.length - 1));
      else if (key === 'k' || key === 'ArrowUp') setIndex(Math.max(index - 1, 0));
      else if (key === 'Enter' && row !== undefined) onOpen(row);
      else if (key === 's' && row !== undefined) onStar?.(row);
      else if (key === 'x' && row !== undefined && onTick) onTick(row);
      else if (key === '/') search.current?.focus();
      else if (key === '?') setHelpOpen(true);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [rows, index, search, onOpen, onStar, onTick]);
  useEffect(() => {
    document.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  return { index, setIndex, isHelpOpen, setHelpOpen };
}

function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, button, a, [role="dialog"], [contenteditable]') !==
      null
  );
}

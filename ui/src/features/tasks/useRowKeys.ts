import { useEffect, useState, type RefObject } from 'react';

interface Keys<Row> {
  rows: readonly Row[];
  search: RefObject<{ focus: () => void } | null>;
  onOpen: (row: Row) => void;
}

/** Moves through rows by j and k, opens by Enter, searches by /. Letters typed into a field stay letters. */
export function useRowKeys<Row>({
  rows,
  search,
  onOpen,
}: Keys<Row>): [number, (index: number) => void] {
  const [index, setIndex] = useState(-1);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isControl(event.target)) return;
      const row = rows[index];
      if (event.key === 'j') setIndex(Math.min(index + 1, rows.length - 1));
      else if (event.key === 'k') setIndex(Math.max(index - 1, 0));
      else if (event.key === 'Enter' && row !== undefined) onOpen(row);
      else if (event.key === '/') search.current?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [rows, index, search, onOpen]);
  return [index, setIndex];
}

function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, button, a, [role="dialog"], [contenteditable]') !==
      null
  );
}

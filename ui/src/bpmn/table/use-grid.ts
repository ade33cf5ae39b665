import { useCallback, useEffect, useRef, useState } from 'react';
import { openTable, type TableFile } from './table-file.js';
import type { Grid } from './grid.js';

export interface GridWork {
  /** Null: not read yet, or broken. */
  grid: Grid | null;
  isBroken: boolean;
  change: (grid: Grid) => void;
  undo: (() => void) | null;
  redo: (() => void) | null;
}

interface History {
  past: readonly Grid[];
  future: readonly Grid[];
}

const fresh: History = { past: [], future: [] };

/** A table while it is edited; a text that came from elsewhere is read anew, and what was done before it cannot be undone. */
export function useGrid(
  name: string,
  content: string,
  onChange: (content: string) => void,
): GridWork {
  const file = useRef<TableFile | null>(null);
  const told = useRef('');
  const [grid, setGrid] = useState<Grid | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  const [history, setHistory] = useState<History>(fresh);
  useEffect(() => {
    if (content === told.current) return undefined;
    let isOver = false;
    openTable(name, content).then(
      (opened) => {
        if (isOver) return;
        file.current = opened;
        told.current = content;
        setGrid(opened.grid);
        setHistory(fresh);
        setIsBroken(false);
      },
      () => {
        if (!isOver) setIsBroken(true);
      },
    );
    return () => {
      isOver = true;
    };
  }, [name, content]);
  const show = useCallback(
    (next: Grid) => {
      setGrid(next);
      void file.current?.write(next).then((text) => {
        told.current = text;
        onChange(text);
      });
    },
    [onChange],
  );
  const { past, future } = history;
  const before = past.at(-1);
  const [after] = future;
  return {
    ...{ grid: isBroken ? null : grid, isBroken },
    change: (next) => {
      if (grid === null || next === grid) return;
      setHistory({ past: [...past, grid], future: [] });
      show(next);
    },
    undo:
      before === undefined || grid === null
        ? null
        : () => {
            setHistory({ past: past.slice(0, -1), future: [grid, ...future] });
            show(before);
          },
    redo:
      after === undefined || grid === null
        ? null
        : () => {
            setHistory({ past: [...past, grid], future: future.slice(1) });
            show(after);
          },
  };
}

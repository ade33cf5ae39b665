import { use, useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { ShelvesContext } from '../shelves.js';
import { openTable, type TableFile } from './table-file.js';
import type { Shelf } from '../shelf.js';
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

/** A table as it was left: its file, what is shown and told of it, and what can be undone. */
export interface GridDesk {
  file: TableFile;
  told: string;
  grid: Grid;
  history: History;
}

/**
 * A table while it is edited, going on where it was left; a text that came from elsewhere is read anew, and what was done before it
 * cannot be undone.
 */
export function useGrid(
  name: string,
  content: string,
  onChange: (content: string) => void,
): GridWork {
  const shelf = use(ShelvesContext)?.tables;
  const [kept] = useState(() => shelf?.take(name));
  const file = useRef<TableFile | null>(kept?.file ?? null);
  const told = useRef(kept?.told ?? '');
  const [grid, setGrid] = useState<Grid | null>(kept?.grid ?? null);
  const [isBroken, setIsBroken] = useState(false);
  const [history, setHistory] = useState<History>(kept?.history ?? fresh);
  useKeeping(shelf, name, { file, told, grid, history });
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

/** What is there when the table is left goes on the shelf. */
function useKeeping(
  shelf: Shelf<GridDesk> | undefined,
  name: string,
  desk: {
    file: RefObject<TableFile | null>;
    told: RefObject<string>;
    grid: Grid | null;
    history: History;
  },
): void {
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  useEffect(
    () => () => {
      const { grid, history, file, told } = latest.current;
      if (grid === null || file.current === null) return;
      shelf?.put(name, { grid, history, file: file.current, told: told.current });
    },
    [shelf, name],
  );
}

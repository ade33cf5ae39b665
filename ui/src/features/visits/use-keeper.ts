import { useCallback, useEffect, useRef, useState } from 'react';
import type { LocalVisit, VisitStore } from './device/visit-store.js';

export type Kept = 'kept' | 'keeping' | 'failed';
export type Change = (next: (now: LocalVisit) => LocalVisit) => void;

/**
 * Keeps every change on the device at once, one after another: the last one is what lies there. What the sender does to a finished record is
 * followed; a draft is written here alone.
 */
export function useKeeper(stored: LocalVisit, store: VisitStore) {
  const [visit, setVisit] = useState(stored);
  const [kept, setKept] = useState<Kept>('kept');
  const latest = useRef(stored);
  const writing = useRef<Promise<void> | null>(null);
  useEffect(() => {
    if (latest.current.state === 'draft' || writing.current !== null) return;
    latest.current = stored;
    setVisit(stored);
  }, [stored]);
  const write = useCallback(async () => {
    let done: LocalVisit | null = null;
    try {
      while (done !== latest.current) {
        done = latest.current;
        await store.keep(done);
      }
      setKept('kept');
    } catch {
      setKept('failed');
    } finally {
      writing.current = null;
    }
  }, [store]);
  const change = useCallback<Change>(
    (next) => {
      latest.current = next(latest.current);
      setVisit(latest.current);
      setKept('keeping');
      writing.current ??= write();
    },
    [write],
  );
  /** Resolves when the last change lies on the device. */
  const flush = useCallback(async () => {
    await writing.current;
  }, []);
  return { visit, change, flush, kept };
}

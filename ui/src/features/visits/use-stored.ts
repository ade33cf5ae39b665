import { useEffect, useState } from 'react';
import { visitChanges } from './device/visit-changes.js';

/** Something read from the device, again whenever it changed; null: not read yet. */
export function useStored<T>(read: () => Promise<T>, on: unknown): T | null {
  const [found, setFound] = useState<T | null>(null);
  useEffect(() => {
    let isHere = true;
    const load = () => {
      void read().then((value) => {
        if (isHere) setFound(() => value);
      });
    };
    load();
    const stop = visitChanges.onTold(load);
    return () => {
      isHere = false;
      stop();
    };
    // `read` is made anew with every drawing; `on` says when it reads something else.
  }, [on]);
  return found;
}

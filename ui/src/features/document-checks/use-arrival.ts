import { useCallback } from 'react';
import { useLocation } from 'react-router';

/** Brings an element into view when the address names it; it may appear long after the page, when its data have come. */
export function useArrival(name: string): (element: HTMLElement | null) => void {
  const { hash } = useLocation();
  return useCallback(
    (element: HTMLElement | null) => {
      if (hash === `#${name}`) element?.scrollIntoView({ block: 'start' });
    },
    [hash, name],
  );
}

import { useEffect } from 'react';

/** Ctrl+S saves at once instead of the page; null: nothing can be saved, and the key does nothing. */
export function useSaveKey(flush: (() => Promise<number | null>) | null): void {
  useEffect(() => {
    const save = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void flush?.();
    };
    addEventListener('keydown', save);
    return () => {
      removeEventListener('keydown', save);
    };
  }, [flush]);
}

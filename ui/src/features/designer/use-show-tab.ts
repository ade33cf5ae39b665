import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Goes to a tab of the draft; it stands in the address, 编辑 unless told. */
export function useShowTab(): (key: string) => void {
  const [, setParams] = useSearchParams();
  return useCallback(
    (key) => {
      setParams((before) => {
        const next = new URLSearchParams(before);
        if (key === 'edit') next.delete('tab');
        else next.set('tab', key);
        return next;
      });
    },
    [setParams],
  );
}

import { useCallback, useRef } from 'react';

/** Which fields of a form are still sending files: what is not there yet would not go along. */
export function useSending() {
  const fields = useRef(new Set<string>());
  const onSending = useCallback((pointer: string, isSending: boolean) => {
    if (isSending) fields.current.add(pointer);
    else fields.current.delete(pointer);
  }, []);
  const isSending = useCallback(() => fields.current.size > 0, []);
  return { onSending, isSending };
}

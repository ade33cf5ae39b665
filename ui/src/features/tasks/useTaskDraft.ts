import { useEffect, useRef, useState } from 'react';
import type { FormData } from '../../form/form-data.js';
import { useSaveDraft } from './useSaveDraft.mutation.js';

const quietMs = 900;

export type DraftState = 'untouched' | 'saving' | 'failed' | Date;

/** Saves what is typed once the hands rest. Answers when it was saved last, and the way to stop (before submitting). */
export function useTaskDraft(
  taskId: string,
  data: FormData,
  isTouched: boolean,
): [DraftState, () => void] {
  const { mutate } = useSaveDraft(taskId);
  const [state, setState] = useState<DraftState>('untouched');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!isTouched) return;
    timer.current = setTimeout(() => {
      setState('saving');
      mutate(data, {
        onSuccess: () => {
          setState(new Date());
        },
        onError: () => {
          setState('failed');
        },
      });
    }, quietMs);
    return () => {
      clearTimeout(timer.current);
    };
  }, [data, isTouched, mutate]);
  return [
    state,
    () => {
      clearTimeout(timer.current);
    },
  ];
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../api/ApiProblem.js';
import type { FormData } from '../../form/form-data.js';
import { useAccount } from '../accounts/useAccount.js';
import { forgetInBrowser, keepInBrowser, keptInBrowser } from './browser-draft.js';
import { useSaveDraft } from './useSaveDraft.mutation.js';
import type { Task } from './useTask.query.js';

const quietMs = 900;

export type DraftState = 'untouched' | 'saving' | 'failed' | Date;

export interface TaskDraft {
  /** When it was saved last, or how it stands. */
  state: DraftState;
  /** Somebody else wrote in the task meanwhile. */
  conflict: ApiProblem | null;
  /** Before submitting: nothing more is saved. */
  stop: () => void;
  /** Saves at once, without waiting for the hands to rest; `onKept` when the server has it. */
  saveNow: (onKept: () => void) => void;
  /** Submitted: the copy in this browser goes. */
  forget: () => void;
  /** Writes over what the other wrote. */
  takeOver: () => void;
}

/** Keeps what is typed in this browser at once and on the server once the hands rest; the browser's copy goes when the server has it. */
export function useTaskDraft(task: Task, data: FormData, isTouched: boolean): TaskDraft {
  const { id } = task;
  const account = useAccount();
  const { mutate } = useSaveDraft(id);
  const [state, setState] = useState<DraftState>('untouched');
  const [conflict, setConflict] = useState<ApiProblem | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // what was kept here and never arrived must not cover what somebody else wrote since
  const [isLate] = useState(
    () => task.draftBy?.isMe === false && keptInBrowser(account.id, id) !== null,
  );
  const version = useRef<number | undefined>(isLate ? -1 : task.draftVersion);
  const forget = useCallback(() => {
    forgetInBrowser(account.id, id);
  }, [account.id, id]);
  const save = useCallback(
    (latest: FormData, onKept?: () => void) => {
      setState('saving');
      mutate(
        { data: latest, draftVersion: version.current },
        {
          onSuccess: ({ draftVersion }) => {
            version.current = draftVersion;
            setConflict(null);
            setState(new Date());
            forget();
            onKept?.();
          },
          onError: (error) => {
            setState('failed');
            if (error instanceof ApiProblem && error.conflict !== null) setConflict(error);
          },
        },
      );
    },
    [forget, mutate],
  );
  useEffect(() => {
    if (!isTouched) return;
    keepInBrowser(account.id, id, data);
    timer.current = setTimeout(() => {
      save(data);
    }, quietMs);
    return () => {
      clearTimeout(timer.current);
    };
  }, [account.id, data, id, isTouched, save]);
  return {
    ...{ state, conflict, forget },
    stop: () => {
      clearTimeout(timer.current);
    },
    saveNow: (onKept) => {
      clearTimeout(timer.current);
      save(data, onKept);
    },
    takeOver: () => {
      version.current = undefined;
      save(data);
    },
  };
}

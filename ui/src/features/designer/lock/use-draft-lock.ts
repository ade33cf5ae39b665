import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { lockDraft, unlockDraft, type DraftView } from '../../../../../server/designer/api.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import { call } from '../../../api/client.js';
import { useAccount } from '../../accounts/useAccount.js';
import { draftKey } from '../useProcessDraft.query.js';

/** A lock lasts 90 s: two beats may be lost. */
const beatMs = 30_000;

export interface DraftLock {
  /** This person writes here. */
  isHeld: boolean;
  /** Who else writes, or null. */
  holder: DraftView['lock'];
  /** This page wrote until the other took over. */
  wasTaken: boolean;
  /** Takes it from whoever holds it. */
  take: () => Promise<void>;
}

/** Says that this person writes in the draft, for as long as the page is open; nothing is taken from anybody unasked. */
export function useDraftLock({ id, state, may, lock }: DraftView): DraftLock {
  const account = useAccount();
  const queryClient = useQueryClient();
  const [isHeld, setIsHeld] = useState(false);
  const [wasTaken, setWasTaken] = useState(false);
  const holder = lock === null || lock.accountId === account.id ? null : lock;
  const mayLock = may.design && state === 'draft';

  const acquire = useCallback(
    async (take: boolean) => {
      await call(lockDraft, { params: { id }, body: { take } });
      setIsHeld(true);
      setWasTaken(false);
    },
    [id],
  );
  const lookAgain = useCallback(
    () => queryClient.invalidateQueries({ queryKey: draftKey(id) }),
    [queryClient, id],
  );
  const isFree = holder === null;
  useEffect(() => {
    if (!mayLock || !isFree) return undefined;
    const beat = () => {
      acquire(false).catch((error: unknown) => {
        // Without an answer one writes on: what is typed stays in the browser.
        if (!(error instanceof ApiProblem)) return;
        setIsHeld((before) => {
          setWasTaken(before);
          return false;
        });
        void lookAgain();
      });
    };
    beat();
    const timer = setInterval(beat, beatMs);
    return () => {
      clearInterval(timer);
    };
  }, [mayLock, isFree, acquire, lookAgain]);
  useEffect(() => {
    if (!isHeld) return undefined;
    return () => {
      call(unlockDraft, { params: { id } }).catch(() => undefined);
    };
  }, [isHeld, id]);
  return {
    isHeld: mayLock && isHeld && isFree,
    holder,
    wasTaken: wasTaken || (isHeld && !isFree),
    take: async () => {
      await acquire(true);
      await lookAgain();
    },
  };
}

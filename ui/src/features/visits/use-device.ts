import { useCallback, useEffect, useState } from 'react';
import { useProblemText } from '../../shared/use-problem-text.js';
import { lockDevice, openDevice, shutOutDevice, type Device } from './device/open-device.js';
import { syncVisits } from './device/sync-visits.js';
import { visitChanges } from './device/visit-changes.js';
import { useIdleLock } from './use-idle-lock.js';

/** How often the page looks whether something is due to be sent. */
const lookEveryMs = 5_000;

/** What lies on this device, opened for whoever is signed in, and sent whenever the network is back. */
export function useDevice() {
  const [device, setDevice] = useState<Device | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isOnline, setIsOnline] = useState(navigator.onLine);
  const reopen = useCallback(() => {
    setError(null);
    openDevice().then((opened) => {
      setDevice(opened);
      if (opened.kind === 'open' || opened.kind === 'pin') setIsOnline(opened.isOnline);
    }, setError);
  }, []);
  const lock = useCallback(() => {
    void lockDevice().then(reopen);
  }, [reopen]);
  const shutOut = useCallback(() => {
    void shutOutDevice().then(reopen);
  }, [reopen]);
  useIdleLock(device?.kind === 'open', lock);
  useEffect(() => {
    const away = () => {
      setIsOnline(false);
    };
    // Back on the network the session is asked for again: sending needs its proof, and who is signed in may have changed.
    window.addEventListener('online', reopen);
    window.addEventListener('offline', away);
    reopen();
    return () => {
      window.removeEventListener('online', reopen);
      window.removeEventListener('offline', away);
    };
  }, [reopen]);
  const isSignedOut = useSending(device, isOnline);
  return { device, setDevice, error, isOnline, isSignedOut, reopen, lock, shutOut };
}

function useSending(device: Device | null, isOnline: boolean): boolean {
  const [isSignedOut, setIsSignedOut] = useState(false);
  const textOf = useProblemText();
  useEffect(() => {
    if (device?.kind !== 'open' || !device.isOnline || !isOnline) return undefined;
    const { store } = device;
    let isBusy = false;
    const look = async (isAll: boolean) => {
      if (isBusy) return;
      isBusy = true;
      try {
        const end = await exclusively(() =>
          syncVisits(store, { isAll, textOf, onChange: visitChanges.tell }),
        );
        setIsSignedOut(end?.isSignedOut ?? false);
      } finally {
        isBusy = false;
      }
    };
    void store.dropOldPackages(Date.now()).then(visitChanges.tell);
    void look(true);
    const timer = setInterval(() => void look(false), lookEveryMs);
    const stop = visitChanges.onAsked(() => void look(true));
    return () => {
      clearInterval(timer);
      stop();
    };
    // The sentence for an error changes with nothing but the language.
  }, [device, isOnline]);
  return isSignedOut;
}

/** One page of the browser sends at a time; null: another one does. */
const exclusively = <T>(send: () => Promise<T>): Promise<T | null> =>
  navigator.locks.request('yingjiu-visits', { ifAvailable: true }, (lock) =>
    lock === null ? null : send(),
  );

import { useEffect, useState } from 'react';

/** Keeps the page for when there is no network. Answers whether it is kept. */
export function useShell(): boolean {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const keep = async () => {
      await navigator.serviceWorker.register('/visits-sw.js', { scope: '/visits' });
      await navigator.serviceWorker.ready;
      setIsReady(true);
    };
    // A browser that keeps nothing still works while it is on the network.
    keep().catch(() => {
      setIsReady(false);
    });
  }, []);
  return isReady;
}

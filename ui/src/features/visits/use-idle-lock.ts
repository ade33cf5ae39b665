import { useEffect } from 'react';
import { isLeftAlone } from '../../../../server/domain/cases/visit-device.js';

const lookEveryMs = 15_000;
const touches = ['pointerdown', 'keydown', 'wheel'] as const;

/** Locks once nobody has touched the page for a while, also when the tablet wakes up. */
export function useIdleLock(isOn: boolean, lock: () => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let touchedMs = Date.now();
    const touch = () => {
      touchedMs = Date.now();
    };
    const look = () => {
      if (isLeftAlone(touchedMs, Date.now())) lock();
    };
    const timer = setInterval(look, lookEveryMs);
    document.addEventListener('visibilitychange', look);
    for (const kind of touches) window.addEventListener(kind, touch, { passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const kind of touches) window.removeEventListener(kind, touch);
    };
  }, [isOn, lock]);
}

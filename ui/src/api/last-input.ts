let lastMs = Date.now();

/** Listens for the person's keys and pointer, on every page. */
export function watchInput(target: EventTarget): void {
  const note = () => {
    lastMs = Date.now();
  };
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
    target.addEventListener(kind, note, { capture: true, passive: true });
  }
}

/** Whole seconds since the person did anything: pages that ask by themselves tell it, so that a page left open keeps no session alive. */
export function idleSeconds(nowMs: number = Date.now()): number {
  return Math.max(0, Math.floor((nowMs - lastMs) / 1_000));
}

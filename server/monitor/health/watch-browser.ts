import type { ProgramFacts } from './program-heartbeat.entity.js';

export interface BrowserWatch<Args extends unknown[], Browser> {
  /** Starts a browser as before, and remembers how it went. */
  launch: (...args: Args) => Promise<Browser>;
  state: () => ProgramFacts['browser'];
}

/** Remembers how the last start of a browser went, so that a missing one is told before anybody waits for a paper. */
export function watchBrowser<Args extends unknown[], Browser>(
  start: (...args: Args) => Promise<Browser>,
): BrowserWatch<Args, Browser> {
  let state: ProgramFacts['browser'] = null;
  return {
    launch: async (...args) => {
      try {
        const browser = await start(...args);
        state = { ok: true, at: new Date().toISOString(), message: null };
        return browser;
      } catch (error) {
        const message = error instanceof Error ? error.message.slice(0, 200) : null;
        state = { ok: false, at: new Date().toISOString(), message };
        throw error;
      }
    },
    state: () => state,
  };
}

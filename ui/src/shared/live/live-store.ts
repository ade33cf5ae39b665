/** What the open stream of changes has told, kept outside of any component: there is one stream a page. */
export interface LiveState {
  /** Changes are heard; else lists ask by themselves. */
  isLive: boolean;
  /** Tasks that came since the person last looked. */
  newTasks: number;
}

let state: LiveState = { isLive: false, newTasks: 0 };
const listeners = new Set<() => void>();

export const liveStore = {
  read: (): LiveState => state,
  change: (patch: Partial<LiveState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

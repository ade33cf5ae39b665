import type { Deps } from '../deps.js';
import { audienceOf } from './audience.js';
import { changeReader, type SeenChange } from './change-reader.js';
import { sessionsInForce } from './sessions-in-force.js';

const pollMs = 200;
/** Pause after a round the database did not answer. */
const troubleMs = 2_000;
/** How soon an open stream notices that its session has ended. */
const sessionCheckMs = 5_000;

export interface Listener {
  sessionId: string;
  /** Whom it listens for; see audience.ts. */
  audiences: readonly string[];
  /** Changes that concern it; `lastId`: of the last change read by this process. */
  hear(changes: readonly SeenChange[], lastId: number): void;
  end(): void;
}

/** Passes changes on to the open streams of this process. It asks the database only while somebody listens. */
export interface LiveHub {
  /** Resolves once changes committed from now on are heard; gives back how to leave. */
  join(listener: Listener): Promise<() => void>;
  /** Ends every stream. */
  close(): void;
}

export function createLiveHub({
  dataSource,
  config,
  log,
}: Pick<Deps, 'dataSource' | 'config' | 'log'>): LiveHub {
  const listeners = new Set<Listener>();
  const byAudience = new Map<string, Set<Listener>>();
  const reader = changeReader(dataSource.manager);
  let begun: Promise<void> | null = null;
  let current: object | null = null;
  let timer: NodeJS.Timeout | null = null;
  let checkedMs = 0;

  const leave = (listener: Listener): void => {
    listeners.delete(listener);
    for (const word of listener.audiences) {
      const set = byAudience.get(word);
      set?.delete(listener);
      if (set?.size === 0) byAudience.delete(word);
    }
    if (listeners.size > 0) return;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    begun = null;
    current = null;
  };
  const dropEnded = async (nowMs: number): Promise<void> => {
    if (nowMs - checkedMs < sessionCheckMs) return;
    checkedMs = nowMs;
    const ids = [...new Set([...listeners].map(({ sessionId }) => sessionId))];
    const inForce = await sessionsInForce({ dataSource, config }, ids, new Date(nowMs));
    for (const listener of [...listeners]) {
      if (!inForce.has(listener.sessionId)) listener.end();
    }
  };
  const round = async (): Promise<void> => {
    const changes = await reader.next(Date.now());
    if (changes.length > 0) deliver(byAudience, changes, reader.lastId);
    await dropEnded(Date.now());
  };
  /** Rounds of one era go on while somebody listens; whoever comes to an empty hub begins the next. */
  const plan = (era: object, ms: number): void => {
    if (era !== current) return;
    timer = setTimeout(() => {
      void round()
        .then(
          () => pollMs,
          (error: unknown) => {
            log.warn({ err: error }, 'live: changes wait for the database');
            return troubleMs;
          },
        )
        .then((pauseMs) => {
          plan(era, pauseMs);
        });
    }, ms).unref();
  };
  const begin = async (era: object): Promise<void> => {
    await reader.begin(Date.now());
    plan(era, pollMs);
  };

  return {
    join: async (listener) => {
      listeners.add(listener);
      for (const word of listener.audiences) {
        byAudience.set(word, (byAudience.get(word) ?? new Set()).add(listener));
      }
      current ??= {};
      begun ??= begin(current);
      await begun.catch((error: unknown) => {
        leave(listener);
        throw error;
      });
      return () => {
        leave(listener);
      };
    },
    close: () => {
      for (const listener of [...listeners]) listener.end();
    },
  };
}

/** Each listener hears the changes of one round at once, each change once. */
function deliver(
  byAudience: ReadonlyMap<string, ReadonlySet<Listener>>,
  changes: readonly SeenChange[],
  lastId: number,
): void {
  const heard = new Map<Listener, SeenChange[]>();
  for (const change of changes) {
    for (const listener of byAudience.get(audienceOf(change)) ?? []) {
      heard.set(listener, [...(heard.get(listener) ?? []), change]);
    }
  }
  for (const [listener, news] of heard) listener.hear(news, lastId);
}

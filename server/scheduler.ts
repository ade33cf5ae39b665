import type { Logger } from 'pino';

export interface Duty {
  name: string;
  everyMs: number;
  run: () => Promise<unknown>;
}

export interface Scheduler {
  /** No new round begins; resolves when those at work have ended. */
  stop(): Promise<void>;
}

/**
 * Repeats each duty with its pause between rounds, never twice at a time. A round that fails is told and the next comes
 * all the same. Several programs may run the same duties: each takes its rows by locks.
 */
export function startScheduler(duties: Duty[], log: Logger): Scheduler {
  let stopped = false;
  const timers = new Set<NodeJS.Timeout>();
  const atWork = new Set<Promise<void>>();

  const round = async ({ name, run }: Duty): Promise<void> => {
    try {
      await run();
    } catch (error) {
      log.warn({ err: error, duty: name }, 'scheduler: a round failed');
    }
  };
  const plan = (duty: Duty): void => {
    if (stopped) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      const work = round(duty).finally(() => {
        atWork.delete(work);
        plan(duty);
      });
      atWork.add(work);
    }, duty.everyMs);
    timers.add(timer);
  };
  duties.forEach(plan);

  return {
    stop: async () => {
      stopped = true;
      timers.forEach(clearTimeout);
      await Promise.allSettled(atWork);
    },
  };
}

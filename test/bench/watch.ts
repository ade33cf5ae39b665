import type { DataSource } from 'typeorm';

const TICK_MS = 20;

/** Tells the drivers of a run when something is so, by one query for all of them: no load that people would not make. */
export interface Watch {
  taskOpen(caseId: string, act: string): Promise<void>;
  closed(caseId: string): Promise<void>;
  stop(): void;
}

interface Waiting {
  caseId: string;
  /** Act of a task, or null: the case is closed. */
  act: string | null;
  resolve: () => void;
}

export function createWatch(dataSource: DataSource): Watch {
  const waiting = new Set<Waiting>();
  let stopped = false;

  const look = async (): Promise<void> => {
    const cases = [...new Set([...waiting].map(({ caseId }) => caseId))];
    if (cases.length === 0) return;
    const seen: { caseId: string; act: string | null }[] = await dataSource.query(
      `SELECT case_id AS caseId, act FROM task WHERE state = 'open' AND case_id IN (?)
        UNION ALL SELECT id, NULL FROM relief_case WHERE closed_at IS NOT NULL AND id IN (?)`,
      [cases, cases],
    );
    const isSeen = new Set(seen.map(({ caseId, act }) => keyOf(caseId, act)));
    for (const one of waiting) {
      if (!isSeen.has(keyOf(one.caseId, one.act))) continue;
      waiting.delete(one);
      one.resolve();
    }
  };
  const tick = async (): Promise<void> => {
    await look();
    if (!stopped) setTimeout(() => void tick(), TICK_MS);
  };
  void tick();

  const wait = (caseId: string, act: string | null): Promise<void> =>
    new Promise((resolve) => {
      waiting.add({ caseId, act, resolve });
    });
  return {
    taskOpen: wait,
    closed: (caseId) => wait(caseId, null),
    stop: () => {
      stopped = true;
    },
  };
}

const keyOf = (caseId: string, act: string | null): string => `${caseId}:${act ?? ''}`;

import { statfs } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { Deps } from '../../deps.js';
import { ProgramHeartbeat, type ProgramFacts } from './program-heartbeat.entity.js';

/** Milliseconds between two beats; `program-silent` waits for three that do not come. */
export const BEAT_MS = 1_000;

export interface Heart {
  /** Says that this program lives, and how. */
  beat(): Promise<void>;
  /** Takes the row away: who stops in order is not missed. */
  stop(): Promise<void>;
}

export interface HeartParts {
  kind: ProgramHeartbeat['kind'];
  /** When the broker was last heard, by type of job. */
  lastHeardAt?: () => ReadonlyMap<string, Date>;
  browser?: () => ProgramFacts['browser'];
}

/** The sign of life of a program, told by the clock of the database. */
export function createHeart(
  { dataSource, config }: Pick<Deps, 'dataSource' | 'config'>,
  { kind, lastHeardAt, browser }: HeartParts,
): Heart {
  const host = hostname();
  const id = `${kind}:${host}:${String(process.pid)}`.slice(-160);
  const em = dataSource.manager;
  return {
    beat: async () => {
      const jobTypes = JSON.stringify(silencesOf(lastHeardAt?.() ?? new Map(), Date.now()));
      const facts = JSON.stringify({
        memoryBytes: process.memoryUsage.rss(),
        disks: await disksOf([config.files, config.anchors]),
        browser: browser?.() ?? null,
      } satisfies ProgramFacts);
      const told = await em.query<{ affectedRows: number }>(
        'UPDATE program_heartbeat SET seen_at = UTC_TIMESTAMP(3), job_types = ?, facts = ? WHERE id = ?',
        [jobTypes, facts, id],
      );
      if (told.affectedRows > 0) return;
      await em.query(
        `INSERT INTO program_heartbeat (id, kind, host, started_at, seen_at, job_types, facts)
         VALUES (?, ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), ?, ?)`,
        [id, kind, host.slice(0, 100), jobTypes, facts],
      );
    },
    stop: async () => {
      await em.delete(ProgramHeartbeat, { id });
    },
  };
}

function silencesOf(heard: ReadonlyMap<string, Date>, nowMs: number): Record<string, number> {
  return Object.fromEntries([...heard].map(([type, at]) => [type, nowMs - at.getTime()]));
}

/** The disks below the folders, each once; a folder that is not there says nothing. */
async function disksOf(folders: string[]): Promise<ProgramFacts['disks']> {
  const disks = new Map<string, ProgramFacts['disks'][number]>();
  for (const folder of folders) {
    const found = await statfs(folder).catch(() => null);
    if (found === null) continue;
    const { bsize, bavail, blocks } = found;
    const disk = { folder, freeBytes: bavail * bsize, totalBytes: blocks * bsize };
    const mark = `${String(blocks)}:${String(found.files)}`;
    if (!disks.has(mark)) disks.set(mark, disk);
  }
  return [...disks.values()];
}

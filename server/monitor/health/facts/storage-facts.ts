import type { EntityManager } from 'typeorm';
import type { Deps } from '../../../deps.js';
import { diskLevel, levelAbove, worstLevel } from '../../../domain/monitor/health-level.js';
import { missingCalendarYear } from '../../../domain/terms/calendar-alarm.js';
import { readBackupAge } from '../backup-age.js';
import type { HealthFact } from '../health-fact.js';
import type { ProgramLife } from '../programs.js';

/** Disks of the files, the browser for papers, backups, mail, and the calendar to come. */
export async function storageFacts(
  em: EntityManager,
  deps: Pick<Deps, 'clock' | 'calendar' | 'config'>,
  programs: readonly ProgramLife[],
): Promise<HealthFact[]> {
  const alive = programs.filter(({ isAlive }) => isAlive);
  return [
    diskFact(alive),
    browserFact(alive),
    await backupFact(em),
    await mailFact(em, deps),
    calendarFact(deps),
  ];
}

function diskFact(alive: readonly ProgramLife[]): HealthFact {
  const disks = alive.flatMap(({ host, facts }) => facts.disks.map((disk) => ({ host, ...disk })));
  const [worst] = disks.sort((one, other) => one.freeBytes - other.freeBytes);
  if (worst === undefined) return { id: 'disk', level: 'unknown', values: {} };
  return { id: 'disk', level: worstLevel(disks.map(diskLevel)), values: { ...worst } };
}

function browserFact(alive: readonly ProgramLife[]): HealthFact {
  const tried = alive.flatMap(({ facts }) => facts.browser ?? []);
  const failed = tried.find(({ ok }) => !ok);
  if (tried.length === 0) return { id: 'browser', level: 'unknown', values: {} };
  return {
    id: 'browser',
    level: failed === undefined ? 'ok' : 'bad',
    values: { at: (failed ?? tried[0])?.at ?? null },
  };
}

async function backupFact(em: EntityManager): Promise<HealthFact> {
  const { hours, bytes } = await readBackupAge(em);
  const level = hours === null ? 'warn' : levelAbove(hours, { warn: 26, bad: 72 });
  return { id: 'backup', level, values: { hours, bytes } };
}

async function mailFact(
  em: EntityManager,
  { config, clock }: Pick<Deps, 'config' | 'clock'>,
): Promise<HealthFact> {
  if (config.monitor.mail === null) return { id: 'mail', level: 'unknown', values: {} };
  const rows: { failed: string }[] = await em.query(
    `SELECT COUNT(*) AS failed FROM alert_delivery
     WHERE state = 'failed' AND way = 'mail' AND created_at > ?`,
    [new Date(clock.now().getTime() - 24 * 3_600_000)],
  );
  const failed = Number(rows[0]?.failed ?? 0);
  return { id: 'mail', level: failed > 0 ? 'warn' : 'ok', values: { failed } };
}

function calendarFact({ clock, calendar }: Pick<Deps, 'clock' | 'calendar'>): HealthFact {
  const today = clock.today();
  const year = missingCalendarYear(today, calendar);
  // The notice is out by the end of November in every year we know; from December on its absence is a fault.
  const isLate =
    year !== null && (year === Number(today.slice(0, 4)) || today.slice(5, 7) === '12');
  return {
    id: 'calendar',
    level: year === null ? 'ok' : isLate ? 'bad' : 'warn',
    values: { year: year ?? Math.max(...calendar.years.keys()) },
  };
}

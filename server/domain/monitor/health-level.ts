/** How well a part of the machine is; `unknown`: it cannot be told here. */
export type HealthLevel = 'ok' | 'warn' | 'bad' | 'unknown';

const order: readonly HealthLevel[] = ['ok', 'unknown', 'warn', 'bad'];

/** The worst of several; `ok` of none. */
export function worstLevel(levels: readonly HealthLevel[]): HealthLevel {
  return order[Math.max(0, ...levels.map((level) => order.indexOf(level)))] ?? 'ok';
}

/** The level of something of which more is worse; both bounds are the first values of their level. */
export function levelAbove(
  value: number | null,
  { warn, bad }: { warn: number; bad: number },
): HealthLevel {
  if (value === null) return 'unknown';
  if (value >= bad) return 'bad';
  return value >= warn ? 'warn' : 'ok';
}

const gib = 1024 ** 3;

/**
 * Of a disk: below two gibibytes the engine takes no more commands and the database soon none either (the default of Zeebe 8.5,
 * `data.disk.freeSpace.processing`); below five, or a twentieth of the disk, somebody should make room.
 */
export function diskLevel({
  freeBytes,
  totalBytes,
}: {
  freeBytes: number;
  totalBytes: number;
}): HealthLevel {
  if (freeBytes < 2 * gib) return 'bad';
  return freeBytes < 5 * gib || freeBytes < totalBytes / 20 ? 'warn' : 'ok';
}

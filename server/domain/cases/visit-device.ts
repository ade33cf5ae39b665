/**
 * What lies on a tablet, and how long. Facts of persons taken along are the least one needs for the purpose and the shortest time (个人信息
 * 保护法 Art. 6, 19, 51: http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html , confidence H); the lengths are the product's.
 */

/** Days for which what was downloaded stays: two weeks hold a round through the villages and the week after it. */
export const deviceKeepDays = 14;
/** From this day on the page warns. */
export const deviceWarnDays = 10;
/** Hours without the server after which the key leaves the device: three days in the mountains; then one signs in again. */
export const deviceOfflineHours = 72;

/** Wrong PINs in a row after which the key leaves the device; only signing in with the network brings it back. */
export const mostPinTries = 5;
/** Minutes without a touch after which the page asks for the PIN again. */
export const idleLockMinutes = 10;

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];

/** `over`: what was downloaded is deleted; a record that is not synced yet stays and is warned of, whatever its age. */
export function keptState(sinceMs: number, nowMs: number): 'fresh' | 'soon' | 'over' {
  const age = nowMs - sinceMs;
  if (age >= deviceKeepDays * dayMs) return 'over';
  return age >= deviceWarnDays * dayMs ? 'soon' : 'fresh';
}

/** Days left until what was downloaded is deleted; 0: today. */
export const keptDaysLeft = (sinceMs: number, nowMs: number): number =>
  Math.max(0, Math.floor((sinceMs + deviceKeepDays * dayMs - nowMs) / dayMs));

/** Does the key still open what lies on the device, without the server being asked? A clock set back opens nothing. */
export function isDeviceKeyUsable(seenMs: number, nowMs: number): boolean {
  return nowMs >= seenMs - hourMs && nowMs - seenMs < deviceOfflineHours * hourMs;
}

/** What is wrong with a PIN somebody chooses; null: nothing. Six digits that are neither all the same nor a run up or down. */
export function pinFault(pin: string): string | null {
  if (!/^[0-9]{6}$/.test(pin)) return '离线密码应为6位数字';
  const digits = Array.from(pin, Number);
  const steps = new Set(digits.slice(1).map((digit, at) => digit - (digits[at] ?? 0)));
  // Six digits in equal steps are one digit six times, or a run.
  return steps.size === 1 ? '离线密码不能是相同或者连续的数字' : null;
}

/** Tries left after so many wrong PINs in a row; 0: the key leaves the device. */
export const pinTriesLeft = (wrong: number): number => Math.max(0, mostPinTries - wrong);

/** Has nobody touched the page for so long that it locks? */
export const isLeftAlone = (touchedMs: number, nowMs: number): boolean =>
  nowMs - touchedMs >= idleLockMinutes * minuteMs;

export const syncStates = {
  draft: '正在记录',
  waiting: '未同步',
  sending: '同步中',
  synced: '已同步',
  conflict: '有冲突',
  returned: '被退回',
} as const;
export type SyncState = keyof typeof syncStates;

/** What becomes of a record whose sending failed; `signed-out`: it waits until somebody signs in. */
export type SyncFate = 'waiting' | 'signed-out' | 'conflict' | 'returned';

const problemsOfForm = [400, 413, 422];

/** By the answer of the server; null: there was none. Only what the case, or its handler, has become is a conflict. */
export function fateOfRefusal(status: number | null): SyncFate {
  if (status === null || status >= 500 || status === 429 || status === 408) return 'waiting';
  if (status === 401) return 'signed-out';
  return problemsOfForm.includes(status) ? 'returned' : 'conflict';
}

/** Milliseconds until the next try: 5 s, 20 s, 80 s, then every five minutes. */
export const retryAfterMs = (failures: number): number =>
  Math.min(300_000, 5_000 * 4 ** Math.max(0, failures - 1));

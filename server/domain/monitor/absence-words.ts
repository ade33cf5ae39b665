import type { RoleId } from '../access/roles.js';
import { roles } from '../access/roles.js';

/** Why the person a task lies with cannot do it. */
export type AbsenceCause = 'disabled' | 'ended' | 'away';

/** In words without the name: 承办人的账号已停用. */
export function absenceWords(cause: AbsenceCause, role: RoleId): string {
  if (cause === 'disabled') return '承办人的账号已停用';
  if (cause === 'ended') return `承办人已不再担任${roles[role].name}`;
  return '承办人请假且无人代理';
}

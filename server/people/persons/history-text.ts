import { actionsOf, auditWord } from '../../domain/access/audit-actions.js';
import { isRole, roles } from '../../domain/access/roles.js';

const shown: ReadonlySet<string> = new Set([...actionsOf('people'), 'reset-password']);

/** What the audit knows of an act about a person, as one line; null: nothing that belongs into the history (readings, sign-ins). */
export function historyText(action: string, facts: Record<string, unknown>): string | null {
  if (!shown.has(action)) return null;
  const { role, from, to, reason } = facts;
  const roleText = typeof role === 'string' && isRole(role) ? `：${roles[role].name}` : '';
  const end = typeof to === 'string' ? to : '另有通知';
  const days = typeof from === 'string' ? `（${from}至${end}）` : '';
  const why = typeof reason === 'string' && reason !== '' ? `。${reason}` : '';
  return `${auditWord(action)}${roleText}${days}${why}`;
}

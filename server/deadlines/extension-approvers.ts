import type { EntityManager } from 'typeorm';
import { holdersOf } from '../accounts/holders-of.js';
import { accountNames } from '../cases/names.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { roles } from '../domain/access/roles.js';

export interface Approver {
  /** Account. */
  id: string;
  name: string;
  /** Chinese, several joined. */
  role: string;
}

/** Who may approve an extension in an office on a day. */
export async function extensionApprovers(
  em: EntityManager,
  officeId: string,
  on: LocalDate,
): Promise<Approver[]> {
  const roleNames = new Map<string, string[]>();
  for (const role of rolesThatMay('approve-extension', 'handling')) {
    for (const id of await holdersOf(em, officeId, role, on)) {
      roleNames.set(id, [...(roleNames.get(id) ?? []), roles[role].name]);
    }
  }
  const names = await accountNames(em, roleNames.keys());
  return [...roleNames].map(([id, held]) => ({
    ...{ id, name: names.get(id) ?? '', role: held.join('、') },
  }));
}

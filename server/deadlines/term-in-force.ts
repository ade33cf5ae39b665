import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { TermKind } from '../domain/terms/terms.js';
import { settingWithRef, type SettingWithRef } from '../settings/setting-in-force.js';

/** How an office counts a term on the day it starts: its setting, else the base row of `server/domain/terms/terms.ts`. */
export async function termInForce(
  em: EntityManager,
  officeId: string,
  kind: TermKind,
  on: LocalDate,
): Promise<SettingWithRef<'term'>> {
  return settingWithRef(em, officeId, 'term', on, kind);
}

import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { RuleLevels } from '../domain/paper-rules/paper-rules.js';
import { settingInForce } from '../settings/setting-in-force.js';

/** What each rule does in an office on a day: block or warn. */
export async function ruleLevels(
  em: EntityManager,
  officeId: string,
  on: LocalDate,
): Promise<RuleLevels> {
  return settingInForce(em, officeId, 'paperRules', on);
}

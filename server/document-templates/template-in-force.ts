import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import { TemplateVersion } from './template-version.entity.js';

export interface TemplateQuestion {
  kind: string;
  officeId: string;
  on: LocalDate;
}

/** The nearest office upwards that has a text in force on the day. One statement: every paper asks. */
const nearest = `
  WITH RECURSIVE chain (id, parent_id, distance) AS (
    SELECT office.id, office.parent_id, 0 FROM office WHERE office.id = ?
    UNION ALL
    SELECT office.id, office.parent_id, chain.distance + 1
      FROM chain JOIN office ON office.id = chain.parent_id
  )
  SELECT template_version.id
  FROM chain JOIN template_version ON template_version.office_id = chain.id
  WHERE template_version.kind = ? AND template_version.state IN ('released', 'archived')
    AND template_version.valid_from <= ?
    AND (template_version.valid_to IS NULL OR template_version.valid_to >= ?)
  ORDER BY chain.distance
  LIMIT 1`;

/**
 * The text an office uses for a kind on a day: its own, else that of the nearest office above that has one; null: the packaged one.
 * It may have a `fault`; papers are then printed by the packaged text all the same.
 */
export async function templateInForce(
  em: EntityManager,
  { kind, officeId, on }: TemplateQuestion,
): Promise<TemplateVersion | null> {
  const [found]: { id: string }[] = await em.query(nearest, [officeId, kind, on, on]);
  return found ? em.findOneBy(TemplateVersion, { id: found.id }) : null;
}

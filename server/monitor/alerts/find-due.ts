import type { EntityManager } from 'typeorm';
import { lowerOfficeIds } from '../../offices/find-office.js';
import { stuckKinds } from '../stuck/kinds/index.js';
import type { AlertLine } from './alert-message.js';
import type { AlertRule } from './alert-rule.entity.js';

/** More in one round is a flood that one message tells of. */
export const mostInRound = 500;

interface Row {
  id: string;
  kind: string;
  sentence: string;
  since: Date;
  harm: number;
  caseNumber: string | null;
  officeName: string | null;
}

const nameOf = new Map(stuckKinds.map(({ id, name }) => [id, name]));

/** Open findings of a rule that this step has not told of and that have stood long enough, the most harmful first. */
export async function findDue(
  em: EntityManager,
  rule: AlertRule,
  { step, now }: { step: number; now: Date },
): Promise<AlertLine[]> {
  const afterMinutes = rule.steps[step]?.afterMinutes ?? 0;
  const before = new Date(now.getTime() - afterMinutes * 60_000);
  const waited =
    step === 0
      ? 'finding.since <= ?'
      : `EXISTS (SELECT 1 FROM alert_told AS first WHERE first.rule_id = ?
           AND first.finding_id = finding.id AND first.step = 0 AND first.told_at <= ?)`;
  const offices = rule.officeId === null ? null : await withLower(em, rule.officeId);
  const rows: Row[] = await em.query(
    `SELECT finding.id, finding.kind, finding.sentence, finding.since, finding.harm,
       relief_case.number AS caseNumber, office.name AS officeName
     FROM stuck_finding AS finding
     LEFT JOIN relief_case ON relief_case.id = finding.case_id
     LEFT JOIN office ON office.id = finding.office_id
     WHERE finding.ended_at IS NULL AND finding.desk = ? AND finding.harm >= ?
       AND ${waited}
       ${rule.kinds.length === 0 ? '' : 'AND finding.kind IN (?)'}
       ${offices === null ? '' : 'AND finding.office_id IN (?)'}
       AND NOT EXISTS (SELECT 1 FROM alert_told AS told WHERE told.rule_id = ?
         AND told.finding_id = finding.id AND told.step = ?)
     ORDER BY finding.harm DESC, finding.id LIMIT ${String(mostInRound)}`,
    [
      ...[rule.desk, rule.leastHarm],
      ...(step === 0 ? [before] : [rule.id, before]),
      ...(rule.kinds.length === 0 ? [] : [rule.kinds]),
      ...(offices === null ? [] : [offices]),
      ...[rule.id, step],
    ],
  );
  return rows.map(toLine);
}

async function withLower(em: EntityManager, officeId: string): Promise<string[]> {
  return [officeId, ...(await lowerOfficeIds(em, [officeId]))];
}

function toLine({ id, kind, sentence, since, harm, caseNumber, officeName }: Row): AlertLine {
  return {
    ...{ findingId: id, kind, kindName: nameOf.get(kind) ?? kind, sentence },
    ...{ caseNumber, officeName, since: since.toISOString(), harm },
  };
}

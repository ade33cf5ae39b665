import { IsNull } from 'typeorm';
import { assertMayOnCase } from '../../cases/case-scope.js';
import { caseHolder } from '../../cases/case-subject.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import type { CaseStuck } from './api.js';
import { namesOf, ownerText } from './present-stuck.js';
import { StuckFinding } from './stuck-finding.entity.js';
import { workingDaysStanding } from './working-days.js';

/** Who handles a case is told that the machine is at fault and whose turn it is, not how machines work. */
const ofMachine = '系统处理本案时出现故障，由技术运维人员处理';

/** Why a case stands still, the worst first, for everybody who sees the case. */
export async function caseStuck(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<{ items: CaseStuck[] }> {
  const em = deps.dataSource.manager;
  await assertMayOnCase(em, actor, 'see-case', await caseHolder(em, caseId), deps.clock.today());
  const open = await em.find(StuckFinding, {
    where: { caseId, endedAt: IsNull() },
    order: { harm: 'DESC', id: 'ASC' },
  });
  const names = await namesOf(em, open);
  return {
    items: open.map((finding) => ({
      id: finding.id,
      sentence: finding.desk === 'case' ? finding.sentence : ofMachine,
      since: finding.since.toISOString(),
      workingDays: workingDaysStanding(deps, finding.sinceOn),
      owner: { text: ownerText(finding, names) },
    })),
  };
}

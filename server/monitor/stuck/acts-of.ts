import type { EntityManager } from 'typeorm';
import { mendActs } from '../../domain/monitor/mend-acts.js';
import { actOutcomes } from '../mend/act-outcomes.js';
import type { ActingRights } from './acting-rights.js';
import type { StuckAct } from './api.js';
import { kindById } from './kind-by-id.js';
import { foundOf } from './present-stuck.js';
import type { StuckFinding } from './stuck-finding.entity.js';

/** What mends a finding, best first, each with how often it helped and whether this person may. */
export async function actsOf(
  em: EntityManager,
  finding: StuckFinding,
  rights: ActingRights,
): Promise<StuckAct[]> {
  const kind = kindById(finding.kind);
  if (kind === undefined) return [];
  const outcomes = await actOutcomes(em, finding.kind);
  return kind.acts(foundOf(finding)).map((act): StuckAct => {
    const refusal = rights(act, finding.officeId);
    const may = { mayDo: refusal === null, refusal };
    if (act.kind === 'link') {
      const { label, explain, to } = act;
      return {
        ...{ kind: 'link', act: null, label, explain, to, input: null, helped: null },
        ...may,
      };
    }
    const { name: label, explain } = mendActs[act.act];
    return {
      ...{ kind: 'mend', act: act.act, label, explain, to: null, input: act.input ?? null },
      helped: outcomes.get(act.act) ?? { tried: 0, helped: 0 },
      ...may,
    };
  });
}

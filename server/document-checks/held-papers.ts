import { In, type EntityManager } from 'typeorm';
import { readIncidentText } from '../../processes/incident-text.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { RuleCode } from '../domain/basics/rule-codes.js';
import { Incident } from '../engine/incident.entity.js';
import { OutboxRow, type RetryPayload } from '../engine/outbox-row.entity.js';
import { ProcessInstance } from '../engine/process-instance.entity.js';

/** The only reason for which a person of the case may let a job go on; everything else needs an administrator. */
const reason: RuleCode = 'PAPERS_DISAGREE';

/** A step of the process that stands still because its paper does not agree with the register or with other papers. */
export interface HeldPaper {
  incidentKey: string;
  jobKey: string;
  /** Every disagreement, in sentences. */
  text: string;
  since: Date;
  /** Somebody has asked for it again and the engine has not answered yet. */
  isAsked: boolean;
}

/** The papers of a case that steps of the process could not issue, by the feed; oldest first. */
export async function heldPapers(
  em: EntityManager,
  { id: caseId, processInstanceKey }: Pick<ReliefCase, 'id' | 'processInstanceKey'>,
): Promise<HeldPaper[]> {
  if (processInstanceKey === null) return [];
  const instances = await em.find(ProcessInstance, {
    where: { rootInstanceKey: processInstanceKey },
    select: { instanceKey: true },
  });
  const incidents = await em.find(Incident, {
    where: { instanceKey: In(instances.map(({ instanceKey }) => instanceKey)), state: 'open' },
    order: { createdAt: 'ASC', incidentKey: 'ASC' },
  });
  if (incidents.length === 0) return [];
  const asked = await em.findBy(OutboxRow, { caseId, kind: 'retry-job' });
  const askedKeys = new Set(asked.map(({ payload }) => (payload as RetryPayload).incidentKey));
  return incidents.flatMap(({ incidentKey, jobKey, errorMessage, createdAt }) => {
    const { code, message } = readIncidentText(errorMessage);
    if (code !== reason || jobKey === null) return [];
    const isAsked = askedKeys.has(incidentKey);
    return [{ incidentKey, jobKey, text: message, since: createdAt, isAsked }];
  });
}

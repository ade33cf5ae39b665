import type { EntityManager } from 'typeorm';
import type { CaseStatus } from '../../domain/cases/case-status.js';
import { stepName } from '../stuck/step-names.js';

/** An instance of the engine and the case it runs for; the case is null where there is none here. */
export interface InstanceOwner {
  instanceKey: string;
  /** As released. */
  processId: string;
  processVersion: number;
  parentInstanceKey: string | null;
  state: string;
  caseId: string | null;
  caseNumber: string | null;
  caseStatus: CaseStatus | null;
  officeId: string | null;
  releaseId: string | null;
  /** 1: the case runs in another instance, this one is a second one beside it. */
  isBeside: number | string | null;
}

/** Whose an instance is, by the feed; null: the feed never told of it. */
export async function instanceOwner(
  em: EntityManager,
  instanceKey: string,
): Promise<InstanceOwner | null> {
  const [row] = await em.query<InstanceOwner[]>(
    `SELECT CAST(instance.instance_key AS CHAR) AS instanceKey, instance.process_id AS processId,
       instance.process_version AS processVersion, instance.state,
       CAST(instance.parent_instance_key AS CHAR) AS parentInstanceKey,
       relief_case.id AS caseId, relief_case.number AS caseNumber,
       relief_case.status AS caseStatus, relief_case.office_id AS officeId,
       relief_case.release_id AS releaseId,
       relief_case.process_instance_key <> instance.root_instance_key AS isBeside
     FROM process_instance AS instance
     JOIN process_instance AS root ON root.instance_key = instance.root_instance_key
     LEFT JOIN relief_case ON relief_case.id = COALESCE(root.case_id,
       (SELECT MAX(one.id) FROM relief_case AS one
         WHERE one.process_instance_key = instance.root_instance_key))
     WHERE instance.instance_key = ?`,
    [instanceKey],
  );
  return row ?? null;
}

/** A step of an instance as people call it: its case's number and the name of the step. */
export async function stepOf(
  em: EntityManager,
  owner: InstanceOwner,
  elementId: string,
): Promise<{ subject: string; name: string }> {
  const { processId, processVersion, releaseId, caseNumber } = owner;
  const name = await stepName(em.dataSource, { processId, processVersion, elementId, releaseId });
  return { subject: `${caseNumber ?? '未编号案件'}的“${name}”`, name };
}

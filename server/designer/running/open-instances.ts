import type { DataSource, EntityManager } from 'typeorm';
import { ProcessId, releasedId } from '../../../processes/contract.js';
import { ProcessRelease } from '../../engine/process-release.entity.js';
import { releaseModel } from '../../engine/release-model.js';

/** A called process of an open case, and where it stands. Nothing in it tells who the applicant is. */
export interface OpenInstance {
  instanceKey: string;
  caseId: string;
  /** Null: not accepted yet. */
  caseNumber: string | null;
  officeId: string;
  startedAt: Date;
  /** Elements with a token, embedded subprocesses too. */
  active: string[];
}

/** One run at most: as many as a person can look through, and the plan stays quick. */
export const instancesAtOnce = 500;

/** The open instances of a process of a release in these offices, the longest waiting first. */
export async function openInstances(
  em: EntityManager,
  asked: { releaseId: string; processId: string; officeIds: readonly string[]; keys?: string[] },
): Promise<OpenInstance[]> {
  const { releaseId, processId, officeIds, keys } = asked;
  if (officeIds.length === 0 || keys?.length === 0) return [];
  const rows = await em.query<(Omit<OpenInstance, 'active'> & { active: string | null })[]>(
    `SELECT instance.instance_key AS instanceKey, relief_case.id AS caseId,
       relief_case.number AS caseNumber, relief_case.office_id AS officeId,
       instance.started_at AS startedAt,
       (SELECT GROUP_CONCAT(DISTINCT element.element_id) FROM element_instance AS element
         WHERE element.instance_key = instance.instance_key AND element.state = 'active') AS active
     FROM process_instance AS instance
     JOIN relief_case ON relief_case.process_instance_key = instance.root_instance_key
     WHERE instance.process_id = ? AND instance.state = 'active' AND relief_case.office_id IN (?)
       ${keys === undefined ? '' : 'AND instance.instance_key IN (?)'}
     ORDER BY instance.started_at, instance.instance_key LIMIT ${instancesAtOnce}`,
    [releasedId(processId, releaseId), officeIds, ...(keys === undefined ? [] : [keys])],
  );
  return rows.map((row) => ({
    ...row,
    active: row.active === null ? [] : row.active.split(','),
  }));
}

export interface StepCount {
  elementId: string;
  name: string;
  count: number;
}

export interface RunningProcess {
  processId: string;
  name: string;
  count: number;
  steps: StepCount[];
}

export interface RunningRelease {
  releaseId: string;
  version: number;
  /** Open cases that began with this release; their own process is never migrated. */
  cases: number;
  processes: RunningProcess[];
}

/** Frames around steps: nobody waits in them. */
const frames = ['PROCESS', 'SUB_PROCESS', 'MULTI_INSTANCE_BODY'];

/** Which open cases of these offices run on which release of a package, and at which step of which called process. */
export async function countRunning(
  dataSource: DataSource,
  { packageName, officeIds }: { packageName: string; officeIds: readonly string[] },
): Promise<RunningRelease[]> {
  const em = dataSource.manager;
  const releases = await em.find(ProcessRelease, {
    where: { package: packageName },
    order: { version: 'DESC' },
    select: { id: true, version: true },
  });
  if (releases.length === 0 || officeIds.length === 0) return [];
  const begun = await casesByRelease(em, officeIds);
  const found: RunningRelease[] = [];
  for (const { id: releaseId, version } of releases) {
    const processes = await runningProcesses(dataSource, releaseId, officeIds);
    found.push({ releaseId, version, cases: begun.get(releaseId) ?? 0, processes });
  }
  return found;
}

async function casesByRelease(
  em: EntityManager,
  officeIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await em.query<{ releaseId: string; count: string }[]>(
    `SELECT relief_case.release_id AS releaseId, COUNT(*) AS count
     FROM process_instance AS instance
     JOIN relief_case ON relief_case.process_instance_key = instance.instance_key
     WHERE instance.process_id = ? AND instance.state = 'active' AND relief_case.office_id IN (?)
     GROUP BY relief_case.release_id`,
    [ProcessId.reliefCase, officeIds],
  );
  return new Map(rows.map(({ releaseId, count }) => [releaseId, Number(count)]));
}

async function runningProcesses(
  dataSource: DataSource,
  releaseId: string,
  officeIds: readonly string[],
): Promise<RunningProcess[]> {
  const model = await releaseModel(dataSource, releaseId);
  const called = [...model.keys()].filter((id) => id !== ProcessId.reliefCase);
  if (called.length === 0) return [];
  const ids = called.map((id) => releasedId(id, releaseId));
  const steps = await stepsOf(dataSource.manager, ids, officeIds);
  return called.flatMap((processId) => {
    const process = model.get(processId);
    const own = steps.filter((step) => step.processId === releasedId(processId, releaseId));
    const count = own.find(({ elementId }) => elementId === null)?.count ?? 0;
    if (count === 0) return [];
    const standing = own.flatMap(({ elementId, count: here }) =>
      elementId === null
        ? []
        : [{ elementId, name: process?.elements.get(elementId)?.name ?? elementId, count: here }],
    );
    return [{ processId, name: process?.name ?? processId, count, steps: standing }];
  });
}

/** Instances by process and step; the row without a step counts the instances of the process. */
async function stepsOf(
  em: EntityManager,
  processIds: readonly string[],
  officeIds: readonly string[],
): Promise<{ processId: string; elementId: string | null; count: number }[]> {
  const rows = await em.query<{ processId: string; elementId: string | null; count: string }[]>(
    `SELECT instance.process_id AS processId, NULL AS elementId, COUNT(*) AS count
     FROM process_instance AS instance
     JOIN relief_case ON relief_case.process_instance_key = instance.root_instance_key
     WHERE instance.process_id IN (?) AND instance.state = 'active' AND relief_case.office_id IN (?)
     GROUP BY instance.process_id
     UNION ALL
     SELECT instance.process_id, element.element_id, COUNT(DISTINCT instance.instance_key)
     FROM process_instance AS instance
     JOIN relief_case ON relief_case.process_instance_key = instance.root_instance_key
     JOIN element_instance AS element
       ON element.instance_key = instance.instance_key AND element.state = 'active'
     WHERE instance.process_id IN (?) AND instance.state = 'active' AND relief_case.office_id IN (?)
       AND element.element_type NOT IN (?)
     GROUP BY instance.process_id, element.element_id`,
    [processIds, officeIds, processIds, officeIds, frames],
  );
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

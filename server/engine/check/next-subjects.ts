import type { EntityManager } from 'typeorm';

/** Something that runs here and should run in the engine. */
export interface Subject {
  kind: 'instance' | 'job';
  key: string;
}

/**
 * The next running cases in the order of their ids, with the jobs of their open tasks; after the last one the first again. What the engine
 * did not know at an earlier look and still runs here comes first; what has ended here is forgotten.
 */
export async function nextSubjects(
  em: EntityManager,
  cases: number,
): Promise<{ subjects: Subject[]; lastInstanceKey: string }> {
  await forgetEnded(em);
  const gone: Subject[] = await em.query(
    'SELECT kind, subject_key AS `key` FROM engine_gone ORDER BY found_at LIMIT ?',
    [cases],
  );
  const instances = await nextInstances(em, cases);
  const jobs = await openJobs(
    em,
    instances.map(({ caseId }) => caseId),
  );
  const next = [
    ...instances.map(({ instanceKey }): Subject => ({ kind: 'instance', key: instanceKey })),
    ...jobs.map((key): Subject => ({ kind: 'job', key })),
  ];
  const isAsked = new Set(gone.map(({ kind, key }) => `${kind} ${key}`));
  return {
    subjects: [...gone, ...next.filter(({ kind, key }) => !isAsked.has(`${kind} ${key}`))],
    lastInstanceKey: instances.length < cases ? '0' : (instances.at(-1)?.instanceKey ?? '0'),
  };
}

interface RunningCase {
  instanceKey: string;
  caseId: string;
}

/** Read from the index alone: roots that run, in the order of their cases. */
async function nextInstances(em: EntityManager, limit: number): Promise<RunningCase[]> {
  const [last]: { caseId: string | null }[] = await em.query(
    `SELECT case_id AS caseId FROM process_instance WHERE instance_key =
       (SELECT last_instance_key FROM engine_check ORDER BY id DESC LIMIT 1)`,
  );
  return em.query(
    `SELECT instance_key AS instanceKey, case_id AS caseId FROM process_instance
     WHERE state = 'active' AND parent_instance_key IS NULL AND case_id > ?
     ORDER BY case_id LIMIT ?`,
    [last?.caseId ?? '', limit],
  );
}

async function openJobs(em: EntityManager, caseIds: string[]): Promise<string[]> {
  if (caseIds.length === 0) return [];
  const rows: { jobKey: string }[] = await em.query(
    `SELECT job_key AS jobKey FROM task WHERE case_id IN (?) AND state = 'open'`,
    [caseIds],
  );
  return rows.map(({ jobKey }) => jobKey);
}

async function forgetEnded(em: EntityManager): Promise<void> {
  await em.query(
    `DELETE engine_gone FROM engine_gone
     LEFT JOIN process_instance ON engine_gone.kind = 'instance'
       AND process_instance.instance_key = engine_gone.subject_key
       AND process_instance.state = 'active'
     LEFT JOIN task ON engine_gone.kind = 'job'
       AND task.job_key = engine_gone.subject_key AND task.state = 'open'
     WHERE process_instance.instance_key IS NULL AND task.id IS NULL`,
  );
}

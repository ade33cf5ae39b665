import type { DataSource } from 'typeorm';
import { readIncidentText } from '../../../processes/incident-text.js';
import { stepName, type EngineStep } from './step-names.js';
import type { Found } from './stuck-kind.js';

/** A job of the engine and the case it belongs to. */
export interface JobOfCase extends EngineStep {
  jobKey: string;
  jobType: string;
  retries: number;
  /** Of the rule that refused; null: none did. */
  code: string | null;
  changedAt: Date;
  caseId: string | null;
  officeId: string | null;
}

/** The jobs of running instances that meet a condition on `job`, a row of engine_job. */
export async function jobsWhere(
  dataSource: DataSource,
  condition: string,
  parameters: unknown[],
): Promise<JobOfCase[]> {
  const rows: (Omit<JobOfCase, 'code'> & { errorMessage: string | null })[] =
    await dataSource.query(
      `SELECT job.job_key AS jobKey, job.job_type AS jobType, job.retries,
         job.error_message AS errorMessage, job.changed_at AS changedAt,
         job.element_id AS elementId, instance.process_id AS processId,
         instance.process_version AS processVersion, relief_case.id AS caseId,
         relief_case.office_id AS officeId, relief_case.release_id AS releaseId
       FROM engine_job AS job
       JOIN process_instance AS instance
         ON instance.instance_key = job.instance_key AND instance.state = 'active'
       LEFT JOIN relief_case ON relief_case.process_instance_key = instance.root_instance_key
       WHERE ${condition}`,
      parameters,
    );
  return rows.map(({ errorMessage, ...row }) => ({
    ...row,
    code: errorMessage === null ? null : readIncidentText(errorMessage).code,
  }));
}

/** What is found of a job; an operator's turn. */
export async function foundOfJob(dataSource: DataSource, job: JobOfCase): Promise<Found> {
  const { jobKey, jobType, retries, code, caseId, officeId, changedAt } = job;
  return {
    ...{ subject: jobKey, caseId, officeId, since: changedAt, owner: { kind: 'operator' } },
    facts: { step: await stepName(dataSource, job), jobKey, jobType, retries, code },
  };
}

import type { EntityManager } from 'typeorm';
import { inputText } from '../input-text.js';
import { instanceOwner, stepOf } from '../instance-owner.js';
import { planOf, refused, type MendAct, type PlannedCommand } from '../mend-act.js';

interface JobRow {
  jobKey: string;
  jobType: string;
  instanceKey: string;
  elementId: string;
  state: string;
  retries: number;
  incidentKey: string | null;
}

const ended: Readonly<Record<string, string>> = {
  completed: '这个自动步骤已经完成，无需处置',
  canceled: '这个自动步骤已经取消，无需处置',
  error_thrown: '这个自动步骤已经按流程图转入差错处理，无需处置',
};

/** 重新执行: a job gets its tries back, or is given out again where a program took it and went silent. */
export const retryJob: MendAct = {
  async plan({ em }, input) {
    const job = await findJob(em, inputText(input, 'jobKey') ?? '0');
    const owner = job === null ? null : await instanceOwner(em, job.instanceKey);
    if (job === null || owner === null) return refused('自动步骤', '引擎没有这个自动步骤的记录');
    const { subject, name } = await stepOf(em, owner, job.elementId);
    const { caseId, officeId } = owner;
    const how = howToRetry(job);
    return planOf({
      ...{ subject, caseId, officeId },
      sentences: [
        how.sentence.replace('{step}', name),
        '案件登记的内容不变；失败原因没有消除的，会再次停下。',
      ],
      before: [{ name: '剩余重试次数', value: String(job.retries) }],
      after: [{ name: '剩余重试次数', value: how.hasNewTries ? '3' : String(job.retries) }],
      refusal: ended[job.state] ?? null,
      commands: [{ label: subject, caseId, command: how.command }],
    });
  },
};

/** By what the feed last told of the job. */
function howToRetry({ jobKey, incidentKey, state }: JobRow): {
  command: PlannedCommand['command'];
  sentence: string;
  hasNewTries: boolean;
} {
  if (incidentKey !== null) {
    return {
      command: { kind: 'retry-job', jobKey, incidentKey },
      sentence: '恢复“{step}”的重试次数并排除异常，程序随即重新执行。',
      hasNewTries: true,
    };
  }
  if (state === 'failed') {
    return {
      command: { kind: 'give-tries', jobKey },
      sentence: '恢复“{step}”的重试次数；等待间隔过后，程序重新执行。',
      hasNewTries: true,
    };
  }
  return {
    command: { kind: 'offer-job', jobKey },
    sentence: '解除“{step}”的占用，一秒后由在运行的程序重新领取。',
    hasNewTries: false,
  };
}

async function findJob(em: EntityManager, jobKey: string): Promise<JobRow | null> {
  const [row] = await em.query<JobRow[]>(
    `SELECT CAST(job.job_key AS CHAR) AS jobKey, job.job_type AS jobType, job.state, job.retries,
       CAST(job.instance_key AS CHAR) AS instanceKey, job.element_id AS elementId,
       (SELECT CAST(MAX(incident.incident_key) AS CHAR) FROM incident
         WHERE incident.instance_key = job.instance_key AND incident.job_key = job.job_key
           AND incident.state = 'open') AS incidentKey
     FROM engine_job AS job WHERE job.job_key = ?`,
    [jobKey],
  );
  return row ?? null;
}

import type { DataSource } from 'typeorm';
import { readIncidentText } from '../../../processes/incident-text.js';
import type { RuleCode } from '../../domain/basics/rule-codes.js';
import type { EngineStep } from './step-names.js';

/** Its handler mends it, not an operator; see server/document-checks/held-papers.ts. */
export const heldPaper: RuleCode = 'PAPERS_DISAGREE';

/** An incident that is open while its instance is. */
export interface OpenIncident extends EngineStep {
  incidentKey: string;
  jobKey: string | null;
  jobType: string | null;
  instanceKey: string;
  errorType: string;
  /** Of the rule that refused; null: none did. */
  code: string | null;
  createdAt: Date;
  caseId: string | null;
  officeId: string | null;
  handlerId: string | null;
}

/** Every open incident, with the case it stops. */
export async function openIncidents(dataSource: DataSource): Promise<OpenIncident[]> {
  const rows: (Omit<OpenIncident, 'code'> & { errorMessage: string })[] = await dataSource.query(
    `SELECT incident.incident_key AS incidentKey, incident.job_key AS jobKey,
       engine_job.job_type AS jobType, incident.instance_key AS instanceKey,
       incident.error_type AS errorType, incident.error_message AS errorMessage,
       incident.created_at AS createdAt, incident.element_id AS elementId,
       instance.process_id AS processId, instance.process_version AS processVersion,
       relief_case.id AS caseId, relief_case.office_id AS officeId,
       relief_case.release_id AS releaseId, relief_case.handler_id AS handlerId
     FROM incident
     JOIN process_instance AS instance ON instance.instance_key = incident.instance_key
     LEFT JOIN engine_job ON engine_job.job_key = incident.job_key
     LEFT JOIN relief_case ON relief_case.process_instance_key = instance.root_instance_key
     WHERE incident.state = 'open' AND instance.state = 'active'`,
  );
  return rows.map(({ errorMessage, ...row }) => ({
    ...row,
    code: readIncidentText(errorMessage).code,
  }));
}

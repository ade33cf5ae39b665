import { accountsApi } from './accounts/api.js';
import { archiveApi } from './archive/api.js';
import { auditApi } from './audit/api.js';
import { attachmentsApi } from './attachments/api.js';
import { caseHandlerApi } from './cases/handler-api.js';
import { casesApi } from './cases/api.js';
import { termsApi } from './deadlines/api.js';
import { clockApi } from './demo-world/api.js';
import { documentChecksApi } from './document-checks/api.js';
import { designerApi } from './designer/api.js';
import { commentApi } from './designer/comments/api.js';
import { runningApi } from './designer/running/api.js';
import { designerTrialApi } from './designer/trial/api.js';
import { documentTemplatesApi } from './document-templates/api.js';
import { documentsApi } from './documents/api.js';
import { duplicatesApi } from './duplicates/api.js';
import { engineApi } from './engine/api.js';
import { feedApi } from './engine/feed-api.js';
import type { Endpoint } from './http/endpoint.js';
import { inboxApi } from './inbox/api.js';
import { correctionsApi } from './corrections/api.js';
import { nationalImportApi } from './national-import/api.js';
import { identityApi } from './identity/api.js';
import { intakeApi } from './intake/api.js';
import { inquiriesApi } from './inquiries/api.js';
import { liveApi } from './live/api.js';
import { moneyApi } from './money/api.js';
import { monitorApi } from './monitor/api.js';
import { caseHistoryApi } from './monitor/case-history/api.js';
import { diagramsApi } from './monitor/diagrams/api.js';
import { overviewApi } from './monitor/overview/api.js';
import { stuckApi } from './monitor/stuck/api.js';
import { alertsApi } from './monitor/alerts/api.js';
import { healthReportApi } from './monitor/health/api.js';
import { mendApi } from './monitor/mend/api.js';
import { noticesApi } from './notices/api.js';
import { phrasesApi } from './phrases/api.js';
import { remarksApi } from './remarks/api.js';
import { signatureImagesApi } from './signature-images/api.js';
import { officesApi } from './offices/api.js';
import { officeAdministrationApi } from './offices/administration-api.js';
import { peopleApi } from './people/api.js';
import { serviceApi } from './service/api.js';
import { caseVerbsApi } from './case-verbs/api.js';
import { interferencesApi } from './interferences/api.js';
import { paperApprovalsApi } from './paper-approvals/api.js';
import { phoneApprovalsApi } from './paper-approvals/phone-api.js';
import { recusalsApi } from './recusals/api.js';
import { sealsApi } from './seals/api.js';
import { searchApi } from './search/api.js';
import { settingsApi } from './settings/api.js';
import { suspensionsApi } from './suspensions/api.js';
import { supplementsApi } from './supplements/api.js';
import { tasksApi } from './tasks/api.js';
import { taskVerbsApi } from './tasks/verbs/api.js';
import { visitsApi } from './visits/api.js';
import { volumesApi } from './volumes/api.js';

/** Every endpoint by its operation id: source of the OpenAPI document and of the access tests. */
export const api = {
  ...accountsApi,
  ...officesApi,
  ...officeAdministrationApi,
  ...peopleApi,
  ...casesApi,
  ...engineApi,
  ...feedApi,
  ...supplementsApi,
  ...identityApi,
  ...correctionsApi,
  ...nationalImportApi,
  ...intakeApi,
  ...inquiriesApi,
  ...duplicatesApi,
  ...tasksApi,
  ...taskVerbsApi,
  ...caseHandlerApi,
  ...recusalsApi,
  ...interferencesApi,
  ...suspensionsApi,
  ...paperApprovalsApi,
  ...phoneApprovalsApi,
  ...caseVerbsApi,
  ...liveApi,
  ...inboxApi,
  ...searchApi,
  ...termsApi,
  ...documentsApi,
  ...sealsApi,
  ...archiveApi,
  ...serviceApi,
  ...attachmentsApi,
  ...visitsApi,
  ...volumesApi,
  ...documentChecksApi,
  ...moneyApi,
  ...noticesApi,
  ...phrasesApi,
  ...remarksApi,
  ...signatureImagesApi,
  ...monitorApi,
  ...mendApi,
  ...healthReportApi,
  ...alertsApi,
  ...stuckApi,
  ...overviewApi,
  ...diagramsApi,
  ...caseHistoryApi,
  ...auditApi,
  ...settingsApi,
  ...documentTemplatesApi,
  ...designerApi,
  ...runningApi,
  ...designerTrialApi,
  ...commentApi,
  ...clockApi,
};

/** The same, for whoever walks them all without knowing each one's types. */
export const endpoints = api as unknown as Readonly<Record<string, Endpoint>>;

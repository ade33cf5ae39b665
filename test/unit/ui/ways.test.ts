import { describe, expect, it } from '@jest/globals';
import { auditApi } from '../../../server/audit/api.js';
import { casesApi } from '../../../server/cases/api.js';
import { termsApi } from '../../../server/deadlines/api.js';
import { designerApi } from '../../../server/designer/api.js';
import { documentTemplatesApi } from '../../../server/document-templates/api.js';
import { duplicatesApi } from '../../../server/duplicates/api.js';
import { interferencesApi } from '../../../server/interferences/api.js';
import { diagramsApi } from '../../../server/monitor/diagrams/api.js';
import { moneyApi } from '../../../server/money/api.js';
import { peopleApi } from '../../../server/people/api.js';
import { sealsApi } from '../../../server/seals/api.js';
import { serviceApi } from '../../../server/service/api.js';
import { settingsApi } from '../../../server/settings/api.js';
import { visitsApi } from '../../../server/visits/api.js';
import { rolesOf, ways } from '../../../ui/src/layout/ways.js';

/** What each page asks first. */
const endpoints: Record<string, { roles: unknown }> = {
  '/cases': casesApi.listCases,
  '/applications/new': casesApi.createApplication,
  '/partner-reliefs': duplicatesApi.listPartnerReliefs,
  '/funds': moneyApi.getLedger,
  '/seals': sealsApi.listSealUses,
  '/visits': visitsApi.listVisitCases,
  '/terms': termsApi.listTerms,
  '/monitor': diagramsApi.listDiagrams,
  '/service': serviceApi.listOpenService,
  '/templates': documentTemplatesApi.listTemplates,
  '/designer': designerApi.listPackages,
  '/audit': auditApi.listAuditEntries,
  '/people': peopleApi.listPeople,
  '/interferences': interferencesApi.listInterferences,
  '/settings': settingsApi.listSettings,
};

describe('the ways of the head', () => {
  it.each(ways.filter(({ acts }) => acts !== null))(
    '$to is shown to whoever may ask for it, and to nobody else',
    (way) => {
      const asked = endpoints[way.to]?.roles as string[];

      expect([...(rolesOf(way) ?? [])].sort()).toEqual([...asked].sort());
    },
  );
});

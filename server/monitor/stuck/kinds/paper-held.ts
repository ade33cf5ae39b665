import { heldPaper, openIncidents } from '../open-incidents.js';
import { stepName } from '../step-names.js';
import type { Found, StuckKind } from '../stuck-kind.js';

/** A step could not issue its paper, since it does not agree with the register or with other papers; whoever handles the case mends that. */
export const paperHeld: StuckKind = {
  id: 'paper-held',
  desk: 'case',
  name: '文书核对未过',
  weight: 60,
  find: async ({ dataSource }) => {
    const open = (await openIncidents(dataSource)).filter(({ code }) => code === heldPaper);
    const found = open.map(async (one): Promise<Found[]> => {
      const { incidentKey, jobKey, caseId, officeId, handlerId, createdAt: since } = one;
      if (caseId === null || officeId === null) return [];
      const step = await stepName(dataSource, one);
      return [
        {
          ...{ subject: incidentKey, caseId, officeId, since, facts: { step, jobKey } },
          owner:
            handlerId === null
              ? { kind: 'role', officeId, role: 'handler' }
              : { kind: 'person', accountId: handlerId },
        },
      ];
    });
    return (await Promise.all(found)).flat();
  },
  sentence: ({ step }) => `“${String(step)}”的文书与案件登记或者其他文书不一致，未能出具`,
  acts: ({ subject: incidentKey, caseId, facts: { jobKey } }) => [
    {
      ...{ kind: 'mend', act: 'reissue-document' },
      input: { caseId, incidentKey, jobKey: jobKey ?? null },
    },
    {
      ...{ kind: 'link', label: '查看不一致之处', to: `/cases/${caseId ?? ''}?tab=documents` },
      explain: '打开案件的文书，逐项查看不一致之处，更正后重新出具',
    },
  ],
};

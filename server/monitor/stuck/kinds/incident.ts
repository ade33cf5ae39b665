import { incidentCause } from '../../../domain/monitor/incident-cause.js';
import { heldPaper, openIncidents } from '../open-incidents.js';
import { stepName } from '../step-names.js';
import type { Found, StuckKind } from '../stuck-kind.js';

/** The engine cannot go on with a step, and somebody who knows the machine has to look. */
export const incident: StuckKind = {
  id: 'incident',
  desk: 'machine',
  name: '流程异常中断',
  weight: 80,
  find: async ({ dataSource }) => {
    const open = (await openIncidents(dataSource)).filter(({ code }) => code !== heldPaper);
    return Promise.all(
      open.map(async (one): Promise<Found> => {
        const { incidentKey, jobKey, jobType, errorType, code } = one;
        return {
          ...{ subject: incidentKey, caseId: one.caseId, officeId: one.officeId },
          ...{ since: one.createdAt, owner: { kind: 'operator' } },
          facts: {
            ...{ step: await stepName(dataSource, one), errorType, code, jobType, jobKey },
            ...{ processId: one.processId, instanceKey: one.instanceKey, elementId: one.elementId },
          },
        };
      }),
    );
  },
  sentence: ({ step, errorType, code }) =>
    `“${String(step)}”无法继续：${incidentCause(String(errorType), code === null ? null : String(code))}`,
  acts: ({ subject: incidentKey, facts: { jobKey, instanceKey, elementId = null } }) => [
    ...(jobKey === null || jobKey === undefined
      ? []
      : [{ kind: 'mend', act: 'retry-job', input: { jobKey, incidentKey } } as const]),
    { kind: 'mend', act: 'resolve-incidents', input: { incidentKey } },
    {
      ...{ kind: 'mend', act: 'set-variables' },
      input: { instanceKey: instanceKey ?? null, incidentKey },
    },
    { kind: 'mend', act: 'move-token', input: { instanceKey: instanceKey ?? null, elementId } },
  ],
};

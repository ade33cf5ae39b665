import { sourceId } from '../../../../processes/contract.js';
import { incidentCause } from '../../../domain/monitor/incident-cause.js';
import { officeScope } from '../../../offices/office-scope.js';
import { openIncidents, type OpenIncident } from '../../stuck/open-incidents.js';
import { stepName } from '../../stuck/step-names.js';
import { inputText } from '../input-text.js';
import { planOf, refused, type MendAct, type PlannedCommand } from '../mend-act.js';

/** As many as one order takes; the rest is found again afterwards. */
const mostAtOnce = 500;

/** 批量排除异常: everything that stands still at the same step for the same cause goes on, in the offices the person looks after. */
export const resolveIncidents: MendAct = {
  async plan({ em, deps, actor }, input) {
    const all = await openIncidents(em.dataSource);
    const incidentKey = inputText(input, 'incidentKey');
    const asked = all.find((one) => one.incidentKey === incidentKey);
    if (asked === undefined) return refused('流程异常', '异常已经排除，无需处置');
    const reached = await officeScope(em, actor, 'mend-machine', deps.clock.today());
    const same = all
      .filter((one) => isAlike(one, asked))
      .filter(({ officeId }) => officeId === null || reached.includes(officeId))
      .slice(0, mostAtOnce);
    const step = await stepName(em.dataSource, asked);
    const cause = incidentCause(asked.errorType, asked.code);
    const count = String(same.length);
    const isOne = same.length === 1;
    return planOf({
      subject: `“${step}”：${cause}（${count}项）`,
      caseId: isOne ? asked.caseId : null,
      officeId: asked.officeId,
      sentences: [
        `“${step}”因“${cause}”停下的共${count}项，逐项排除异常，流程从停下的步骤继续。`,
        '原因没有消除的，会再次停下，并重新列入停滞事项。',
      ],
      before: [{ name: '停下的流程', value: `${count}项` }],
      after: [{ name: '停下的流程', value: '0项' }],
      commands: same.map(commandOf),
    });
  },
};

const isAlike = (one: OpenIncident, asked: OpenIncident): boolean =>
  one.elementId === asked.elementId &&
  one.errorType === asked.errorType &&
  one.code === asked.code &&
  sourceId(one.processId) === sourceId(asked.processId);

function commandOf({ incidentKey, jobKey, caseId, instanceKey }: OpenIncident): PlannedCommand {
  return {
    label: `流程${instanceKey}`,
    caseId,
    command:
      jobKey === null
        ? { kind: 'resolve-incident', incidentKey }
        : { kind: 'retry-job', jobKey, incidentKey },
  };
}

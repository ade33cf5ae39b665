import { heldPapers } from '../../../document-checks/held-papers.js';
import { inputText } from '../input-text.js';
import { instanceOwner, stepOf } from '../instance-owner.js';
import { planOf, refused, type MendAct } from '../mend-act.js';

/** 重新出具文书: the step that held the paper back tries again with the register as it is now; a disagreement that is left holds it back again. */
export const reissueDocument: MendAct = {
  async plan({ em }, input) {
    const incidentKey = inputText(input, 'incidentKey');
    const [at] = await em.query<{ instanceKey: string; elementId: string }[]>(
      `SELECT CAST(instance_key AS CHAR) AS instanceKey, element_id AS elementId
       FROM incident WHERE incident_key = ? AND state = 'open'`,
      [incidentKey ?? '0'],
    );
    const owner = at === undefined ? null : await instanceOwner(em, at.instanceKey);
    if (at === undefined || owner?.caseId == null)
      return refused('文书', '没有被拦下的文书，无需处置');
    const { caseId, officeId } = owner;
    const [root] = await em.query<{ processInstanceKey: string }[]>(
      'SELECT process_instance_key AS processInstanceKey FROM relief_case WHERE id = ?',
      [caseId],
    );
    const held = await heldPapers(em, {
      id: caseId,
      processInstanceKey: root?.processInstanceKey ?? null,
    });
    const paper = held.find((one) => one.incidentKey === incidentKey);
    const { subject, name } = await stepOf(em, owner, at.elementId);
    if (paper === undefined || incidentKey === null) {
      return refused(subject, '没有被拦下的文书，无需处置', { caseId, officeId });
    }
    const { jobKey } = paper;
    return planOf({
      ...{ subject, caseId, officeId },
      sentences: [
        `按现在登记的内容重新核对并出具“${name}”的文书，一致的，流程随之继续。`,
        '仍不一致的，不会出具，承办人会再次收到通知。',
      ],
      before: [{ name: '文书', value: '核对不一致，未出具' }],
      after: [{ name: '文书', value: '核对一致的，出具' }],
      commands: [{ label: subject, caseId, command: { kind: 'retry-job', jobKey, incidentKey } }],
    });
  },
};

import { z } from 'zod';
import { latestFinding } from '../cases/record-finding.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import type { RoleId } from '../domain/access/roles.js';
import { addNotice } from './add-notice.js';

/** Kinds of notices a diagram may ask for (header `notice`). */
export const CaseNotice = z.enum(['transfer', 'social-transfer']);
export type CaseNotice = z.infer<typeof CaseNotice>;

interface Wording {
  role: RoleId;
  text: (row: ReliefCase, detail: string) => string;
}

const wordings: Record<CaseNotice, Wording> = {
  transfer: {
    role: 'clerk',
    text: ({ title }, to) => `“${title}”不属于本院管辖，请将材料移送${to}并告知申请人`,
  },
  'social-transfer': {
    role: 'clerk',
    text: ({ title }) => `“${title}”不予司法救助，申请人适宜社会救助，请转介民政等部门`,
  },
};

/** Tells the office, once for each time the step is reached, what it has to do outside the system. */
export async function notifyCase(
  deps: Deps,
  { caseId, kind, effectKey }: { caseId: string; kind: CaseNotice; effectKey: string },
): Promise<void> {
  await deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const materials = await latestFinding(em, caseId, 'materials');
    const to = materials?.['transferTo'];
    const { role, text } = wordings[kind];
    await addNotice(em, {
      ...{ effectKey: `${kind}:${effectKey}`, kind, caseId, officeId: row.officeId, role },
      text: text(row, typeof to === 'string' ? to : '有管辖权的机关'),
      now: deps.clock.now(),
    });
  });
}

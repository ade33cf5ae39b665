import type { DocumentSamples } from '../define.js';
import {
  bareConcerned,
  bareOriginalCase,
  concerned,
  office,
  originalCase,
  victim,
} from '../people.js';

/** Sample data of `ex-officio-approval`. */
export const exOfficioApprovalSamples: DocumentSamples<'ex-officio-approval'> = {
  full: {
    office,
    filledOn: '2026-03-02',
    clueSource: '第一检察部办理王某故意伤害案中发现',
    clueFoundOn: '2026-02-26',
    isUrgent: false,
    persons: concerned,
    victim,
    originalCase,
    reasons:
      '被害人系家庭主要经济来源，遇害后其母务农、其子年幼，附带民事判决未执行到位，家庭年收入不足六千元。\n当事人不了解国家司法救助政策，尚未提出申请，建议依职权启动救助程序。',
    proposedBy: '周明远',
  },
  sparse: {
    office,
    filledOn: '2026-03-02',
    clueSource: null,
    clueFoundOn: null,
    isUrgent: true,
    persons: [bareConcerned],
    victim: null,
    originalCase: bareOriginalCase,
    reasons: '当事人重伤住院，无力支付医疗费用。',
    proposedBy: null,
  },
};

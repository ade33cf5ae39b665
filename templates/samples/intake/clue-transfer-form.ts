import type { DocumentSamples } from '../define.js';
import {
  bareConcerned,
  bareOriginalCase,
  concerned,
  office,
  originalCase,
  victim,
} from '../people.js';

/** Sample data of `clue-transfer-form`. */
export const clueTransferFormSamples: DocumentSamples<'clue-transfer-form'> = {
  full: {
    office,
    filledOn: '2026-02-27',
    fromDepartment: '第一检察部',
    foundBy: '吴海涛',
    toDepartment: '第五检察部（控告申诉检察）',
    isUrgent: false,
    persons: concerned,
    victim,
    originalCase,
    need: '被害人生前打工供养其母和幼子。王某无赔偿能力，附带民事判决未执行到任何款项；其母务农，年收入不足六千元。已告知可以申请国家司法救助。',
    attachments: ['起诉书复印件一份', '刑事附带民事判决书复印件一份', '家庭情况询问笔录一份'],
  },
  sparse: {
    office,
    filledOn: '2026-02-27',
    fromDepartment: '第一检察部',
    foundBy: null,
    toDepartment: '控告申诉检察部门',
    isUrgent: true,
    persons: [bareConcerned],
    victim: null,
    originalCase: bareOriginalCase,
    need: '当事人重伤住院，无力支付医疗费用。',
    attachments: [],
  },
};

import type { DocumentSamples } from '../define.js';
import { office } from '../people.js';

/** Sample data of `explanation-record`. */
export const explanationRecordSamples: DocumentSamples<'explanation-record'> = {
  full: {
    office,
    caseNumber: '青溪检控申救〔2026〕12号',
    decisionNumber: '青溪检控申不救〔2026〕2号',
    heldOn: '2026-03-30',
    startedAt: '09:00',
    endedAt: '09:40',
    way: '当面',
    place: '青溪县人民检察院12309检察服务中心接待室',
    applicantName: '李秀兰',
    othersPresent: ['石桥村村民委员会主任刘福生'],
    staffNames: ['周明远', '何静'],
    recorderName: '何静',
    talk: [
      {
        speaker: '周明远',
        text: '今天向你说明不予救助决定的理由。国家司法救助是辅助性救助，同一案件一般只救助一次，已经得到合理赔偿的，一般不予救助。',
      },
      { speaker: '李秀兰', text: '赔偿款我收到了，但是孩子上学还有困难。' },
      {
        speaker: '周明远',
        text: '孩子就学困难可以通过社会救助解决。\n本院将把你家的情况移送民政部门，并请学校落实资助政策。',
      },
      { speaker: '李秀兰', text: '我听明白了。' },
    ],
    outcome: '表示理解',
    socialAssistance: '符合申请临时救助条件，三日内向青溪县民政局移送材料。',
  },
  sparse: {
    office,
    caseNumber: '青溪检控申救〔2026〕13号',
    decisionNumber: null,
    heldOn: '2026-03-30',
    startedAt: '09:00',
    endedAt: '09:20',
    way: '电话',
    place: '青溪县人民检察院',
    applicantName: '赵德顺',
    othersPresent: [],
    staffNames: ['周明远'],
    recorderName: '何静',
    talk: [{ speaker: '周明远', text: '说明不予救助的理由。' }],
    outcome: '未表态',
    socialAssistance: null,
  },
};

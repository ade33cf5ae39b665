import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, office, originalCase } from '../people.js';

/** Sample data of `collective-discussion-record`. */
export const collectiveDiscussionRecordSamples: DocumentSamples<'collective-discussion-record'> = {
  full: {
    office,
    caseNumber: '青溪检控申救〔2026〕12号',
    body: '检察委员会',
    heldOn: '2026-03-20',
    place: '青溪县人民检察院三楼会议室',
    chairName: '高卫东',
    reporterName: '周明远',
    recorderName: '何静',
    attendees: ['高卫东', '冯志强', '钱立新', '许国华', '丁晓红'],
    applicantNames: ['李秀兰', '陈小禾'],
    originalCaseCause: originalCase.cause,
    proposal: {
      verdict: '予以救助',
      amountFen: 70_000_00,
      reasons: '申请人依靠被害人收入生活，加害人无赔偿能力，外孙年幼在读，生活特别困难。',
    },
    views: [
      { name: '钱立新', view: '同意承办人意见，申请人家庭困难属实。' },
      {
        name: '许国华',
        view: '同意救助，金额应当与同类案件平衡。\n本县去年两起同类案件分别救助五万五千元、六万元。',
      },
      { name: '丁晓红', view: '同意调整为六万元，未成年人的部分应当代管。' },
      { name: '冯志强', view: '同意六万元。' },
      { name: '高卫东', view: '同意多数意见，落实代管协议后发放。' },
    ],
    votes: { approve: 4, oppose: 1, abstain: 0 },
    decision: '同意救助，调整金额',
    amountFen: 60_000_00,
    opinion: '予以救助六万元，其中陈小禾四万元分期发放并由村民委员会与银行共同监管。',
  },
  sparse: {
    office,
    caseNumber: '青溪检控申救〔2026〕13号',
    body: '党组会',
    heldOn: '2026-03-20',
    place: null,
    chairName: null,
    reporterName: '周明远',
    recorderName: null,
    attendees: ['高卫东', '冯志强', '钱立新'],
    applicantNames: ['赵德顺'],
    originalCaseCause: bareOriginalCase.cause,
    proposal: { verdict: '不予救助', amountFen: null, reasons: null },
    views: [],
    votes: { approve: 3, oppose: 0, abstain: 0 },
    decision: '同意',
    amountFen: null,
    opinion: '同意不予救助。',
  },
};

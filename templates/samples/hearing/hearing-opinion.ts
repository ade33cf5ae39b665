import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, office, originalCase } from '../people.js';

/** Sample data of `hearing-opinion`. */
export const hearingOpinionSamples: DocumentSamples<'hearing-opinion'> = {
  full: {
    office,
    caseNumber: '青溪检控申救〔2026〕12号',
    applicantNames: ['李秀兰', '陈小禾'],
    originalCaseCause: originalCase.cause,
    heldOn: '2026-03-16',
    startedAt: '09:30',
    place: '青溪县人民检察院听证室（清河路18号一楼）',
    hostName: '钱立新',
    topics: ['申请人家庭生活困难程度', '被害人生前与申请人的扶养关系'],
    listeners: [
      { name: '孙海燕', opinion: '申请人多病，无劳动能力，应当救助。' },
      { name: '吴建国', opinion: '应当救助，金额宜与同类案件持平。' },
      { name: '郑文斌', opinion: '外祖母已分户，宜只救助未成年人，其生活由村里协调解决。' },
    ],
    majorityOpinion: '申请人家庭生活确有困难，应当予以救助，救助金宜由专人代管。',
    supportVotes: 2,
    opposeVotes: 1,
    departureReason: '听证后查明加害人亲属已自愿赔偿五万元，拟相应降低救助金额。',
    handlerName: '周明远',
    recordedOn: '2026-03-17',
  },
  sparse: {
    office,
    caseNumber: '青溪检控申救〔2026〕13号',
    applicantNames: ['赵德顺'],
    originalCaseCause: bareOriginalCase.cause,
    heldOn: '2026-03-16',
    startedAt: '14:00',
    place: '青溪县人民检察院听证室',
    hostName: '周明远',
    topics: ['申请人家庭生活困难程度'],
    listeners: [
      { name: '孙海燕', opinion: null },
      { name: '吴建国', opinion: null },
      { name: '郑文斌', opinion: null },
    ],
    majorityOpinion: '应当救助。',
    supportVotes: 3,
    opposeVotes: 0,
    departureReason: null,
    handlerName: '周明远',
    recordedOn: '2026-03-16',
  },
};

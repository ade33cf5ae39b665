import type { DocumentSamples } from '../define.js';
import {
  bareOriginalCase,
  barePayee,
  barePerson,
  mother,
  office,
  originalCase,
  payees,
  rule,
  situation,
  son,
  victim,
} from '../people.js';

/** Sample data of `relief-decision`. */
export const reliefDecisionSamples: DocumentSamples<'relief-decision'> = {
  full: {
    office,
    number: '青溪检控申救〔2026〕12号',
    issuedOn: '2026-03-27',
    applicants: [mother, son],
    victim,
    originalCase,
    origin: '依申请',
    acceptedOn: '2026-03-09',
    findings:
      '被害人陈晓梅生前系家庭主要收入来源，其母李秀兰、其子陈小禾依靠其收入生活。王某无赔偿能力，附带民事判决未能执行。\n李秀兰家庭年收入14,600.00元，未获得其他救助，生活困难。',
    situation,
    legalBasis: [`${rule}第七条第三项`, '《关于建立完善国家司法救助制度的意见（试行）》'],
    amountFen: 60_000_00,
    payees,
    advanceFen: 10_000_00,
    jointShares: [
      { officeName: '云山市人民检察院', amountFen: 30_000_00 },
      { officeName: '云山市青溪县人民检察院', amountFen: 30_000_00 },
    ],
  },
  sparse: {
    office,
    number: '青溪检控申救〔2026〕14号',
    issuedOn: '2026-03-27',
    applicants: [barePerson],
    victim: null,
    originalCase: bareOriginalCase,
    origin: '依职权',
    acceptedOn: '2026-03-09',
    findings: '赵德顺因伤支付医疗费，家庭生活困难，侵害人下落不明。',
    situation: {
      article: '第七条第一项',
      text: '刑事案件被害人受到犯罪侵害致重伤或者严重残疾，因加害人死亡或者没有赔偿能力，造成生活困难',
    },
    legalBasis: [`${rule}第七条第一项`],
    amountFen: 8_000_00,
    payees: [barePayee],
    advanceFen: null,
    jointShares: [],
  },
};

import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, mother, office, originalCase, rule, son } from '../people.js';

/** Sample data of `social-assistance-proposal`. */
export const socialAssistanceProposalSamples: DocumentSamples<'social-assistance-proposal'> = {
  full: {
    office,
    number: '青溪检控申救社建〔2026〕1号',
    issuedOn: '2026-04-13',
    addressee: '青溪县农业农村局',
    persons: [
      { name: mother.name, maskedIdentity: '990***********002X', address: mother.address },
      { name: son.name, maskedIdentity: '990***********0012', address: son.address },
    ],
    originalCaseCause: originalCase.cause,
    hardship: '李秀兰独自抚养外孙陈小禾，家庭年收入14,600.00元，承包地因无劳动力撂荒。',
    relief: {
      by: '本院',
      number: '青溪检控申救〔2026〕12号',
      on: '2026-03-27',
      amountFen: 60_000_00,
    },
    reasons: '救助金只能缓解其一时急难，其家庭存在返贫风险，需要持续帮扶。',
    proposals: ['将该户纳入防止返贫监测对象', '协调承包地流转，安排公益性岗位'],
    legalBasis: [`${rule}第五条`],
    replyBy: '2026-05-13',
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申救社建〔2026〕2号',
    issuedOn: '2026-04-13',
    addressee: '青溪县民政局',
    persons: [{ name: '赵德顺', maskedIdentity: null, address: null }],
    originalCaseCause: bareOriginalCase.cause,
    hardship: '因病致贫。',
    relief: null,
    reasons: '其生活困难与案件没有直接关系，不属于国家司法救助范围。',
    proposals: ['给予临时救助'],
    legalBasis: [rule],
    replyBy: null,
    contact,
  },
};

import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, mother, office, originalCase, rule, son } from '../people.js';

/** Sample data of `social-assistance-transfer`. */
export const socialAssistanceTransferSamples: DocumentSamples<'social-assistance-transfer'> = {
  full: {
    office,
    number: '青溪检控申救社移〔2026〕1号',
    issuedOn: '2026-04-13',
    addressee: '青溪县民政局',
    persons: [mother, son].map(({ name, sex, birthOn, identityNumber, address, phone }) => ({
      ...{ name, sex, birthOn, identityNumber, address, phone },
    })),
    originalCaseCause: originalCase.cause,
    hardship:
      '被害人陈晓梅死亡后，其母李秀兰独自抚养外孙陈小禾，家庭年收入14,600.00元，无其他经济来源。\n李秀兰患慢性病，不能从事重体力劳动；陈小禾父亲失联多年。',
    relief: {
      by: '本院',
      number: '青溪检控申救〔2026〕12号',
      on: '2026-03-27',
      amountFen: 60_000_00,
    },
    suggestions: ['将李秀兰、陈小禾纳入最低生活保障', '对陈小禾按事实无人抚养儿童给予基本生活保障'],
    legalBasis: [`${rule}第五条`],
    replyBy: '2026-05-13',
    attachments: ['国家司法救助决定书', '生活困难证明', '社会救助移送回执'],
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申救社移〔2026〕2号',
    issuedOn: '2026-04-13',
    addressee: '青溪县民政局',
    persons: [
      {
        ...{ name: '赵德顺', sex: null, birthOn: null },
        ...{ identityNumber: null, address: null, phone: null },
      },
    ],
    originalCaseCause: bareOriginalCase.cause,
    hardship: '因伤丧失部分劳动能力，无固定收入。',
    relief: null,
    suggestions: ['给予临时救助'],
    legalBasis: [rule],
    replyBy: null,
    attachments: [],
    contact,
  },
};

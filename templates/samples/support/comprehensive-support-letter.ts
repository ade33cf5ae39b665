import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, mother, office, originalCase, rule, son } from '../people.js';

/** Sample data of `comprehensive-support-letter`. */
export const comprehensiveSupportLetterSamples: DocumentSamples<'comprehensive-support-letter'> = {
  full: {
    office,
    number: '青溪检控申救帮〔2026〕1号',
    issuedOn: '2026-04-13',
    persons: [
      { name: mother.name, maskedIdentity: '990***********002X', address: mother.address },
      { name: son.name, maskedIdentity: '990***********0012', address: son.address },
    ],
    originalCaseCause: originalCase.cause,
    needs:
      '陈小禾目睹案发经过，经诊断存在急性应激反应，需要长期心理辅导；就读学校离家较远，无人接送。\n李秀兰有务工意愿，缺乏技能。',
    relief: {
      by: '本院',
      number: '青溪检控申救〔2026〕12号',
      on: '2026-03-27',
      amountFen: 60_000_00,
    },
    measures: [
      {
        body: '青溪县教育局',
        field: '教育',
        measure: '协调就近入学或者寄宿，落实家庭经济困难学生资助',
      },
      { body: '青溪县妇女联合会', field: '心理', measure: '安排心理辅导，建立一对一帮扶' },
      {
        body: '青溪县人力资源和社会保障局',
        field: '就业',
        measure: '提供职业技能培训和公益性岗位',
      },
      { body: '青溪县医疗保障局', field: '医疗', measure: '落实医疗救助和参保资助' },
    ],
    addressees: [
      '青溪县教育局',
      '青溪县妇女联合会',
      '青溪县人力资源和社会保障局',
      '青溪县医疗保障局',
    ],
    legalBasis: [`${rule}第五条`],
    replyBy: '2026-05-13',
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申救帮〔2026〕2号',
    issuedOn: '2026-04-13',
    persons: [{ name: '赵德顺', maskedIdentity: null, address: null }],
    originalCaseCause: bareOriginalCase.cause,
    needs: '因伤需要康复治疗。',
    relief: null,
    measures: [{ body: '青溪县残疾人联合会', field: '医疗', measure: '提供康复服务' }],
    addressees: ['青溪县残疾人联合会'],
    legalBasis: [rule],
    replyBy: null,
    contact,
  },
};

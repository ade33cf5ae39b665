import { terms } from '../../../domain/terms/terms.js';
import type { Assembler } from '../../assembly.js';
import { contact, legalBasis, names, officeData } from '../parts.js';

const items: Readonly<Record<string, string>> = {
  application: '国家司法救助申请书（或者口头申请笔录）',
  identity: '有效身份证明',
  harm: '实际损害结果证明',
  hardship: '申请人及其家庭生活困难证明',
  compensation: '是否获得赔偿、救助等的说明或者证明',
  other: '其他证明材料',
};

/** 补充材料通知书: what the review of the materials found missing. */
export const supplementNotice: Assembler<'supplement-notice'> = (assembly) => {
  const { file, issuedOn } = assembly;
  const found = file.findings.materials?.data['missing'];
  const missing: unknown[] = Array.isArray(found) ? found : [];
  return [
    {
      key: '',
      recipient: names(file).join('、'),
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn },
        applicantNames: names(file),
        originalCaseCause: file.originalCase.cause,
        receivedOn: file.row.filedOn,
        missing: missing.map((item) => ({
          name: items[String(item)] ?? String(item),
          requirement: null,
        })),
        termDays: terms.supplement.count,
        dueOn: null,
        legalBasis: legalBasis(assembly),
        contact: contact(assembly),
      }),
    },
  ];
};

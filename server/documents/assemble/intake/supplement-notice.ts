import { Supplement } from '../../../supplements/supplement.entity.js';
import { terms } from '../../../domain/terms/terms.js';
import type { Assembler, Assembly } from '../../assembly.js';
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
export const supplementNotice: Assembler<'supplement-notice'> = async (assembly) => {
  const { file, issuedOn } = assembly;
  const missing = await missingOf(assembly);
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

/** What the request of the step names; without one what the last review of the materials found. */
async function missingOf({ em, file, extra }: Assembly): Promise<unknown[]> {
  const { supplementId } = extra;
  const request =
    typeof supplementId === 'string' ? await em.findOneBy(Supplement, { id: supplementId }) : null;
  const found: unknown = request?.missing ?? file.findings.materials?.data['missing'];
  return Array.isArray(found) ? (found as unknown[]) : [];
}

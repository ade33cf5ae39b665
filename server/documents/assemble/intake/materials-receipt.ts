import type { FileApplicant } from '../../../cases/case-file.js';
import type { Assembler } from '../../assembly.js';
import { names, officeData } from '../parts.js';

const ways = {
  written: '书面提交',
  oral: '口头申请',
  'on-behalf': '他人代为提交',
  none: '依职权启动',
} as const;

/** 材料接收清单, for all applicants at once; whether it is complete is judged later. */
export const materialsReceipt: Assembler<'materials-receipt'> = (assembly) => {
  const { file, issuedOn } = assembly;
  const [first] = file.applicants;
  const submittedBy = first?.agentName ?? first?.name ?? file.createdByName;
  return [
    {
      key: '',
      recipient: names(file).join('、'),
      data: () => ({
        office: officeData(assembly),
        applicantNames: names(file),
        originalCaseCause: file.originalCase.cause,
        submittedBy,
        submittedVia: ways[first?.form ?? 'written'],
        receivedOn: issuedOn,
        receivedBy: file.createdByName,
        materials: file.applicants.flatMap(({ materials }) =>
          materials.map(({ name, copies }) => ({
            ...{ name, copies, form: null, pages: null, remark: null },
          })),
        ),
        missing: missingOf(file.applicants),
      }),
    },
  ];
};

/** Null: nobody went through a check list at the desk. What the office collects itself is not asked of the applicant. */
function missingOf(applicants: readonly FileApplicant[]): string[] | null {
  if (applicants.some(({ missingMaterials }) => missingMaterials === null)) return null;
  const rows = applicants.flatMap(({ missingMaterials }) => missingMaterials ?? []);
  return rows.filter(({ by }) => by === 'applicant').map(({ name }) => name);
}

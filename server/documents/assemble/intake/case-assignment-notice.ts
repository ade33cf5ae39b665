import { z } from 'zod';
import { HandlerAssignment } from '../../../cases/handler-assignment.entity.js';
import type { CaseFile } from '../../../cases/case-file.js';
import { drafting, type Assembler, type Assembly, type Draft } from '../../assembly.js';
import { line } from '../entry-fields.js';
import { caseNumber, names, officeData, origins } from '../parts.js';
import { decisionDueOn } from './concerned.js';

/** 分案通知书 to the handler chosen, by the process at random or by a leader (`extra.assignmentId`); none while nobody could be. */
export const caseAssignmentNotice: Assembler<'case-assignment-notice'> = async (assembly) => {
  const { handlerName } = assembly.file;
  if (handlerName === null) return [];
  const id = assembly.extra['assignmentId'];
  if (typeof id === 'string') {
    const { way, reason } = await assembly.em.findOneByOrFail(HandlerAssignment, { id });
    const assigned = { way: way === 'lot' ? '随机分案' : '指定分案', reason } as const;
    return [await noticeTo(assembly, { handlerName, ...assigned })];
  }
  return [await noticeTo(assembly, { handlerName, way: '随机分案', reason: null })];
};

/** 分案通知书 of a case that is assigned by order. */
export const caseAssignmentDrafting = drafting('case-assignment-notice', {
  purpose: '把案件指定给承办人',
  entry: z.strictObject({
    handlerName: line('承办人'),
    reason: line('指定理由', '如：没有可以随机分案的人员'),
  }),
  propose: ({ file: { handlerName } }) => (handlerName === null ? {} : { handlerName }),
  assemble: async (assembly, { handlerName, reason }) => [
    await noticeTo(assembly, { handlerName, way: '指定分案', reason }),
  ],
});

async function noticeTo(
  assembly: Assembly,
  assigned: { handlerName: string; way: '随机分案' | '指定分案'; reason: string | null },
): Promise<Draft<'case-assignment-notice'>> {
  const { file, issuedOn } = assembly;
  const dueOn = await decisionDueOn(assembly);
  return {
    key: '',
    recipient: assigned.handlerName,
    data: () => ({
      ...{ office: officeData(assembly), assignedOn: issuedOn, ...assigned },
      caseNumber: caseNumber(file),
      applicantNames: names(file),
      originalCaseCause: file.originalCase.cause,
      origin: origins[file.row.origin],
      acceptedOn: file.row.acceptedOn,
      decisionDueOn: dueOn,
      marks: marksOf(file),
      materials: file.applicants.flatMap(({ materials }) =>
        materials.map(({ name, copies }) => `${name}，${String(copies)}份`),
      ),
    }),
  };
}

function marksOf({ row: { isUrgent, concernsMinor, isPriority } }: CaseFile): string[] {
  return [
    ...(isUrgent ? ['急需救治'] : []),
    ...(concernsMinor ? ['涉及未成年人，注意保护隐私'] : []),
    ...(isPriority ? ['属于重点救助对象，优先办理'] : []),
  ];
}

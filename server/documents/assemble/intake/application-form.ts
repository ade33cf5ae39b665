import { z } from 'zod';
import type { FileApplicant } from '../../../cases/case-file.js';
import { drafting, type Assembler, type Assembly, type Draft } from '../../assembly.js';
import { line, prose } from '../entry-fields.js';
import { applicantData, officeData, originalCaseData, victimData } from '../parts.js';
import { applicantNamed, concernedApplicants } from './concerned.js';

const ways = {
  written: '本人书面申请',
  oral: '口头申请',
  'on-behalf': '他人代为申请',
  none: '补充提出申请',
} as const;

/** 国家司法救助申请书, one for each applicant, as filed. */
export const applicationForm: Assembler<'application-form'> = (assembly) =>
  concernedApplicants(assembly).map((applicant) => formOf(assembly, applicant, {}));

/** 国家司法救助申请书 once more: for who was filed for without an application, or to put what was typed right before it is signed. */
export const applicationFormDrafting = drafting('application-form', {
  purpose: '为申请人打印申请书，供其核对签名',
  entry: z.strictObject({
    applicantName: line('申请人', '本案申请人的姓名'),
    facts: prose('原案事实'),
    request: prose('救助请求和理由'),
  }),
  propose: ({ file: { applicants, originalCase } }) => ({
    ...(applicants[0] === undefined
      ? {}
      : { applicantName: applicants[0].name, request: applicants[0].request }),
    facts: originalCase.facts,
  }),
  assemble: (assembly, { applicantName, ...entered }) => [
    formOf(assembly, applicantNamed(assembly.file, applicantName), entered),
  ],
});

function formOf(
  assembly: Assembly,
  applicant: FileApplicant,
  { facts, request = applicant.request }: { facts?: string; request?: string },
): Draft<'application-form'> {
  const { file } = assembly;
  const originalCase = originalCaseData(file);
  return {
    key: applicant.personId,
    recipient: applicant.name,
    data: () => ({
      office: officeData(assembly),
      way: ways[applicant.form],
      filedOn: applicant.filedOn,
      applicant: applicantData(applicant),
      victim: victimData(file),
      originalCase: { ...originalCase, facts: facts ?? originalCase.facts },
      liableAbility: file.originalCase.liableAbility,
      request,
      requestedFen: applicant.requestedFen,
      materials: applicant.materials.map(({ name, copies }) => ({ name, copies })),
    }),
  };
}

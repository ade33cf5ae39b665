import { z } from 'zod';
import type { FileApplicant } from '../../../cases/case-file.js';
import { isMinor } from '../../../domain/people/identity-number.js';
import { minorsOpinion } from '../../../domain/eligibility/rule-versions.js';
import { terms } from '../../../domain/terms/terms.js';
import { ruleVersionOn } from '../../../../templates/vocabulary/legal-basis.js';
import { drafting, type Assembler, type Assembly, type Draft } from '../../assembly.js';
import { line } from '../entry-fields.js';
import { contact, officeData, rulesOn } from '../parts.js';
import { applicantNamed, concernedApplicants } from './concerned.js';

/** 权利义务告知书, one for each applicant. */
export const rightsNotice: Assembler<'rights-notice'> = (assembly) =>
  concernedApplicants(assembly).map((applicant) => noticeTo(assembly, applicant));

/** 权利义务告知书 once more, for who lost it or was not told. */
export const rightsNoticeDrafting = drafting('rights-notice', {
  purpose: '再次告知申请人的权利和义务',
  entry: z.strictObject({ applicantName: line('被告知人', '本案申请人的姓名') }),
  propose: ({ file: { applicants } }) =>
    applicants[0] === undefined ? {} : { applicantName: applicants[0].name },
  assemble: (assembly, { applicantName }) => [
    noticeTo(assembly, applicantNamed(assembly.file, applicantName)),
  ],
});

function noticeTo(
  assembly: Assembly,
  { personId, name, birthOn, form }: FileApplicant,
): Draft<'rights-notice'> {
  const { file, issuedOn } = assembly;
  const minor = birthOn !== null && isMinor(birthOn, issuedOn);
  return {
    key: personId,
    recipient: name,
    data: () => ({
      ...{ office: officeData(assembly), issuedOn },
      applicantName: name,
      originalCaseCause: file.originalCase.cause,
      hasApplied: form !== 'none',
      isMinor: minor,
      supplementDays: terms.supplement.count,
      decisionWorkingDays: terms.decision.count,
      legalBasis: [ruleVersionOn(rulesOn(assembly)).title, ...(minor ? [minorsOpinion.title] : [])],
      contact: contactIfKnown(assembly),
    }),
  };
}

/** An office without address or telephone on record must not keep anybody from filing. */
function contactIfKnown(assembly: Assembly) {
  const known = contact(assembly);
  return Object.values(known).every((text) => text.trim() !== '') ? known : null;
}

import type { Assembler } from '../../assembly.js';
import { contact, legalBasis, names, officeData } from '../parts.js';
import { parsePlan } from './plan-of.js';

/** 听证通知书: one for each applicant and each listener (听证员). */
export const hearingNotice: Assembler<'hearing-notice'> = (assembly) => {
  const { file, issuedOn } = assembly;
  const plan = parsePlan(file.findings.hearing?.data);
  const { heldOn, heldAt, place, host, listeners, isPublic, recorderName, topics } = plan;
  const addressees = [
    ...names(file).map((name) => ({ name, role: '申请人' as const })),
    ...listeners.map((name) => ({ name, role: '听证员' as const })),
  ];
  return addressees.map(({ name, role }, index) => ({
    key: String(index + 1),
    recipient: name,
    data: (number) => ({
      ...{ office: officeData(assembly), number, issuedOn },
      ...{ addressee: name, addresseeRole: role, applicantNames: names(file) },
      originalCaseCause: file.originalCase.cause,
      ...{ hearingOn: heldOn, hearingAt: heldAt, place, isPublic, hostName: host },
      listenerNames: listeners,
      ...{ recorderName, topics },
      legalBasis: legalBasis(assembly),
      contact: contact(assembly),
    }),
  }));
};

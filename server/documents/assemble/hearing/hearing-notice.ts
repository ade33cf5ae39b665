import { hearingRulesTitle } from '../../../domain/cases/hearing-rules.js';
import type { Assembler } from '../../assembly.js';
import { contact, names, officeData } from '../parts.js';
import { bareName } from '../text-lines.js';
import { parsePlan } from './plan-of.js';

/** 听证通知书: one for each applicant, each listener (听证员) and everybody else who takes part. */
export const hearingNotice: Assembler<'hearing-notice'> = (assembly) => {
  const { file, issuedOn } = assembly;
  const plan = parsePlan(file.findings.hearing?.data);
  const { heldOn, heldAt, place, host, isPublic, recorderName, topics } = plan;
  const addressees = [
    ...names(file).map((name) => ({ name, role: '申请人' as const })),
    ...plan.listeners.map((name) => ({ name: bareName(name), role: '听证员' as const })),
    ...plan.others.map((name) => ({ name: bareName(name), role: '其他参加人' as const })),
  ];
  return addressees.map(({ name, role }, index) => ({
    key: String(index + 1),
    recipient: name,
    data: (number) => ({
      ...{ office: officeData(assembly), number, issuedOn },
      ...{ addressee: name, addresseeRole: role, applicantNames: names(file) },
      originalCaseCause: file.originalCase.cause,
      ...{ hearingOn: heldOn, hearingAt: heldAt, place, isPublic, hostName: host },
      listenerNames: plan.listeners,
      ...{ recorderName, topics },
      legalBasis: [hearingRulesTitle],
      contact: contact(assembly),
    }),
  }));
};

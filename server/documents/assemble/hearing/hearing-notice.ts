import { z } from 'zod';
import { RuleError } from '../../../domain/basics/errors.js';
import type { Assembler } from '../../assembly.js';
import { contact, legalBasis, names, officeData } from '../parts.js';

const Plan = z.object({
  heldOn: z.string(),
  heldAt: z.string(),
  place: z.string(),
  host: z.string(),
  listeners: z.array(z.string()),
  isPublic: z.boolean(),
});

/** 听证通知书: one for each applicant and each listener (听证员). */
export const hearingNotice: Assembler<'hearing-notice'> = (assembly) => {
  const { file, issuedOn } = assembly;
  const plan = Plan.safeParse(file.findings.hearing?.data);
  if (!plan.success) throw new RuleError('WRONG_STATE', '尚未制定听证方案');
  const { heldOn, heldAt, place, host, listeners, isPublic } = plan.data;
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
      recorderName: null,
      topics: ['申请人是否符合国家司法救助条件', '申请人家庭生活困难程度和救助金额'],
      legalBasis: legalBasis(assembly),
      contact: contact(assembly),
    }),
  }));
};

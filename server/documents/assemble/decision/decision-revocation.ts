import { z } from 'zod';
import { ruleVersionOn } from '../../../../templates/vocabulary/legal-basis.js';
import { RuleError } from '../../../domain/basics/errors.js';
import { drafting, type Assembly } from '../../assembly.js';
import { prose } from '../entry-fields.js';
import { ownDecision } from '../given-relief.js';
import { applicantData, contact, names, officeData, rulesOn } from '../parts.js';
import { paidUnder } from './paid-under.js';

/** 撤销救助决定书 of the office's own decision; what was paid and what was not comes from the money of the case. */
export const decisionRevocation = drafting('decision-revocation', {
  purpose: '撤销本院已经作出的救助决定',
  refusal: refusalOf,
  entry: z.strictObject({
    facts: prose('查明的事实', '决定作出后发现了什么，有何证据'),
    reasons: prose('撤销理由', '原决定为什么不应当作出'),
  }),
  propose: () => ({}),
  assemble: async (assembly, { facts, reasons }) => {
    const { file, issuedOn } = assembly;
    const decision = await ownDecision(assembly);
    if (decision === null) throw new RuleError('WRONG_STATE', '本院没有可以撤销的救助决定书');
    const { isForAll, ...decided } = decision;
    const { paidFen, recoveredFen } = await paidUnder(assembly, { isForAll });
    return [
      {
        key: '',
        recipient: names(file).join('、'),
        data: (number) => ({
          ...{ office: officeData(assembly), number, issuedOn },
          applicants: file.applicants.map(applicantData),
          originalCaseCause: file.originalCase.cause,
          ...{ decision: decided, facts, reasons },
          legalBasis: [ruleVersionOn(rulesOn(assembly)).title],
          recoverFen: aboveZero(paidFen - recoveredFen),
          unpaidFen: aboveZero(decided.amountFen - paidFen),
          contact: contact(assembly),
        }),
      },
    ];
  },
});

async function refusalOf(assembly: Assembly): Promise<string | null> {
  const decision = await ownDecision(assembly);
  if (decision === null) return '本院没有可以撤销的救助决定书';
  const { orderedFen } = await paidUnder(assembly, decision);
  return orderedFen > 0 ? '有款项正在支付，登记支付结果后再撤销' : null;
}

const aboveZero = (amountFen: number): number | null => (amountFen > 0 ? amountFen : null);

import { z } from 'zod';
import { RuleError } from '../../../domain/basics/errors.js';
import { drafting, type Assembly } from '../../assembly.js';
import { line, prose, rows } from '../entry-fields.js';
import { ownDecision } from '../given-relief.js';
import { applicantData, contact, legalBasis, names, officeData } from '../parts.js';
import { paidUnder } from './paid-under.js';

/**
 * 变更救助决定书 of the office's own decision before it is paid. The amount stays: another amount takes another approval and another plan of
 * the money, so that the decision is revoked and made anew.
 */
export const decisionAmendment = drafting('decision-amendment', {
  purpose: '发放前变更救助决定中的账户、代管、分期等事项，救助金额不变',
  refusal: refusalOf,
  entry: z.strictObject({
    reasons: prose('变更事由'),
    changes: rows(
      '变更事项',
      { item: line('事项', '如代管方式'), before: line('原内容'), after: line('变更为') },
      { min: 1 },
    ),
  }),
  propose: () => ({ changes: [] }),
  assemble: async (assembly, { reasons, changes }) => {
    const { file, issuedOn } = assembly;
    const decision = await ownDecision(assembly);
    if (decision === null) throw new RuleError('WRONG_STATE', '本院没有可以变更的救助决定书');
    const { number: decisionNumber, on, amountFen } = decision;
    return [
      {
        key: '',
        recipient: names(file).join('、'),
        data: (number) => ({
          ...{ office: officeData(assembly), number, issuedOn },
          applicants: file.applicants.map(applicantData),
          originalCaseCause: file.originalCase.cause,
          decision: { number: decisionNumber, on, amountFen },
          ...{ reasons, changes, amountFen, legalBasis: legalBasis(assembly) },
          contact: contact(assembly),
        }),
      },
    ];
  },
});

async function refusalOf(assembly: Assembly): Promise<string | null> {
  const decision = await ownDecision(assembly);
  if (decision === null) return '本院没有可以变更的救助决定书';
  const { orderedFen, grantFen } = await paidUnder(assembly, decision);
  return orderedFen + grantFen > 0 ? '救助金已经开始发放，不能再变更决定' : null;
}

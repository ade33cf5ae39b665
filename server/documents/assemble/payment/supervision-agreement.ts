import { z } from 'zod';
import { RuleError } from '../../../domain/basics/errors.js';
import { sumFen } from '../../../domain/basics/money.js';
import { drafting, type Assembly } from '../../assembly.js';
import { givenRelief } from '../given-relief.js';
import { maskedIdentity, signingFor } from '../masked-person.js';
import { officeData } from '../parts.js';
import { custodyFields, proposedUse } from './custody-fields.js';
import { keptShares, type KeptShare } from './kept-shares.js';

/** 三方监管协议 of office, payee and custodian: one for each payee whose money somebody else keeps. */
export const supervisionAgreement = drafting('supervision-agreement', {
  purpose: '检察院、领款人和代管人约定救助金的保管和支取',
  refusal: refusalOf,
  entry: z.strictObject(custodyFields),
  propose: async (assembly) => proposedUse(await keptShares(assembly)),
  assemble: async (assembly, { purposes, release }) => {
    const decision = await givenRelief(assembly);
    if (decision === null) throw new RuleError('WRONG_STATE', '尚未出具救助决定书');
    return (await keptShares(assembly)).map((kept) => {
      const { person, custodian, custodyKind, amountFen, bank, maskedAccount, until } = kept;
      return {
        key: person.personId,
        recipient: `${person.name}、${custodian}`,
        data: () => ({
          ...{ office: officeData(assembly), payeeName: person.name },
          maskedIdentity: maskedIdentity(person),
          representative: signingFor(person),
          ...{ custodian, custodyKind, decisionNumber: decision.number, decidedOn: decision.on },
          ...{ amountFen, bank, maskedAccount, purposes, release, until },
          instalments: datedInstalments(kept),
        }),
      };
    });
  },
});

async function refusalOf(assembly: Assembly): Promise<string | null> {
  if ((await keptShares(assembly)).length === 0) return '本院的发放计划中没有代管的救助金';
  return (await givenRelief(assembly)) === null ? '尚未出具救助决定书' : null;
}

/** The instalments, when they are the whole of what is kept. */
const datedInstalments = ({ instalments, amountFen }: KeptShare) =>
  sumFen(instalments.map((instalment) => instalment.amountFen)) === amountFen ? instalments : [];

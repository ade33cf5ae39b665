import { z } from 'zod';
import { drafting } from '../../assembly.js';
import { decisionOf } from '../../decision-of.js';
import { signingFor } from '../masked-person.js';
import { identityText } from '../parts.js';
import { custodyFields, proposedUse } from './custody-fields.js';
import { keptShares } from './kept-shares.js';

/** 代管委托书: one for each payee whose money somebody else keeps. */
export const custodyAuthorization = drafting('custody-authorization', {
  purpose: '由领款人或者监护人委托他人代管救助金',
  refusal: async (assembly) =>
    (await keptShares(assembly)).length === 0 ? '本院的发放计划中没有代管的救助金' : null,
  entry: z.strictObject(custodyFields),
  propose: async (assembly) => proposedUse(await keptShares(assembly)),
  assemble: async (assembly, { purposes, release }) => {
    const { em, file, office } = assembly;
    const decision = await decisionOf(em, file.row.id, office.id);
    return (await keptShares(assembly)).map((kept) => {
      const { person, custodian, custodyKind, amountFen, bank, maskedAccount, until } = kept;
      return {
        key: person.personId,
        recipient: custodian,
        data: () => ({
          ...{ payeeName: person.name, identityNumber: identityText(person) },
          ...{ address: person.address, representative: signingFor(person) },
          ...{ custodian, custodyKind, officeName: office.name },
          decisionNumber: decision?.number ?? null,
          ...{ amountFen, bank, maskedAccount, purposes, release, until },
        }),
      };
    });
  },
});

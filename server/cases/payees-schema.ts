import { z } from 'zod';
import { custodyKinds, type CustodyKind } from '../domain/forms/form-people.js';
import { normaliseName } from '../domain/people/person-name.js';

const custodyKindIds = Object.keys(custodyKinds) as [CustodyKind, ...CustodyKind[]];

/** Value of a `payees` field, as the domain judged it. */
export const Payees = z.array(
  z.object({
    personId: z.string(),
    amountFen: z.int().positive(),
    bank: z.string(),
    account: z.string(),
    holder: z.string().overwrite(normaliseName),
    instalments: z
      .array(z.object({ amountFen: z.int().positive(), dueOn: z.string() }))
      .exactOptional(),
    custody: z.object({ kind: z.enum(custodyKindIds), custodian: z.string() }).exactOptional(),
  }),
);

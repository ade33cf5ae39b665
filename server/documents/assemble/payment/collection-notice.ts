import { z } from 'zod';
import { custodyWords } from '../../../domain/amount/custody.js';
import { custodyKinds } from '../../../domain/forms/form-people.js';
import { RuleError } from '../../../domain/basics/errors.js';
import { sumFen } from '../../../domain/basics/money.js';
import { findDisbursement } from '../../../money/lock-disbursement.js';
import { nextShares, unpaidShares } from '../../../money/next-shares.js';
import type { PayeeShare } from '../../../money/payee-share.entity.js';
import { decisionOf } from '../../decision-of.js';
import type { Assembler } from '../../assembly.js';
import { contact, officeData } from '../parts.js';

const Extra = z.object({ disbursementId: z.string() });

/** 领取通知书: one for each payee of the next instalment; within two working days of arrival (2014 opinion). */
export const collectionNotice: Assembler<'collection-notice'> = async (assembly) => {
  const { em, file, office, issuedOn, extra, deps } = assembly;
  const { disbursementId } = Extra.parse(extra);
  const { arrivedOn } = await findDisbursement(em, disbursementId);
  const decision = await decisionOf(em, file.row.id, office.id);
  const { number: decisionNumber } = decision ?? {};
  if (!decisionNumber) throw new RuleError('WRONG_STATE', '尚未出具救助决定书');
  const all = await unpaidShares(em, disbursementId);
  return (await nextShares(em, disbursementId)).map((share) => ({
    key: share.personId,
    recipient: share.holder,
    data: (number) => ({
      ...{ office: officeData(assembly), number, issuedOn, decisionNumber },
      payeeName: nameOf(file.applicants, share),
      decidedOn: file.row.decidedOn ?? issuedOn,
      amountFen: share.amountFen,
      arrivedOn: arrivedOn ?? issuedOn,
      transfer: {
        ...{ bank: share.bank, holder: share.holder },
        account: deps.vault.open(share.accountCipher),
      },
      collectAt: `${office.name}12309检察服务中心，工作日9时至17时`,
      papers: ['本人有效身份证件原件', '银行卡或者存折', '本通知书'],
      instalments: instalmentsOf(all, share),
      custody:
        share.custodyKind && share.custodian
          ? custodyWords(custodyKinds[share.custodyKind], share.custodian, share.custodyUntil)
          : null,
      contact: contact(assembly),
    }),
  }));
};

function nameOf(applicants: { personId: string; name: string }[], share: PayeeShare): string {
  return applicants.find(({ personId }) => personId === share.personId)?.name ?? share.holder;
}

/** All instalments of the payee, this one included; none when paid at once. */
function instalmentsOf(all: PayeeShare[], { personId, amountFen }: PayeeShare) {
  const own = all.filter((share) => share.personId === personId);
  if (own.length < 2 || sumFen(own.map((share) => share.amountFen)) === amountFen) return [];
  return own.map((share) => ({ amountFen: share.amountFen, on: share.dueOn }));
}

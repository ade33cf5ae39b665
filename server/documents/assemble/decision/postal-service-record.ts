import { z } from 'zod';
import { accountNames } from '../../../cases/names.js';
import { Deadline } from '../../../deadlines/deadline.entity.js';
import { RuleError } from '../../../domain/basics/errors.js';
import { signers } from '../../../domain/papers/service-words.js';
import type { ServiceAttempt } from '../../../service/service-attempt.entity.js';
import { postTermKey, triesOf } from '../../../service/tries.js';
import { findDocument } from '../../move-document.js';
import type { Assembler, Assembly } from '../../assembly.js';
import { addresseeOf } from '../addressee-of.js';
import { caseNumber, officeData } from '../parts.js';

const Extra = z.object({ documentId: z.string() });
const outcomes = {
  served: '签收',
  refused: '拒绝签收',
  absent: '未见收件人',
  returned: '退回',
} as const;

/** 邮寄送达记录 of the last letter that carried a document (`extra.documentId`): every try of the post and what became of it. */
export const postalServiceRecord: Assembler<'postal-service-record'> = async (assembly) => {
  const { em, file, issuedOn, extra } = assembly;
  const { documentId } = Extra.parse(extra);
  const { title, number, recipient } = await findDocument(em, documentId);
  const { posting, answers, last } = lastLetter(await triesOf(em, documentId));
  const term = await em.findOneBy(Deadline, {
    ...{ kind: 'post-delivery', effectKey: postTermKey(posting.id) },
  });
  const recorders = await accountNames(em, [last.byAccountId]);
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        office: officeData(assembly),
        caseNumber: caseNumber(file),
        document: { title, number },
        ...addresseeOf(file, recipient),
        postedOn: posting.triedOn,
        dueOn: term?.dueOn ?? null,
        trackingNumber: last.trackingNumber ?? posting.trackingNumber,
        tries: answers.flatMap(tryRow),
        signer: signerOf(assembly, last),
        returnedOn: last.outcome === 'returned' ? last.triedOn : null,
        recordedBy: recorders.get(last.byAccountId) ?? last.servedBy,
        recordedOn: issuedOn,
      }),
    },
  ];
};

/** The letter handed to the post last, and what the post answered about it. */
function lastLetter(tries: ServiceAttempt[]) {
  const byPost = tries.filter(({ way }) => way === 'post');
  const from = byPost.findLastIndex(({ outcome }) => outcome === 'pending');
  const posting = byPost[from];
  if (!posting) throw new RuleError('WRONG_STATE', '文书没有交付邮寄的记录');
  const answers = byPost.slice(from + 1);
  return { posting, answers, last: answers.at(-1) ?? posting };
}

function tryRow({ triedOn: on, outcome, reason: note }: ServiceAttempt) {
  return outcome === 'pending' ? [] : [{ on, outcome: outcomes[outcome], note }];
}

function signerOf({ deps: { vault } }: Assembly, attempt: ServiceAttempt) {
  const { outcome, signer, signerName: name, relation, identityCipher, triedOn: on } = attempt;
  if (outcome !== 'served' || name === null) return null;
  const quality = signer === null || signer === 'unclassified' ? '代收人' : signers[signer];
  const identityNumber = identityCipher === null ? null : vault.open(identityCipher);
  return { name, relation: relation ?? quality, identityNumber, on };
}

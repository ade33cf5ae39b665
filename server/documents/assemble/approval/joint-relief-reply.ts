import { z } from 'zod';
import { liveShares } from '../../../cases/joint-shares.js';
import { sumFen, type Fen } from '../../../domain/basics/money.js';
import { findOffice } from '../../../offices/find-office.js';
import type { Assembler, Assembly } from '../../assembly.js';
import { LegalDocument } from '../../document.entity.js';
import { legalBasis, names, officeData } from '../parts.js';

const Extra = z.object({
  verdict: z.enum(['join', 'decline']),
  shareFen: z.int().optional(),
  jointMode: z.string().optional(),
  opinion: z.string(),
});

/** 联合救助批复 of the higher office, to the office that asked it. */
export const jointReliefReply: Assembler<'joint-relief-reply'> = async (assembly) => {
  const { file, issuedOn, extra } = assembly;
  const { verdict, shareFen, jointMode, opinion } = Extra.parse(extra);
  const joins = verdict === 'join';
  const isSeparate = jointMode === 'separate';
  const { addressee, ...request } = await requestTo(assembly);
  const totalFen = joins ? await totalOf(assembly, isSeparate) : null;
  return [
    {
      key: '',
      recipient: addressee,
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn, addressee, ...request },
        applicantNames: names(file),
        verdict: joins ? '同意联合救助' : '不予联合救助',
        shareFen: joins ? (shareFen ?? 0) : null,
        totalFen,
        mode: isSeparate ? '分别决定' : '统一决定',
        opinion,
        legalBasis: legalBasis(assembly),
      }),
    },
  ];
};

/** The latest request of an office right below this one; the handling office where none is on record. */
async function requestTo({ em, file, office }: Assembly) {
  const requests = await em.find(LegalDocument, {
    select: { officeId: true, number: true, issuedOn: true, state: true },
    where: { caseId: file.row.id, kind: 'joint-relief-request' },
    order: { seq: 'DESC' },
  });
  for (const { officeId, number, issuedOn, state } of requests) {
    const { parentId, name } = await findOffice(em, officeId);
    if (state === 'void' || parentId !== office.id) continue;
    return { addressee: name, requestNumber: number, requestedOn: issuedOn };
  }
  const { name } = await findOffice(em, file.row.officeId);
  return { addressee: name, requestNumber: null, requestedOn: null };
}

/** Decided as one the shares are parts of the proposed amount, decided apart they come on top. */
async function totalOf({ em, file: { row } }: Assembly, isSeparate: boolean): Promise<Fen | null> {
  if (!isSeparate || row.proposedFen === null) return row.proposedFen;
  const shares = await liveShares(em, row.id);
  return sumFen([row.proposedFen, ...shares.map(({ amountFen }) => amountFen)]);
}

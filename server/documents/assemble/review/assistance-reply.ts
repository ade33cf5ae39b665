import { z } from 'zod';
import { Not } from 'typeorm';
import type { LocalDate } from '../../../domain/basics/local-date.js';
import { findOffice } from '../../../offices/find-office.js';
import type { Assembler, Assembly, Draft } from '../../assembly.js';
import { LegalDocument } from '../../document.entity.js';
import { names, officeData } from '../parts.js';
import { assistanceOf, assistanceTasks } from './assistance-of.js';

/** Who answers in the assisting office, and when the work was done. */
const Extra = z.object({ by: z.string(), doneOn: z.iso.date().nullable().default(null) });

/** 委托协助回复函 of the assisting office to the handling one: what was found, or why the request is returned. */
export const assistanceReply: Assembler<'assistance-reply'> = async (assembly) => {
  const { by, doneOn } = Extra.parse(assembly.extra);
  const { state, result } = await assistanceOf(assembly);
  const outcome = state === 'returned' ? '退回' : '已办理';
  return [await replyLetter(assembly, { by, doneOn, outcome, result })];
};

/** What the letter says, whether it was entered in a task or drafted. */
export interface Reply {
  /** Whom the reader may ask. */
  by: string;
  doneOn: LocalDate | null;
  outcome: '已办理' | '退回';
  result: string | null;
}

/** The letter itself, for the request of `extra.assistanceId`. */
export async function replyLetter(
  assembly: Assembly,
  { by, doneOn, outcome, result }: Reply,
): Promise<Draft<'assistance-reply'>> {
  const { em, file, office, issuedOn } = assembly;
  const { task } = await assistanceOf(assembly);
  const { name: addressee } = await findOffice(em, file.row.officeId);
  const letter = await letterTo(assembly);
  return {
    ...{ key: '', recipient: addressee },
    data: (number) => ({
      ...{ office: officeData(assembly), number, issuedOn, addressee },
      ...{ letterNumber: letter?.number ?? null, letterOn: letter?.issuedOn ?? null },
      ...{ task: assistanceTasks[task], applicantNames: names(file), outcome },
      result: result?.trim() || '见所附材料。',
      doneOn: outcome === '退回' ? null : doneOn,
      contact: { person: by, phone: office.phone, address: office.address },
    }),
  };
}

/** The latest letter the handling office sent to this one. */
async function letterTo({ em, file: { row }, office }: Assembly): Promise<LegalDocument | null> {
  return em.findOne(LegalDocument, {
    where: {
      ...{ caseId: row.id, kind: 'assistance-letter', officeId: row.officeId },
      ...{ recipient: office.name, state: Not('void') },
    },
    order: { seq: 'DESC' },
  });
}

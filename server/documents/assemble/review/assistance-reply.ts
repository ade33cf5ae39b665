import { z } from 'zod';
import { Not } from 'typeorm';
import { findOffice } from '../../../offices/find-office.js';
import type { Assembler, Assembly } from '../../assembly.js';
import { LegalDocument } from '../../document.entity.js';
import { names, officeData } from '../parts.js';
import { assistanceOf, assistanceTasks } from './assistance-of.js';

/** Who answers in the assisting office, and when the work was done. */
const Extra = z.object({ by: z.string(), doneOn: z.iso.date().nullable().default(null) });

/** 委托协助回复函 of the assisting office to the handling one: what was found, or why the request is returned. */
export const assistanceReply: Assembler<'assistance-reply'> = async (assembly) => {
  const { em, file, office, issuedOn, extra } = assembly;
  const { by, doneOn } = Extra.parse(extra);
  const { task, state, result } = await assistanceOf(assembly);
  const { name: addressee } = await findOffice(em, file.row.officeId);
  const letter = await letterTo(assembly);
  const isReturned = state === 'returned';
  return [
    {
      key: '',
      recipient: addressee,
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn, addressee },
        ...{ letterNumber: letter?.number ?? null, letterOn: letter?.issuedOn ?? null },
        ...{ task: assistanceTasks[task], applicantNames: names(file) },
        outcome: isReturned ? '退回' : '已办理',
        result: result?.trim() || '见所附材料。',
        doneOn: isReturned ? null : doneOn,
        contact: { person: by, phone: office.phone, address: office.address },
      }),
    },
  ];
};

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

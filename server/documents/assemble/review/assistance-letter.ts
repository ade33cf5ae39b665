import { z } from 'zod';
import { findOffice } from '../../../offices/find-office.js';
import type { Assembler } from '../../assembly.js';
import { contact, identityText, legalBasis, officeData } from '../parts.js';
import { assistanceOf, assistanceTasks } from './assistance-of.js';

const ReplyBy = z.iso.date().nullable().catch(null);

/** 委托协助函 to the assisting office (`extra.assistanceId`, `extra.replyBy`). */
export const assistanceLetter: Assembler<'assistance-letter'> = async (assembly) => {
  const { em, file, issuedOn, extra } = assembly;
  const { assistingOfficeId, task, note } = await assistanceOf(assembly);
  const { name: addressee } = await findOffice(em, assistingOfficeId);
  return [
    {
      key: '',
      recipient: addressee,
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn, addressee },
        task: assistanceTasks[task],
        persons: file.applicants.map((applicant) => ({
          ...{ name: applicant.name, address: applicant.address, phone: applicant.phone },
          identityNumber: identityText(applicant),
        })),
        originalCaseCause: file.originalCase.cause,
        note: note.trim() || null,
        replyBy: ReplyBy.parse(extra['replyBy']),
        legalBasis: legalBasis(assembly),
        contact: contact(assembly),
      }),
    },
  ];
};

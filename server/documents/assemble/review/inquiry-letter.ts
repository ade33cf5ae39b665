import { z } from 'zod';
import type { Assembler } from '../../assembly.js';
import { contact, identityText, legalBasis, officeData } from '../parts.js';

const Extra = z.object({ agency: z.string().min(1) });

/** 函询函 to one agency (`extra.agency`), asking whether relief was given before. */
export const inquiryLetter: Assembler<'inquiry-letter'> = (assembly) => {
  const { file, issuedOn, extra } = assembly;
  const { agency } = Extra.parse(extra);
  return [
    {
      key: '',
      recipient: agency,
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn, addressee: agency },
        persons: file.applicants.map((applicant) => ({
          ...{ name: applicant.name, relation: applicant.relation },
          identityNumber: identityText(applicant),
        })),
        originalCaseCause: file.originalCase.cause,
        originalCaseNumber: file.originalCase.caseNumber,
        questions: [
          '上述人员是否就同一案件获得过国家司法救助；已获救助的，请注明决定时间和金额',
          '是否正在办理对上述人员的国家司法救助',
        ],
        replyBy: null,
        legalBasis: legalBasis(assembly),
        contact: contact(assembly),
      }),
    },
  ];
};

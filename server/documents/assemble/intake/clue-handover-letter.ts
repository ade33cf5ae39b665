import { z } from 'zod';
import { drafting } from '../../assembly.js';
import { filled, line, lines, optionalDay, orNull, prose } from '../entry-fields.js';
import {
  contact,
  identityText,
  legalBasis,
  officeData,
  originalCaseData,
  textOf,
} from '../parts.js';
import { InputError } from '../../../domain/basics/errors.js';
import { appliedOn } from './concerned.js';

/** 司法救助线索移交函 to the office or body whose matter it is. */
export const clueHandoverLetter = drafting('clue-handover-letter', {
  purpose: '把救助线索移交有管辖权的机关',
  entry: z.strictObject({
    addressee: line('接收机关'),
    reasons: prose('移交理由'),
    replyBy: optionalDay('请函复日期'),
    attachments: lines('附件', '一项一行，没有的不填'),
  }),
  propose: ({ file }) => {
    const found = file.findings.materials?.data;
    const [addressee, reasons] = [textOf(found, 'transferTo'), textOf(found, 'transferReason')];
    return {
      ...(addressee === null ? {} : { addressee }),
      ...(reasons === null ? {} : { reasons }),
      ...{ replyBy: null, attachments: [] },
    };
  },
  assemble: (assembly, { addressee, reasons, ...entered }) => {
    const { file, issuedOn } = assembly;
    const replyBy = orNull(entered.replyBy);
    if (replyBy !== null && replyBy < issuedOn) {
      throw new InputError([{ pointer: '/replyBy', detail: '请函复日期不能早于今天' }]);
    }
    return [
      {
        key: '',
        recipient: addressee,
        data: (number) => ({
          ...{ office: officeData(assembly), number, issuedOn, addressee, reasons, replyBy },
          persons: file.applicants.map((applicant) => ({
            ...{ name: applicant.name, phone: applicant.phone, relation: applicant.relation },
            identityNumber: identityText(applicant),
          })),
          originalCase: originalCaseData(file),
          appliedOn: appliedOn(file),
          attachments: filled(entered.attachments),
          legalBasis: legalBasis(assembly),
          contact: contact(assembly),
        }),
      },
    ];
  },
});

import { z } from 'zod';
import { addDays } from '../../../domain/basics/local-date.js';
import type { FileApplicant } from '../../../cases/case-file.js';
import { drafting } from '../../assembly.js';
import { filled, line, lines, optionalDay, orNull, prose, someLines } from '../entry-fields.js';
import { givenRelief } from '../given-relief.js';
import { contact, identityText, officeData } from '../parts.js';
import { knownHardship } from './known-hardship.js';
import { socialLegalBasis } from './social-legal-basis.js';

/** Days the other body has to answer, unless the drafter says otherwise; the product's own. */
const daysToReply = 30;

/** 社会救助移送函 to one body. */
export const socialAssistanceTransfer = drafting('social-assistance-transfer', {
  purpose: '把符合社会救助条件的人员和材料移送民政等部门办理',
  entry: z.strictObject({
    addressee: line('移送单位', '如县民政局'),
    hardship: prose('生活困难情况'),
    suggestions: someLines('建议救助事项'),
    replyBy: optionalDay('请求回复日期'),
    attachments: lines('附件'),
  }),
  propose: async (assembly) => {
    const hardship = knownHardship(assembly.file);
    const relief = await givenRelief(assembly);
    return {
      ...(hardship === null ? {} : { hardship }),
      replyBy: addDays(assembly.issuedOn, daysToReply),
      attachments: [
        ...(relief === null ? [] : ['国家司法救助决定书']),
        ...['生活困难证明材料', '社会救助移送回执'],
      ],
    };
  },
  assemble: async (assembly, entered) => {
    const { file, issuedOn } = assembly;
    const { addressee, hardship } = entered;
    const relief = await givenRelief(assembly);
    return [
      {
        key: '',
        recipient: addressee,
        data: (number) => ({
          ...{ office: officeData(assembly), number, issuedOn, addressee, hardship, relief },
          persons: file.applicants.map(personRow),
          originalCaseCause: file.originalCase.cause,
          suggestions: filled(entered.suggestions),
          replyBy: orNull(entered.replyBy),
          attachments: filled(entered.attachments),
          legalBasis: socialLegalBasis(assembly),
          contact: contact(assembly),
        }),
      },
    ];
  },
});

function personRow(applicant: FileApplicant) {
  const { name, sex, birthOn, address, phone } = applicant;
  return {
    ...{ name, birthOn, address, phone, identityNumber: identityText(applicant) },
    sex: sex === null ? null : sex === 'male' ? '男' : '女',
  };
}

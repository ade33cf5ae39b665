import { z } from 'zod';
import { drafting } from '../../assembly.js';
import { filled, line, optionalDay, orNull, prose, someLines } from '../entry-fields.js';
import { givenRelief } from '../given-relief.js';
import { maskedPerson } from '../masked-person.js';
import { contact, officeData } from '../parts.js';
import { knownHardship } from './known-hardship.js';
import { socialLegalBasis } from './social-legal-basis.js';

/** 社会救助建议函 to one body. */
export const socialAssistanceProposal = drafting('social-assistance-proposal', {
  purpose: '建议有关部门采取社会救助或者防止返贫措施，不移送材料',
  entry: z.strictObject({
    addressee: line('建议对象', '有职责的单位'),
    hardship: prose('了解到的情况'),
    reasons: prose('建议的理由'),
    proposals: someLines('建议采取的措施'),
    replyBy: optionalDay('请求回复日期'),
  }),
  propose: async (assembly) => {
    const hardship = knownHardship(assembly.file);
    const relief = await givenRelief(assembly);
    return {
      ...(hardship === null ? {} : { hardship }),
      ...(relief === null ? {} : { reasons: '国家司法救助后，其家庭生活仍有困难，需要持续帮扶。' }),
      replyBy: null,
    };
  },
  assemble: async (assembly, entered) => {
    const { file, issuedOn } = assembly;
    const { addressee, hardship, reasons } = entered;
    const relief = await givenRelief(assembly);
    return [
      {
        key: '',
        recipient: addressee,
        data: (number) => ({
          ...{ office: officeData(assembly), number, issuedOn, addressee, hardship, relief },
          ...{ reasons, persons: file.applicants.map(maskedPerson) },
          originalCaseCause: file.originalCase.cause,
          proposals: filled(entered.proposals),
          replyBy: orNull(entered.replyBy),
          legalBasis: socialLegalBasis(assembly),
          contact: contact(assembly),
        }),
      },
    ];
  },
});

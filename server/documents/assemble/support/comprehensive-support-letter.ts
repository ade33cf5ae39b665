import { z } from 'zod';
import { drafting } from '../../assembly.js';
import { choice, line, optionalDay, orNull, prose, rows } from '../entry-fields.js';
import { givenRelief } from '../given-relief.js';
import { maskedPerson } from '../masked-person.js';
import { contact, officeData } from '../parts.js';
import { knownHardship } from './known-hardship.js';
import { socialLegalBasis } from './social-legal-basis.js';

const fields = ['生活', '教育', '就业', '心理', '医疗', '住房', '法律', '监护', '其他'] as const;

/** 综合帮扶函: one letter to all bodies that are asked for something. */
export const comprehensiveSupportLetter = drafting('comprehensive-support-letter', {
  purpose: '商请教育、人社、妇联、医保等单位共同帮扶',
  entry: z.strictObject({
    needs: prose('帮扶需求'),
    measures: rows(
      '帮扶措施',
      { body: line('帮扶单位'), field: choice('类别', fields), measure: line('措施') },
      { min: 1 },
    ),
    replyBy: optionalDay('请求回复日期'),
  }),
  propose: ({ file }) => {
    const needs = knownHardship(file);
    return { ...(needs === null ? {} : { needs }), measures: [], replyBy: null };
  },
  assemble: async (assembly, { needs, measures, replyBy }) => {
    const { file, issuedOn } = assembly;
    const addressees = [...new Set(measures.map(({ body }) => body))];
    const relief = await givenRelief(assembly);
    return [
      {
        key: '',
        recipient: addressees.join('、'),
        data: (number) => ({
          ...{ office: officeData(assembly), number, issuedOn, needs, relief },
          persons: file.applicants.map(maskedPerson),
          originalCaseCause: file.originalCase.cause,
          ...{ measures, addressees, replyBy: orNull(replyBy) },
          legalBasis: socialLegalBasis(assembly),
          contact: contact(assembly),
        }),
      },
    ];
  },
});

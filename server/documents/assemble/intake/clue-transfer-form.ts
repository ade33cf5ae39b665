import { z } from 'zod';
import { drafting } from '../../assembly.js';
import { filled, line, lines, optionalLine, orNull, prose } from '../entry-fields.js';
import { officeData, originalCaseData, victimData } from '../parts.js';
import { clueSource, concernedPersons, requests } from './concerned.js';

/** 司法救助线索移送表 from a case-handling department of this office; the receiving side is filled in by hand. */
export const clueTransferForm = drafting('clue-transfer-form', {
  purpose: '把办案部门发现的救助线索移送控告申诉检察部门',
  entry: z.strictObject({
    fromDepartment: line('移送部门'),
    foundBy: optionalLine('线索发现人'),
    toDepartment: line('接收部门'),
    need: prose('损害、困难和赔偿情况'),
    attachments: lines('随附材料', '一项一行，没有的不填'),
  }),
  propose: ({ file }) => {
    const source = file.row.origin === 'clue-transfer' ? clueSource(file) : null;
    return {
      ...(source === null ? {} : { fromDepartment: source }),
      ...{ foundBy: null, toDepartment: '控告申诉检察部门', need: requests(file) },
      attachments: materialNames(file.applicants),
    };
  },
  assemble: (assembly, { attachments, foundBy, ...entered }) => [
    {
      key: '',
      recipient: entered.toDepartment.slice(0, 120),
      data: () => ({
        ...{ office: officeData(assembly), filledOn: assembly.issuedOn, ...entered },
        foundBy: orNull(foundBy),
        isUrgent: assembly.file.row.isUrgent,
        persons: concernedPersons(assembly.file),
        victim: victimData(assembly.file),
        originalCase: originalCaseData(assembly.file),
        attachments: filled(attachments),
      }),
    },
  ],
});

const materialNames = (applicants: { materials: { name: string }[] }[]): string[] =>
  applicants.flatMap(({ materials }) => materials.map(({ name }) => name));

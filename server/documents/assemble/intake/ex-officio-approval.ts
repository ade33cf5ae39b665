import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Deadline } from '../../../deadlines/deadline.entity.js';
import type { LocalDate } from '../../../domain/basics/local-date.js';
import { drafting, type Assembler, type Assembly, type Draft } from '../../assembly.js';
import { optionalDay, optionalLine, orNull, prose } from '../entry-fields.js';
import { officeData, originalCaseData, victimData } from '../parts.js';
import { assertNotFuture, clueSource, concernedPersons, requests } from './concerned.js';

interface Clue {
  clueSource: string | null;
  clueFoundOn: LocalDate | null;
  reasons: string;
}

/** 依职权启动救助审批表 of a case the office filed of its own motion; opinions are written by hand. */
export const exOfficioApproval: Assembler<'ex-officio-approval'> = async (assembly) => [
  formOf(assembly, await knownOf(assembly)),
];

/** 依职权启动救助审批表 with reasons of the official's own. */
export const exOfficioDrafting = drafting('ex-officio-approval', {
  purpose: '报请批准依职权启动救助程序',
  refusal: ({ file: { row } }) =>
    row.origin === 'application' ? '本案系依申请办理，不需要依职权启动' : null,
  entry: z.strictObject({
    clueSource: optionalLine('线索来源'),
    clueFoundOn: optionalDay('发现日期'),
    reasons: prose('启动理由', '当事人的损害、生活困难情况，以及需要依职权启动的理由'),
  }),
  propose: knownOf,
  assemble: (assembly, { reasons, ...entered }) => {
    const clueFoundOn = orNull(entered.clueFoundOn);
    assertNotFuture(assembly, clueFoundOn, '/clueFoundOn');
    return [formOf(assembly, { clueSource: orNull(entered.clueSource), clueFoundOn, reasons })];
  },
});

/** What the filing says of the clue and of the hardship. */
async function knownOf({ em, file }: Assembly): Promise<Clue> {
  const clueFoundOn = await foundOn(em, file.row.id);
  return { clueSource: clueSource(file), clueFoundOn, reasons: requests(file) };
}

/** The term of the department that handed the clue over runs from the day it had found it. */
async function foundOn(em: EntityManager, caseId: string): Promise<LocalDate | null> {
  const term = await em.findOneBy(Deadline, { caseId, kind: 'department-clue' });
  return term?.startedOn ?? null;
}

function formOf(assembly: Assembly, clue: Clue): Draft<'ex-officio-approval'> {
  const { file, issuedOn } = assembly;
  return {
    key: '',
    recipient: null,
    data: () => ({
      ...{ office: officeData(assembly), filledOn: issuedOn, ...clue },
      isUrgent: file.row.isUrgent,
      persons: concernedPersons(file),
      victim: victimData(file),
      originalCase: originalCaseData(file),
      proposedBy: orNull(file.handlerName ?? file.createdByName),
    }),
  };
}

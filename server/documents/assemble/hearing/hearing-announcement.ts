import { concernsMinor } from '../../../cases/has-minor.js';
import { addDays } from '../../../domain/basics/local-date.js';
import { RuleError } from '../../../domain/basics/errors.js';
import { veilName } from '../../../domain/people/masking.js';
import type { Assembler } from '../../assembly.js';
import { contact, names, officeData } from '../parts.js';
import { hearingOf, parsePlan } from './plan-of.js';

/** 听证公告 of a hearing in public; refused for any other, and wherever a minor applies. */
export const hearingAnnouncement: Assembler<'hearing-announcement'> = async (assembly) => {
  const { em, file, issuedOn } = assembly;
  const { heldOn, heldAt, place, isPublic } = parsePlan((await hearingOf(assembly)).plan);
  if (!isPublic || (await concernsMinor(em, file.row, issuedOn))) {
    throw new RuleError('WRONG_STATE', '不公开的听证和涉及未成年人的听证不发布公告');
  }
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        ...{ office: officeData(assembly), issuedOn },
        applicantNames: names(file).map(veilName),
        ...{ hearingOn: heldOn, hearingAt: heldAt, place, registerBy: addDays(heldOn, -1) },
        contact: contact(assembly),
      }),
    },
  ];
};

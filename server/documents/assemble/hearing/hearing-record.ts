import type { Assembler } from '../../assembly.js';
import { caseNumber, names, officeData } from '../parts.js';
import { linesOf } from '../text-lines.js';
import { handlerOf, hearingOf, parsePlan } from './plan-of.js';
import { parseRecord } from './record-of.js';

/** 听证笔录, of what was recorded; who came is told by the plan where the record does not say. */
export const hearingRecord: Assembler<'hearing-record'> = async (assembly) => {
  const { file } = assembly;
  const hearing = await hearingOf(assembly);
  const { heldOn, heldAt, place, isPublic, host, recorderName, ...plan } = parsePlan(hearing.plan);
  const { record, endedAt = '', attendees = '' } = parseRecord(hearing);
  const came = linesOf(attendees);
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        office: officeData(assembly),
        caseNumber: caseNumber(file),
        applicantNames: names(file),
        originalCaseCause: file.originalCase.cause,
        ...{ heldOn, startedAt: heldAt, endedAt: endedAt === '' ? null : endedAt },
        ...{ place, isPublic, hostName: host, recorderName, handlerName: handlerOf(assembly) },
        listenerNames: plan.listeners,
        others: came.length === 0 ? plan.others : came,
        record,
      }),
    },
  ];
};

import type { Assembler } from '../../assembly.js';
import { caseNumber, names, officeData } from '../parts.js';
import { statementOf } from '../text-lines.js';
import { handlerOf, hearingOf, parsePlan } from './plan-of.js';
import { parseRecord } from './record-of.js';

/** 听证评议意见: what each listener said where it was noted, the majority, and what the handler makes of it. */
export const hearingOpinion: Assembler<'hearing-opinion'> = async (assembly) => {
  const { file, issuedOn } = assembly;
  const hearing = await hearingOf(assembly);
  const { heldOn, heldAt, place, host, listeners, topics } = parsePlan(hearing.plan);
  const { listenerOpinions = '', ...record } = parseRecord(hearing);
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        office: officeData(assembly),
        caseNumber: caseNumber(file),
        applicantNames: names(file),
        originalCaseCause: file.originalCase.cause,
        ...{ heldOn, startedAt: heldAt, place, hostName: host, topics },
        listeners: listeners.map((name) => ({
          name,
          opinion: statementOf(listenerOpinions, name),
        })),
        majorityOpinion: record.majorityOpinion,
        ...{ supportVotes: record.supportVotes, opposeVotes: record.opposeVotes },
        departureReason: record.departureReason?.trim() || null,
        handlerName: handlerOf(assembly),
        recordedOn: issuedOn,
      }),
    },
  ];
};

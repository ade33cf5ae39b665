import { concernsMinor } from '../../../cases/has-minor.js';
import type { Assembler } from '../../assembly.js';
import { opinionData } from '../opinions.js';
import { caseNumber, names, officeData, originalCaseData } from '../parts.js';
import { handlerOf, hearingOf, parsePlan } from './plan-of.js';

/** 听证方案, of the plan as it was made. */
export const hearingPlan: Assembler<'hearing-plan'> = async (assembly) => {
  const { em, file, issuedOn } = assembly;
  const hearing = await hearingOf(assembly);
  const { heldOn, heldAt, place, isPublic, host, recorderName, ...plan } = parsePlan(hearing.plan);
  const isOfMinor = await concernsMinor(em, file.row, issuedOn);
  const approved = file.decisions.findLast(
    ({ kind, verdict }) => kind === 'decide-hearing' && verdict === 'approve',
  );
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        office: officeData(assembly),
        caseNumber: caseNumber(file),
        plannedOn: issuedOn,
        applicantNames: names(file),
        originalCase: originalCaseData(file),
        requestedBy: hearing.requestedBy === 'applicant' ? '申请人申请' : '本院决定',
        reason: hearing.reason.trim() || null,
        topics: plan.topics,
        ...{ hearingOn: heldOn, hearingAt: heldAt, place, isPublic, concernsMinor: isOfMinor },
        ...{ hostName: host, recorderName, listenerNames: plan.listeners, others: plan.others },
        noticeOn: plan.noticeOn ?? issuedOn,
        approval: approved ? opinionData(approved) : null,
        handlerName: handlerOf(assembly),
      }),
    },
  ];
};

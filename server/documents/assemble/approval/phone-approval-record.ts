import { z } from 'zod';
import type { DocumentData } from '../../../../templates/index.js';
import { RuleError } from '../../../domain/basics/errors.js';
import { phoneAnswers } from '../../../domain/cases/phone-approval.js';
import { readCall } from '../../../paper-approvals/read-call.js';
import type { Assembler, Assembly } from '../../assembly.js';
import { names, officeData, textOf } from '../parts.js';
import { emergencyOf } from './emergency-of.js';

type Data = DocumentData<'phone-approval-record'>;

/** As form confirm-emergency has it: 2026-03-02 14:30. */
const CalledAt = z.string().regex(/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}$/);
/** Of a call that was entered by itself; an advance that went by phone has its call among the findings of the case. */
const OfCall = z.object({ approvalId: z.string(), answerId: z.string() });

/** 电话审批记录: the call as it was noted, and what the approver says of it afterwards. */
export const phoneApprovalRecord: Assembler<'phone-approval-record'> = async (assembly) => {
  const ofCall = OfCall.safeParse(assembly.extra).data;
  const data = ofCall === undefined ? ofAdvance(assembly) : await ofEntered(assembly, ofCall);
  return [{ key: '', recipient: null, data: () => data }];
};

const headOf = (assembly: Assembly) => ({
  office: officeData(assembly),
  caseNumber: assembly.file.row.number,
  applicantNames: names(assembly.file),
  originalCaseCause: assembly.file.originalCase.cause,
});

function ofAdvance(assembly: Assembly): Data {
  const { file } = assembly;
  const { phoneApprovedAt, phoneApprovalNote, ...emergency } = emergencyOf(file);
  const signed = file.findings['phone-approval'];
  if (signed === undefined) throw new RuleError('WRONG_STATE', '电话批准尚未补签');
  const called = CalledAt.safeParse(phoneApprovedAt).data ?? null;
  const handler = file.findings.emergency?.by ?? file.handlerName ?? file.createdByName;
  const approverName = signed.by ?? '分管副检察长';
  return {
    ...headOf(assembly),
    matter: '先行救助',
    diagnosis: emergency.diagnosis ?? '见病历。',
    urgency: emergency.reason?.trim() || null,
    unpaidFen: emergency.medicalCostFen,
    amountFen: emergency.advanceFen ?? 0,
    calledOn: called?.slice(0, 10) ?? null,
    calledAt: called?.slice(11) ?? null,
    ...{ callerName: handler, recorderName: handler, approverName, checked: null },
    content: phoneApprovalNote?.trim() || '同意先行救助。',
    confirmation: {
      answer: signed.data['confirmed'] === true ? '补签' : '否认',
      opinion: textOf(signed.data, 'opinion'),
      ...{ on: signed.on, signedBy: approverName },
    },
  };
}

async function ofEntered(assembly: Assembly, ids: z.infer<typeof OfCall>): Promise<Data> {
  const call = await readCall(assembly.em, ids);
  return {
    ...headOf(assembly),
    matter: call.taskName,
    ...{ diagnosis: null, unpaidFen: null, urgency: call.reason, amountFen: call.amountFen },
    ...{ calledOn: call.calledAt.slice(0, 10), calledAt: call.calledAt.slice(11) },
    ...{ callerName: call.recorder, recorderName: call.recorder, approverName: call.approver },
    content: call.words,
    checked: { name: call.checker, way: call.checkedWay },
    confirmation: {
      ...{ answer: phoneAnswers[call.answer], opinion: call.note },
      ...{ on: call.answeredOn, signedBy: call.answeredBy },
    },
  };
}

import { z } from 'zod';
import { RuleError } from '../../../domain/basics/errors.js';
import type { Assembler } from '../../assembly.js';
import { names, officeData, textOf } from '../parts.js';
import { emergencyOf } from './emergency-of.js';

/** As form confirm-emergency has it: 2026-03-02 14:30. */
const CalledAt = z.string().regex(/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}$/);

/** 电话审批记录: the call as the handler noted it, and what the approver says of it afterwards. */
export const phoneApprovalRecord: Assembler<'phone-approval-record'> = (assembly) => {
  const { file } = assembly;
  const { phoneApprovedAt, phoneApprovalNote, ...emergency } = emergencyOf(file);
  const signed = file.findings['phone-approval'];
  if (signed === undefined) throw new RuleError('WRONG_STATE', '电话批准尚未补签');
  const called = CalledAt.safeParse(phoneApprovedAt).data ?? null;
  const handler = file.findings.emergency?.by ?? file.handlerName ?? file.createdByName;
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        office: officeData(assembly),
        caseNumber: file.row.number,
        applicantNames: names(file),
        originalCaseCause: file.originalCase.cause,
        diagnosis: emergency.diagnosis ?? '见病历。',
        urgency: emergency.reason?.trim() || null,
        unpaidFen: emergency.medicalCostFen,
        amountFen: emergency.advanceFen ?? 0,
        calledOn: called?.slice(0, 10) ?? null,
        calledAt: called?.slice(11) ?? null,
        ...{ callerName: handler, recorderName: handler },
        approverName: signed.by ?? '分管副检察长',
        content: phoneApprovalNote?.trim() || '同意先行救助。',
        confirmation: {
          isConfirmed: signed.data['confirmed'] === true,
          opinion: textOf(signed.data, 'opinion'),
          on: signed.on,
        },
      }),
    },
  ];
};

import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import {
  checkWays,
  phoneAnswers,
  type CheckWay,
  type PhoneAnswer,
} from '../domain/cases/phone-approval.js';
import { endpoint } from '../http/endpoint.js';
import { requiredText } from '../http/required-text.js';
import { ApprovalView, PaperTask, rejecting } from './api.js';

const tag = '电话审批';
const Params = z.object({ id: z.string().min(1).max(36) });
const Answer = z.enum(Object.keys(phoneAnswers) as [PhoneAnswer, ...PhoneAnswer[]]);
const Way = z.enum(Object.keys(checkWays) as [CheckWay, ...CheckWay[]], '请选择怎样核实的');

/** A minute in Shanghai, as the date field has it. */
const Minute = z
  .string('通话时间必填')
  .regex(/^\d{4}-\d{2}-\d{2}[T ]([01]\d|2[0-3]):[0-5]\d$/, '通话时间应为2026-03-02 14:30的形式')
  .refine((minute) => isLocalDate(minute.slice(0, 10)), '通话时间不是有效日期')
  .transform((minute) => minute.replace('T', ' '));

export const PhoneApprovalView = ApprovalView.extend({
  calledAt: z.iso.datetime(),
  words: z.string(),
  reason: z.string(),
  checkedWay: Way.nullable(),
  /** Last day for the signature; null: not asked for yet, or the calendar does not hold the year. */
  dueOn: z.string().nullable(),
  answers: z.array(
    z.object({
      answer: Answer,
      note: z.string().nullable(),
      by: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  /** What the asking person may answer now. */
  mayAnswer: z.array(Answer),
});

export const listPhoneApprovals = endpoint({
  method: 'get',
  path: '/api/cases/:id/phone-approvals',
  summary: '案件的电话审批登记，和可以登记的审批任务',
  tag,
  roles: rolesThatMay('see-internal-papers'),
  params: Params,
  response: z.object({ items: z.array(PhoneApprovalView), tasks: z.array(PaperTask) }),
  reads: 'case',
});

export const listOwnPhoneApprovals = endpoint({
  method: 'get',
  path: '/api/phone-approvals',
  summary: '等待本人补签的电话审批',
  tag,
  roles: 'any',
  response: z.object({
    items: z.array(
      PhoneApprovalView.extend({ case: z.object({ id: z.string(), title: z.string() }) }),
    ),
  }),
  reads: 'case',
});

export const enterPhoneApproval = endpoint({
  method: 'post',
  path: '/api/tasks/:id/phone-approvals',
  summary: '登记电话审批：批准人、通话时间、答复内容和不能等待的理由，由第二人复核后生效',
  tag,
  roles: rolesThatMay('enter-paper-approval'),
  params: Params,
  body: z.strictObject({
    signerId: z.string('批准人必填').min(1, '批准人必填').max(36),
    calledAt: Minute,
    words: requiredText('答复内容', 1000),
    reason: requiredText('不能等待的理由', 400),
    data: z.record(z.string(), z.unknown()),
  }),
  status: 201,
  response: z.object({ id: z.string() }),
});

export const confirmPhoneApproval = endpoint({
  method: 'post',
  path: '/api/phone-approvals/:id/confirm',
  summary: '复核电话审批：在场听取或者另行回拨核实，任务以批准人名义办结，等待补签',
  tag,
  roles: rolesThatMay('confirm-paper-approval'),
  params: Params,
  body: z.strictObject({ way: Way }),
  response: z.object({ id: z.string(), taskState: z.string() }),
});

export const rejectPhoneApproval = endpoint({
  method: 'post',
  path: '/api/phone-approvals/:id/reject',
  summary: '退回电话审批登记：与通话内容不符，或者登记人撤回',
  tag,
  roles: rejecting,
  params: Params,
  body: z.strictObject({ note: requiredText('理由', 400) }),
  response: z.object({ id: z.string() }),
});

/** Whoever is said to have approved answers, whatever post he holds by then; the operation knows him. */
export const answerPhoneApproval = endpoint({
  method: 'post',
  path: '/api/phone-approvals/:id/answer',
  summary: '补签、否认电话审批，或者在否认后书面追认',
  tag,
  roles: 'any',
  params: Params,
  body: z.strictObject({ answer: Answer, note: requiredText('说明', 400).nullable() }),
  response: z.object({ id: z.string() }),
});

export const phoneApprovalsApi = {
  listPhoneApprovals,
  listOwnPhoneApprovals,
  enterPhoneApproval,
  confirmPhoneApproval,
  rejectPhoneApproval,
  answerPhoneApproval,
} as const;

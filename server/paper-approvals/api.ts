import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { approvalStates, paperStates } from '../domain/cases/paper-approval.js';
import { endpoint } from '../http/endpoint.js';

const tag = '线下签批';
const Id = z.string().min(1).max(36);
const Params = z.object({ id: Id });
const Ref = z.object({ id: z.string(), name: z.string() });
const Note = z.string('理由必填').trim().min(1, '理由必填').max(400, '理由最多400个字');

/** What an approval given outside shows, on paper or by phone. */
export const ApprovalView = z.object({
  id: z.string(),
  task: z.object({ id: z.string(), name: z.string(), formKey: z.string() }),
  signer: Ref,
  /** The form of the task as it was filled in for the approver. */
  data: z.record(z.string(), z.unknown()),
  state: z.enum(approvalStates),
  enteredBy: z.string(),
  enteredAt: z.iso.datetime(),
  settledBy: z.string().nullable(),
  settledAt: z.iso.datetime().nullable(),
  note: z.string().nullable(),
  /** Why the asking person cannot confirm it; null: can. */
  confirmRefusal: z.string().nullable(),
});

/** One on paper ends with its confirmation. */
export const PaperState = z.enum(paperStates);

export const PaperApprovalView = ApprovalView.extend({
  state: PaperState,
  signedOn: z.string(),
  attachmentId: z.string(),
});

/** An open approval, and who may have given it. */
export const PaperTask = z.object({
  id: z.string(),
  name: z.string(),
  /** Minute in Shanghai, `2026-03-02 14:30`. */
  openedAt: z.string(),
  signers: z.array(Ref),
});

export const listPaperApprovals = endpoint({
  method: 'get',
  path: '/api/cases/:id/paper-approvals',
  summary: '案件的线下签批登记，和可以登记的审批任务',
  tag,
  roles: rolesThatMay('see-internal-papers'),
  params: Params,
  response: z.object({ items: z.array(PaperApprovalView), tasks: z.array(PaperTask) }),
  reads: 'case',
});

export const enterPaperApproval = endpoint({
  method: 'post',
  path: '/api/tasks/:id/paper-approvals',
  summary: '登记线下签批：签批人、日期、意见、金额和纸质件扫描件，由第二人复核后生效',
  tag,
  roles: rolesThatMay('enter-paper-approval'),
  params: Params,
  body: z.strictObject({
    signerId: z.string('签批人必填').min(1, '签批人必填').max(36),
    signedOn: z.string('签批日期必填').refine(isLocalDate, '签批日期应为2026-03-02的形式'),
    attachmentId: z.string('请上传纸质审批件').min(1, '请上传纸质审批件').max(36),
    data: z.record(z.string(), z.unknown()),
  }),
  status: 201,
  response: z.object({ id: z.string() }),
});

export const confirmPaperApproval = endpoint({
  method: 'post',
  path: '/api/paper-approvals/:id/confirm',
  summary: '复核线下签批：与扫描件一致，任务以签批人名义办结',
  tag,
  roles: rolesThatMay('confirm-paper-approval'),
  params: Params,
  response: z.object({ id: z.string(), taskState: z.string() }),
});

/** Whoever checks a record, and whoever entered it. */
export const rejecting = [
  ...new Set([...rolesThatMay('confirm-paper-approval'), ...rolesThatMay('enter-paper-approval')]),
];

export const rejectPaperApproval = endpoint({
  method: 'post',
  path: '/api/paper-approvals/:id/reject',
  summary: '退回线下签批登记：与扫描件不一致，或者登记人撤回',
  tag,
  roles: rejecting,
  params: Params,
  body: z.strictObject({ note: Note }),
  response: z.object({ id: z.string() }),
});

export const paperApprovalsApi = {
  listPaperApprovals,
  enterPaperApproval,
  confirmPaperApproval,
  rejectPaperApproval,
} as const;

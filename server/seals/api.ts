import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { sealIds, sealRequestStates, type SealRequestState } from '../domain/papers/seals.js';
import { endpoint } from '../http/endpoint.js';

const Id = z.string().min(1).max(64);
const On = z.iso.date();
const At = z.iso.datetime();
const tag = '用印';
const Seal = z.enum(sealIds);
const Copies = z.int().min(1, '至少1份').max(999, '最多999份');
const State = z.enum(Object.keys(sealRequestStates) as [SealRequestState, ...SealRequestState[]]);
const params = z.object({ id: Id });

export const SealRequestView = z.strictObject({
  id: Id,
  seal: Seal,
  purpose: z.string(),
  copies: z.int(),
  state: State,
  askedBy: z.string(),
  askedAt: At,
  decidedBy: z.string().nullable(),
  decidedAt: At.nullable(),
  /** Why refused; words of the approver. */
  reason: z.string().nullable(),
  mayDecide: z.boolean(),
  mayWithdraw: z.boolean(),
  mayUse: z.boolean(),
});
export type SealRequestView = z.infer<typeof SealRequestView>;

export const SealUseView = z.strictObject({
  id: Id,
  seal: Seal,
  purpose: z.string(),
  copies: z.int().nullable(),
  usedOn: On,
  sealedBy: z.string(),
  recordedBy: z.string(),
  recordedAt: At,
  approvedBy: z.string().nullable(),
  basis: z.string(),
  documentId: Id,
  documentTitle: z.string(),
  documentNumber: z.string().nullable(),
  officeId: Id,
  officeName: z.string(),
});
export type SealUseView = z.infer<typeof SealUseView>;

export const SealView = z.strictObject({
  /** Why no seal may be asked for now; null when this person may ask. */
  refusal: z.string().nullable(),
  requests: z.array(SealRequestView),
  uses: z.array(SealUseView),
});
export type SealView = z.infer<typeof SealView>;

const getDocumentSeal = endpoint({
  method: 'get',
  path: '/api/documents/:id/seal',
  summary: '一份文书的用印申请、审批和用印登记',
  tag,
  roles: 'any',
  params,
  response: SealView,
});

const askSeal = endpoint({
  method: 'post',
  path: '/api/documents/:id/seal-requests',
  summary: '申请用印',
  tag,
  roles: rolesThatMay('ask-seal'),
  params,
  body: z.strictObject({
    seal: Seal,
    purpose: z.string().trim().min(1, '请写明用途').max(200),
    copies: Copies,
  }),
  status: 201,
  response: z.strictObject({ id: Id }),
});

const decideSealRequest = endpoint({
  method: 'post',
  path: '/api/seal-requests/:id/decision',
  summary: '审批用印申请，由申请人以外的人办理',
  tag,
  roles: rolesThatMay('approve-seal'),
  params,
  body: z
    .strictObject({
      approve: z.boolean(),
      reason: z.string().trim().min(1).max(200).nullable().default(null),
    })
    .refine(({ approve, reason }) => approve || reason !== null, {
      message: '不批准用印应当说明理由',
      path: ['reason'],
    }),
  response: z.undefined(),
});

const withdrawSealRequest = endpoint({
  method: 'post',
  path: '/api/seal-requests/:id/withdrawal',
  summary: '撤回用印申请',
  tag,
  roles: rolesThatMay('ask-seal'),
  params,
  response: z.undefined(),
});

const useSeal = endpoint({
  method: 'post',
  path: '/api/seal-requests/:id/use',
  summary: '按批准的申请用印并登记',
  tag,
  roles: rolesThatMay('use-seal'),
  params,
  body: z.strictObject({
    usedOn: On,
    sealedBy: z.string().trim().min(1, '请填写用印人').max(50),
    copies: Copies,
  }),
  response: z.undefined(),
});

/** Which uses of seals a list shows. */
export const SealUseFilter = z.object({
  officeId: Id.optional(),
  seal: Seal.optional(),
  from: On.optional(),
  to: On.optional(),
  /** Part of the title or number of the paper, or of the name of who used it. */
  text: z.string().trim().max(80).optional(),
});
export type SealUseFilter = z.infer<typeof SealUseFilter>;

const listSealUses = endpoint({
  method: 'get',
  path: '/api/seal-uses',
  summary: '用印台账，新的在前',
  tag,
  roles: rolesThatMay('see-seal-uses'),
  query: SealUseFilter.extend({
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(200).optional(),
  }),
  response: z.strictObject({ items: z.array(SealUseView), nextCursor: z.string().nullable() }),
});

const exportSealUses = endpoint({
  method: 'get',
  path: '/api/seal-uses.csv',
  summary: '用印台账，表格文件',
  tag,
  roles: rolesThatMay('see-seal-uses'),
  query: SealUseFilter,
  response: z.unknown(),
  produces: ['text/csv'],
  reads: 'by-operation',
});

const WaitingSealView = z.strictObject({
  ...SealRequestView.shape,
  documentId: Id,
  documentTitle: z.string(),
  documentNumber: z.string().nullable(),
  officeName: z.string(),
});

const listSealRequests = endpoint({
  method: 'get',
  path: '/api/seal-requests',
  summary: '待审批和待用印的申请，先申请的在前',
  tag,
  roles: rolesThatMay('see-seal-uses'),
  response: z.strictObject({ items: z.array(WaitingSealView) }),
});
export type WaitingSealView = z.infer<typeof WaitingSealView>;

export const sealsApi = {
  getDocumentSeal,
  askSeal,
  decideSealRequest,
  withdrawSealRequest,
  useSeal,
  listSealUses,
  exportSealUses,
  listSealRequests,
};

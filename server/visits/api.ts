import { z } from 'zod';
import {
  livingItems,
  visitPosts,
  visitReadings,
  visitWays,
  type VisitPost,
  type VisitReading,
  type VisitWay,
} from '../domain/cases/visit-record.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';
import { mostPhotos, PhotoParams, VisitPhotoInput, VisitRecordInput } from './visit-input.js';

export { mostPhotos, mostSignatureLength } from './visit-input.js';

const tag = '走访笔录';
const CaseParams = z.object({ id: z.string().min(1).max(36) });
const Way = z.enum(Object.keys(visitWays) as [VisitWay, ...VisitWay[]]);
/** Who goes out for the office of the case, or for one asked to help. */
const visitors = [...new Set([...rolesThatMay('record-visit'), ...rolesThatMay('assist-visit')])];

export const listVisitCases = endpoint({
  method: 'get',
  path: '/api/visits/cases',
  summary: '可以走访的案件：本人承办的、受托协助核实的在办案件',
  tag,
  roles: visitors,
  response: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        number: z.string().nullable(),
        title: z.string(),
        officeName: z.string(),
        applicantNames: z.array(z.string()),
        statusName: z.string(),
        /** Is it another office's, which asked for help? */
        assists: z.boolean(),
      }),
    ),
  }),
  reads: 'case',
});

/** What lies on the device during a visit: no more than is needed there. */
export const VisitPackage = z.object({
  case: z.object({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    officeName: z.string(),
    assists: z.boolean(),
  }),
  applicants: z.array(
    z.object({
      name: z.string(),
      relation: z.string(),
      phone: z.string().nullable(),
      address: z.string().nullable(),
    }),
  ),
  /** What is still open, in words. */
  toVerify: z.array(z.string()),
  questions: z.array(z.string()),
  /** Names to choose the officials from. */
  staffNames: z.array(z.string()),
  earlier: z.array(
    z.object({ on: z.string(), what: z.string(), text: z.string(), by: z.string() }),
  ),
});

export const takeCaseAlong = endpoint({
  method: 'post',
  path: '/api/cases/:id/visit-packages',
  summary: '把走访所需的案件内容下载到本机，留有记录',
  tag,
  roles: visitors,
  params: CaseParams,
  body: z.strictObject({ deviceId: z.uuid('设备编号不正确') }),
  response: VisitPackage,
  reads: 'case',
});

export const openVisitDevice = endpoint({
  method: 'post',
  path: '/api/visits/device-keys',
  summary: '取得本账号在这台设备上的加密密钥，登录后才能取得',
  tag,
  roles: visitors,
  body: z.strictObject({ deviceId: z.uuid('设备编号不正确') }),
  response: z.object({ accountId: z.string(), displayName: z.string(), key: z.base64() }),
});

const SyncView = z.object({
  id: z.string(),
  documentId: z.string(),
  /** Photos whose bytes have not come yet, by their hash. */
  missingPhotos: z.array(z.string()),
});

export const syncVisit = endpoint({
  method: 'post',
  path: '/api/cases/:id/visits',
  summary: '同步走访笔录；同一编号的笔录只登记一次，再次同步答复相同',
  tag,
  roles: visitors,
  params: CaseParams,
  body: z.strictObject({
    id: z.uuid('笔录编号不正确'),
    deviceId: z.uuid('设备编号不正确'),
    finishedAt: z.iso.datetime(),
    record: VisitRecordInput,
    photos: z.array(VisitPhotoInput).max(mostPhotos, `照片最多${mostPhotos}张`),
  }),
  response: SyncView,
});

export const addVisitPhoto = endpoint({
  method: 'post',
  path: '/api/visits/:id/photos/:sha256',
  summary: '上传走访笔录所附的照片：请求体即照片内容，按校验值只存一次',
  tag,
  roles: visitors,
  params: PhotoParams,
  accepts: ['image/jpeg', 'image/png'],
  response: SyncView,
});

export const VisitView = z.object({
  id: z.string(),
  way: Way,
  heldOn: z.string(),
  startedAt: z.string(),
  endedAt: z.string(),
  place: z.string(),
  subjectName: z.string(),
  subjectRelation: z.string(),
  staffNames: z.array(z.string()),
  presentNames: z.array(z.string()),
  answers: z.array(z.object({ question: z.string(), answer: z.string() })),
  conditions: z.array(
    z.object({
      item: z.enum(Object.keys(livingItems) as [keyof typeof livingItems]),
      state: z.enum(['seen', 'told', 'unclear']),
      note: z.string(),
    }),
  ),
  observation: z.string().nullable(),
  readBy: z.enum(Object.keys(visitReadings) as [VisitReading, ...VisitReading[]]),
  isAgreed: z.boolean(),
  remark: z.string().nullable(),
  /** Who signed, or why not; the handwriting stands on the paper alone. */
  signatures: z.array(
    z.object({
      post: z.enum(Object.keys(visitPosts) as [VisitPost, ...VisitPost[]]),
      name: z.string(),
      signed: z.boolean(),
      reason: z.string().nullable(),
    }),
  ),
  recordedBy: z.string(),
  /** The office that was asked to help and made it; null: that of the case. */
  helpingOffice: z.string().nullable(),
  syncedAt: z.iso.datetime(),
  documentId: z.string().nullable(),
  /** `attachmentId` null: its bytes have not come yet. */
  photos: z.array(z.object({ caption: z.string(), attachmentId: z.string().nullable() })),
});

export const listVisits = endpoint({
  method: 'get',
  path: '/api/cases/:id/visits',
  summary: '案件的走访笔录，新的在前',
  tag,
  roles: rolesThatMay('see-case'),
  params: CaseParams,
  response: z.object({ items: z.array(VisitView) }),
  reads: 'case',
});

export const visitsApi = {
  listVisitCases,
  takeCaseAlong,
  openVisitDevice,
  syncVisit,
  addVisitPhoto,
  listVisits,
} as const;

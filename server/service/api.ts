import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { serviceProgress, type ServiceProgress } from '../domain/papers/service-standing.js';
import { endpoint } from '../http/endpoint.js';
import { Outcome, ServiceTryInput, Way } from './service-try-api.js';

const tag = '送达';
const Id = z.object({ id: z.string().min(1).max(36) });

const Standing = z.object({
  progress: z.enum(Object.keys(serviceProgress) as [ServiceProgress, ...ServiceProgress[]]),
  next: z.string(),
  dueOn: z.string().nullable(),
  isOverdue: z.boolean(),
});

export const ServiceTryView = z.object({
  id: z.string(),
  seq: z.int(),
  way: Way,
  outcome: Outcome,
  triedOn: z.string(),
  servedBy: z.string(),
  place: z.string().nullable(),
  /** In which quality somebody signed, in Chinese. */
  signer: z.string().nullable(),
  signerName: z.string().nullable(),
  relation: z.string().nullable(),
  /** Masked. */
  signerNumber: z.string().nullable(),
  witness: z.string().nullable(),
  trackingNumber: z.string().nullable(),
  receiptNumber: z.string().nullable(),
  entrustedTo: z.string().nullable(),
  electronicAddress: z.string().nullable(),
  consentOn: z.string().nullable(),
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.iso.datetime(),
});

export const ServiceView = z.object({
  documentId: z.string(),
  /** False: nothing is to be proved of papers of this kind. */
  isServedKind: z.boolean(),
  recipient: z.string().nullable(),
  standing: Standing,
  tries: z.array(ServiceTryView),
  /** Does a letter lie with the post? Its tries are told next. */
  isPostOut: z.boolean(),
  may: z.object({ record: z.boolean(), attach: z.boolean() }),
  /** The task in which the success is to be told; null: on this page. */
  taskId: z.string().nullable(),
});

export const getService = endpoint({
  method: 'get',
  path: '/api/documents/:id/service',
  summary: '文书的送达经过和下一步',
  tag,
  roles: 'any',
  params: Id,
  response: ServiceView,
  reads: 'service',
});

export const addServiceTry = endpoint({
  method: 'post',
  path: '/api/documents/:id/service-tries',
  summary: '登记一次送达',
  tag,
  roles: rolesThatMay('record-service'),
  params: Id,
  body: ServiceTryInput,
  status: 201,
  response: ServiceView,
});

export const serviceTabs = ['overdue', 'waiting', 'on-the-way', 'again'] as const;

export const ServiceRow = z.object({
  documentId: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  recipient: z.string().nullable(),
  issuedOn: z.string(),
  tryCount: z.int(),
  standing: Standing,
  case: z.object({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    officeName: z.string(),
    handlerName: z.string().nullable(),
  }),
});

export const listOpenService = endpoint({
  method: 'get',
  path: '/api/service',
  summary: '送达情况：逾期、待送达、送达途中、需再次送达的文书',
  tag,
  roles: rolesThatMay('record-service'),
  query: z.object({ state: z.enum(serviceTabs).default('overdue') }),
  response: z.object({
    items: z.array(ServiceRow),
    counts: z.record(z.enum(serviceTabs), z.int()),
    /** More stand open than are looked at: the oldest are shown. */
    isCut: z.boolean(),
  }),
  reads: 'service',
});

export const serviceApi = { getService, addServiceTry, listOpenService } as const;

import { z } from 'zod';
import { archiveEvents, type ArchiveEvent } from '../domain/papers/archive-chain.js';
import { documentStates, type DocumentState } from '../domain/papers/document-states.js';
import { endpoint } from '../http/endpoint.js';

const Id = z.string().min(1).max(64);
const At = z.iso.datetime();
const tag = '存证';
const params = z.object({ id: Id });
const State = z.enum(Object.keys(documentStates) as [DocumentState, ...DocumentState[]]);

/** What may be said of a paper to anybody who holds a copy: nothing of persons. */
export const CheckResult = z.strictObject({
  /** `doubtful`: known, but not as it was written down. */
  verdict: z.enum(['genuine', 'void', 'replaced', 'unknown', 'doubtful']),
  paper: z
    .strictObject({
      title: z.string(),
      number: z.string().nullable(),
      officeName: z.string(),
      issuedOn: z.iso.date(),
      state: State,
    })
    .nullable(),
});
export type CheckResult = z.infer<typeof CheckResult>;

const checkPaper = endpoint({
  method: 'get',
  path: '/api/checks/:code',
  summary: '按查验码核验一份文书的真伪，不需要登录，不显示个人信息',
  tag,
  roles: 'public',
  params: z.object({ code: z.string().min(1).max(64) }),
  response: CheckResult,
});

export const ProofView = z.strictObject({
  htmlSha256: z.string(),
  dataSha256: z.string(),
  pdfSha256: z.string().nullable(),
  pdfSm3: z.string().nullable(),
  templateVersion: z.string(),
  /** As printed; null for papers that stay inside. */
  checkCode: z.string().nullable(),
  /** Links of this paper in the chain of its case. */
  links: z.array(
    z.strictObject({
      seq: z.int(),
      event: z.enum(Object.keys(archiveEvents) as [ArchiveEvent, ...ArchiveEvent[]]),
      at: At,
      hash: z.string(),
    }),
  ),
  /** Links of the whole chain. */
  chainLength: z.int(),
  /** Null: not sealed, or no signature service. `signedAt` null: waits. */
  signature: z
    .strictObject({
      signedAt: At.nullable(),
      algorithm: z.string().nullable(),
      isTest: z.boolean().nullable(),
    })
    .nullable(),
});
export type ProofView = z.infer<typeof ProofView>;

const getDocumentProof = endpoint({
  method: 'get',
  path: '/api/documents/:id/proof',
  summary: '一份文书的存证：哈希、存证链、电子签名',
  tag,
  roles: 'any',
  params,
  response: ProofView,
});

const verifyDocument = endpoint({
  method: 'post',
  path: '/api/documents/:id/verification',
  summary: '重新计算并核对一份文书和所在存证链',
  tag,
  roles: 'any',
  params,
  response: z.strictObject({
    checkedAt: At,
    /** What is not as it was written down, in Chinese; none: all is. */
    faults: z.array(z.string()),
  }),
});

const comparePdf = endpoint({
  method: 'post',
  path: '/api/pdf-comparisons',
  summary: '比对一份 PDF 与存证的版式文件：请求体即文件内容，不保存',
  tag,
  roles: 'any',
  response: z.strictObject({
    sha256: z.string(),
    sm3: z.string(),
    sizeBytes: z.int(),
    /** `hidden`: a paper of a case this person may not see. */
    outcome: z.enum(['same', 'hidden', 'none']),
    paper: z
      .strictObject({
        documentId: Id,
        title: z.string(),
        number: z.string().nullable(),
        state: State,
      })
      .nullable(),
  }),
});

export const archiveApi = { checkPaper, getDocumentProof, verifyDocument, comparePdf };

import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { paperRuleIds } from '../domain/paper-rules/paper-rules.js';
import { endpoint } from '../http/endpoint.js';

/** Something that does not agree, in one sentence, and where. */
export const FindingView = z.object({
  rule: z.enum(paperRuleIds),
  name: z.string(),
  /** `block`: nothing that shows it is issued or sealed. */
  level: z.enum(['block', 'warn']),
  text: z.string(),
  places: z.array(
    z.object({
      documentId: z.string().nullable(),
      title: z.string(),
      number: z.string().nullable(),
      /** Words of the paper to jump to; null: the paper as a whole. */
      words: z.string().nullable(),
    }),
  ),
});

export const checkCase = endpoint({
  method: 'get',
  path: '/api/cases/:id/document-checks',
  summary: '核对本案文书：文书之间、文书与登记之间',
  tag: '文书',
  roles: rolesThatMay('see-internal-papers'),
  params: z.object({ id: z.string().min(1).max(64) }),
  response: z.object({
    /** Papers that were held against each other; voided ones do not count. */
    papers: z.int(),
    rules: z.array(z.object({ name: z.string(), level: z.enum(['block', 'warn']) })),
    findings: z.array(FindingView),
  }),
  reads: 'by-operation',
});

const CaseParams = z.object({ id: z.string().min(1).max(64) });

export const listHeldPapers = endpoint({
  method: 'get',
  path: '/api/cases/:id/held-papers',
  summary: '流程中因核对不一致未能出具的文书',
  tag: '文书',
  roles: rolesThatMay('see-internal-papers'),
  params: CaseParams,
  response: z.strictObject({
    /** May this person let them be issued again? */
    mayIssue: z.boolean(),
    items: z.array(
      z.strictObject({
        id: z.string(),
        /** Every disagreement, in sentences. */
        text: z.string(),
        since: z.iso.datetime(),
        /** Asked for again, not yet answered. */
        isAsked: z.boolean(),
      }),
    ),
  }),
  reads: 'case',
});

export const issueHeldPaper = endpoint({
  method: 'post',
  path: '/api/cases/:id/held-papers/:paperId/issue',
  summary: '更正后重新出具因核对不一致未能出具的文书',
  tag: '文书',
  roles: rolesThatMay('issue-held-paper'),
  params: CaseParams.extend({ paperId: z.string().min(1).max(64) }),
  response: z.strictObject({}),
});

export const checkCompletion = endpoint({
  method: 'post',
  path: '/api/tasks/:id/check',
  summary: '提交前核对：提交后将出具、用印的文书和随后形成的决定文书有哪些不一致；不办理',
  tag: '文书',
  roles: 'any',
  params: z.object({ id: z.string().min(1).max(36) }),
  body: z.strictObject({ data: z.record(z.string(), z.unknown()) }),
  response: z.object({
    findings: z.array(FindingView),
    /** Of the decision that is put on paper right after; null: none follows, or it cannot be told yet. */
    decision: z.array(FindingView).nullable(),
  }),
});

export const documentChecksApi = { checkCase, listHeldPapers, issueHeldPaper, checkCompletion };

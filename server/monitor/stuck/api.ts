import { z } from 'zod';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { endpoint } from '../../http/endpoint.js';

const tag = '流程监控';
const FindingId = z.object({ id: z.string().min(1).max(36) });
const readers = [...new Set([...rolesThatMay('see-monitor'), ...rolesThatMay('see-machine')])];

/** Something that stands still, as the list shows it. */
export const StuckRow = z.object({
  id: z.string(),
  kind: z.string(),
  kindName: z.string(),
  desk: z.enum(['case', 'machine']),
  /** Chinese: what stands still, and why. */
  sentence: z.string(),
  since: z.iso.datetime(),
  /** Null: the calendar does not hold the year. */
  workingDays: z.int().nullable(),
  harm: z.int(),
  owner: z.object({ text: z.string() }),
  /** `title` null: this person sees no facts of cases. */
  case: z
    .object({ id: z.string(), number: z.string().nullable(), title: z.string().nullable() })
    .nullable(),
  officeName: z.string().nullable(),
  /** In a word the best act this person may do, else the best at all; null: none is known. */
  firstAct: z.string().nullable(),
});
export type StuckRow = z.infer<typeof StuckRow>;

/** When it was last looked, by the clock of the database. */
export const LookView = z.object({
  /** Milliseconds since the latest look; null: none yet. */
  ageMs: z.int().nullable(),
  /** Kinds that were looked for. */
  kinds: z.int(),
  /** Names of the kinds whose last look failed: what they found before stands. */
  failed: z.array(z.string()),
});
export type LookView = z.infer<typeof LookView>;

/** What mends a standstill, and whether this person may. */
export const StuckAct = z.object({
  kind: z.enum(['mend', 'link']),
  /** A `MendActId`; null: a link. */
  act: z.string().nullable(),
  label: z.string(),
  /** Chinese: what it does. */
  explain: z.string(),
  to: z.string().nullable(),
  input: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullable(),
  /** For standstills of this kind, in the last ninety days; null: a link. */
  helped: z.object({ tried: z.int(), helped: z.int() }).nullable(),
  mayDo: z.boolean(),
  /** Chinese: who may; null: this person may. */
  refusal: z.string().nullable(),
});
export type StuckAct = z.infer<typeof StuckAct>;

export const EarlierFinding = z.object({
  id: z.string(),
  kindName: z.string(),
  sentence: z.string(),
  since: z.iso.datetime(),
  endedAt: z.iso.datetime(),
});

export const StuckDetail = StuckRow.extend({
  foundAt: z.iso.datetime(),
  /** Null: it stands still. */
  endedAt: z.iso.datetime().nullable(),
  acts: z.array(StuckAct),
  /** Standstills of the same case that ended, the latest first. */
  history: z.array(EarlierFinding),
  note: z.object({ text: z.string(), by: z.string(), at: z.iso.datetime() }).nullable(),
});
export type StuckDetail = z.infer<typeof StuckDetail>;

/** Why a case stands still, for who works on it. */
export const CaseStuck = z.object({
  id: z.string(),
  sentence: z.string(),
  since: z.iso.datetime(),
  workingDays: z.int().nullable(),
  owner: z.object({ text: z.string() }),
});
export type CaseStuck = z.infer<typeof CaseStuck>;

export const listStuck = endpoint({
  method: 'get',
  path: '/api/monitor/stuck',
  summary: '办理停滞：停滞的案件和运行故障，危害大的在前',
  tag,
  roles: readers,
  query: z.object({
    kind: z.string().max(40).optional(),
    desk: z.enum(['case', 'machine']).optional(),
    officeId: z.string().max(40).optional(),
    caseId: z.string().max(36).optional(),
    /** Part of the sentence, of the number of a case or of its name. */
    q: z.string().trim().max(60).optional(),
    after: z.string().max(200).optional(),
  }),
  response: z.object({
    items: z.array(StuckRow),
    /** Of every kind that has one, whatever kind is chosen. */
    counts: z.array(z.object({ kind: z.string(), name: z.string(), n: z.int() })),
    next: z.string().nullable(),
    looked: LookView,
  }),
  reads: 'stuck-finding',
});

export const getStuck = endpoint({
  method: 'get',
  path: '/api/monitor/stuck/:id',
  summary: '一项停滞的原因、该由谁办、建议的处置',
  tag,
  roles: readers,
  params: FindingId,
  response: StuckDetail,
  reads: 'stuck-finding',
});

export const noteStuck = endpoint({
  method: 'put',
  path: '/api/monitor/stuck/:id/note',
  summary: '为一项停滞写下备注',
  tag,
  roles: readers,
  params: FindingId,
  body: z.strictObject({ note: z.string().trim().max(1_000, '备注最多1000个字') }),
  status: 204,
  response: z.undefined(),
});

export const caseStuck = endpoint({
  method: 'get',
  path: '/api/cases/:id/stuck',
  summary: '本案办理停滞的原因，该由谁办',
  tag,
  roles: rolesThatMay('see-case'),
  params: FindingId,
  response: z.object({ items: z.array(CaseStuck) }),
  reads: 'case',
});

export const stuckApi = { listStuck, getStuck, noteStuck, caseStuck };

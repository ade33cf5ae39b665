import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { documentStates, type DocumentState } from '../domain/papers/document-states.js';
import { templateStates } from './template-states.js';

const On = z.iso.date();
const At = z.iso.datetime();
const Id = z.string().min(1).max(64);

export const Day = z.string().refine(isLocalDate, { error: '日期应为2026-03-02的形式' });
export const SampleName = z.enum(['full', 'sparse']);
export type SampleName = z.infer<typeof SampleName>;

/** What is wrong at a place of a text; lines and columns from 1, the end exclusive. */
export const FindingView = z.strictObject({
  severity: z.enum(['error', 'warning']),
  line: z.int(),
  column: z.int(),
  endLine: z.int(),
  endColumn: z.int(),
  message: z.string(),
});
export type FindingView = z.infer<typeof FindingView>;

/** By which text papers of a kind are printed in an office today. */
export const InForceView = z.strictObject({
  /** As printed: `<office>-<number>`, or the declared version of the packaged text. */
  version: z.string(),
  /** Null: the packaged text. */
  versionId: Id.nullable(),
  officeId: z.string().nullable(),
  officeName: z.string().nullable(),
  since: On.nullable(),
  until: On.nullable(),
  /** Why papers are printed by the packaged text nevertheless; null: they are printed by this one. */
  fault: z.string().nullable(),
});

/** One version without its text. */
export const VersionSummary = z.strictObject({
  id: Id,
  kind: z.string(),
  officeId: z.string(),
  officeName: z.string(),
  number: z.int(),
  /** `<office>-<number>`. */
  version: z.string(),
  base: z.string(),
  state: z.enum(templateStates),
  note: z.string(),
  validFrom: On.nullable(),
  validTo: On.nullable(),
  draftedById: Id,
  draftedByName: z.string(),
  editedByName: z.string(),
  editedById: Id,
  editedAt: At,
  triedById: Id.nullable(),
  triedByName: z.string().nullable(),
  triedAt: At.nullable(),
  decidedByName: z.string().nullable(),
  decidedAt: At.nullable(),
  decisionNote: z.string().nullable(),
  fault: z.string().nullable(),
  revision: z.int(),
});
export type VersionSummary = z.infer<typeof VersionSummary>;

export const VersionView = VersionSummary.extend({ body: z.string() });
export type VersionView = z.infer<typeof VersionView>;

/** One kind in the list of an office. */
export const TemplateRow = z.strictObject({
  kind: z.string(),
  title: z.string(),
  group: z.string(),
  groupName: z.string(),
  volume: z.enum(['正卷', '内卷']),
  inForce: InForceView,
  /** Released, to begin on a later day. */
  next: VersionSummary.nullable(),
  draft: VersionSummary.nullable(),
});
export type TemplateRow = z.infer<typeof TemplateRow>;

/** A field of the data of a kind; those of a list or an object follow it, one level deeper. */
export const FieldView = z.strictObject({
  /** As it is written where it stands. */
  path: z.string(),
  name: z.string(),
  type: z.string(),
  /** Its type in Chinese. */
  typeName: z.string(),
  isNullable: z.boolean(),
  /** The words of a choice. */
  options: z.array(z.string()),
  /** What is written to print it. */
  snippet: z.string(),
  /** 0: of the document itself. */
  level: z.int(),
});
export type FieldView = z.infer<typeof FieldView>;

export const WordView = z.strictObject({ id: z.string(), name: z.string(), example: z.string() });
export type WordView = z.infer<typeof WordView>;

/** All one needs to write the template of a kind for an office. */
export const TemplateView = z.strictObject({
  kind: z.string(),
  title: z.string(),
  groupName: z.string(),
  recipient: z.string(),
  officeId: z.string(),
  officeName: z.string(),
  packagedVersion: z.string(),
  packagedBody: z.string(),
  inForce: InForceView,
  inForceBody: z.string(),
  fields: z.array(FieldView),
  helpers: z.array(WordView),
  parts: z.array(WordView),
  elements: z.array(z.string()),
  classes: z.array(z.string()),
  /** Of this office, the newest first; then those in force or drafted in the offices above. */
  versions: z.array(VersionSummary),
});
export type TemplateView = z.infer<typeof TemplateView>;

/** What a text is tried on: a sample, or what a paper of a case was printed from. */
export const PreviewSource = z.union([
  z.strictObject({ sample: SampleName }),
  z.strictObject({ documentId: Id }),
]);
export type PreviewSource = z.infer<typeof PreviewSource>;

/** A paper of a case, as one chooses it. */
export const PaperRow = z.strictObject({
  id: Id,
  /** 发文字号; null for kinds that carry none. */
  number: z.string().nullable(),
  caseTitle: z.string(),
  issuedOn: On,
  state: z.enum(Object.keys(documentStates) as [DocumentState, ...DocumentState[]]),
});
export type PaperRow = z.infer<typeof PaperRow>;

export const PapersView = z.strictObject({
  /** False: this person may read such papers of no case. */
  mayRead: z.boolean(),
  /** The latest, the newest first. */
  items: z.array(PaperRow),
});
export type PapersView = z.infer<typeof PapersView>;

export const PreviewView = z.strictObject({
  findings: z.array(FindingView),
  html: z.string().nullable(),
  fault: z.string().nullable(),
});
export type PreviewView = z.infer<typeof PreviewView>;

export const TrialView = z.strictObject({
  passed: z.boolean(),
  findings: z.array(FindingView),
  samples: z.array(z.strictObject({ sample: SampleName, fault: z.string().nullable() })),
  version: VersionView,
});
export type TrialView = z.infer<typeof TrialView>;

import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { draftStates, releaseStates } from './draft-states.js';

const On = z.iso.date();
const At = z.iso.datetime();
const Id = z.string().min(1).max(64);

export const Day = z.string().refine(isLocalDate, { error: '日期应为2026-03-02的形式' });

/** Somebody and the name shown; ids of accounts. */
export const PersonView = z.strictObject({ id: Id, name: z.string() });

/** What a rule of `processes/lint` found, as the browser finds it too. */
export const FindingView = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  legalBasis: z.strictObject({
    text: z.string(),
    source: z.string(),
    confidence: z.enum(['M', 'L']).exactOptional(),
  }),
  file: z.string(),
  elementId: z.string(),
  message: z.string(),
  example: z.string().exactOptional(),
});
export type FindingView = z.infer<typeof FindingView>;

/** Why a warning is accepted; it holds for every later finding of the rule at that element. */
export const WarningReason = z.strictObject({
  rule: z.string().min(1).max(60),
  file: z.string().min(1).max(120),
  elementId: z.string().min(1).max(200),
  reason: z.string().trim().min(1).max(500),
});
export type WarningReason = z.infer<typeof WarningReason>;

/** What a trial (试办) came to, in numbers of cases. */
export const TrialSummary = z.strictObject({
  /** Tried altogether. */
  cases: z.int().min(0),
  /** Came to no end though the version it was compared with has one: no flow to take, no rule of a table, a circle. */
  stuck: z.int().min(0),
  /** Go another way than by the release the draft is based on. */
  otherWay: z.int().min(0),
});
export type TrialSummary = z.infer<typeof TrialSummary>;

/** Who writes just now (正在编辑); `until` lies ahead. */
export const LockView = z.strictObject({ accountId: Id, name: z.string(), until: At });
export type LockView = z.infer<typeof LockView>;

/** One draft in a list. */
export const DraftHead = z.strictObject({
  id: Id,
  package: z.string(),
  title: z.string(),
  state: z.enum(draftStates),
  /** Counts the changes of its files from 1. */
  revision: z.int(),
  updatedAt: At,
  /** Null: the program itself, with an upgrade of the product. */
  updatedBy: PersonView.nullable(),
  lock: LockView.nullable(),
  /** The check of this very revision found no error, and every warning has a reason. */
  isChecked: z.boolean(),
  /** A trial of this very revision was made. */
  isTried: z.boolean(),
});
export type DraftHead = z.infer<typeof DraftHead>;

export const DraftFileView = z.strictObject({
  /** `ordinary-review.bpmn`, `routing.dmn`, `forms/give-opinion.form`. */
  name: z.string(),
  content: z.string(),
  /** Revision of the draft at which it changed last; 0: not a file of this draft. */
  revision: z.int(),
  /** 全国统一: `relief-case.bpmn` shown in the package of an office; it cannot be changed there. */
  isNational: z.boolean(),
});
export type DraftFileView = z.infer<typeof DraftFileView>;

export const DraftView = DraftHead.extend({
  officeId: z.string().nullable(),
  officeName: z.string(),
  files: z.array(DraftFileView),
  /** This person may write in it: it is a draft, and nobody else holds the lock. */
  editable: z.boolean(),
  /** What this person may do with it now; who edited it may not release it. */
  may: z.strictObject({ design: z.boolean(), release: z.boolean() }),
  /** Why this person may not release it though a publisher, in Chinese; null: nothing stands against it. */
  releaseFault: z.string().nullable(),
  checkedRevision: z.int().nullable(),
  triedRevision: z.int().nullable(),
  /** Of the last check; null: never checked. */
  findings: z.array(FindingView).nullable(),
  reasons: z.array(WarningReason),
  trial: z.strictObject({ ...TrialSummary.shape, at: At, by: PersonView }).nullable(),
  basedOn: Id.nullable(),
  /** The newest release of the package; null: there is none. */
  latestReleaseId: Id.nullable(),
  /** The package was released from another draft since this one was begun: compare with `latestReleaseId` first. */
  isOutdated: z.boolean(),
  /** `relief-case.bpmn` differs from the newest release: in force only from the day it is released. */
  isAtOnce: z.boolean(),
  effectiveOn: On.nullable(),
  note: z.string(),
  submittedBy: PersonView.nullable(),
  submittedAt: At.nullable(),
  returnedReason: z.string().nullable(),
  /** Of a released draft. */
  releaseId: Id.nullable(),
  /** 随产品升级的流程: made by the program of the sources it came with. */
  isShipped: z.boolean(),
  /** Everybody who wrote in it. */
  editors: z.array(PersonView),
});
export type DraftView = z.infer<typeof DraftView>;

export const ReleaseView = z.strictObject({
  id: Id,
  version: z.int(),
  effectiveOn: On,
  /** Last day on which a new case takes it; null: until further notice. */
  endsOn: On.nullable(),
  state: z.enum(releaseStates),
  note: z.string(),
  /** Null: deployed by the program as it was shipped. */
  releasedBy: PersonView.nullable(),
  releasedAt: At,
  retiredReason: z.string().nullable(),
});
export type ReleaseView = z.infer<typeof ReleaseView>;

export const PackageView = z.strictObject({
  /** `standard`, or the id of the office whose package it is. */
  package: z.string(),
  /** Null: the national package. */
  officeId: z.string().nullable(),
  officeName: z.string(),
  /** This person may draft in it. */
  isOwn: z.boolean(),
  /** This person may release, give back and retire in it. */
  mayRelease: z.boolean(),
  /** The newest first. */
  releases: z.array(ReleaseView),
  /** Those not released and not discarded, the latest change first. */
  drafts: z.array(DraftHead),
});
export type PackageView = z.infer<typeof PackageView>;

/** An office in which this person may draft, and what its new cases take today. */
export const DesignOffice = z.strictObject({
  officeId: z.string(),
  officeName: z.string(),
  releaseId: Id.nullable(),
});

export const PackagesView = z.strictObject({
  packages: z.array(PackageView),
  offices: z.array(DesignOffice),
});
export type PackagesView = z.infer<typeof PackagesView>;

export const SnapshotView = z.strictObject({
  id: Id,
  /** Of the draft when it was taken. */
  revision: z.int(),
  kind: z.enum(['created', 'by-hand', 'rolling', 'before-restore', 'submitted', 'released']),
  note: z.string(),
  by: PersonView.nullable(),
  at: At,
});
export type SnapshotView = z.infer<typeof SnapshotView>;

/** Something a package refers to that is not there. */
export const MissingReference = z.strictObject({
  kind: z.enum([
    'role',
    'form',
    'document',
    'term',
    'notice',
    'message',
    'error',
    'act',
    'job-type',
    'process',
    'table',
  ]),
  id: z.string(),
  file: z.string(),
  elementId: z.string(),
  /** As drawn; empty: it has no name. */
  elementName: z.string(),
});
export type MissingReference = z.infer<typeof MissingReference>;

export const ImportReport = z.strictObject({
  /** Null: only the report was asked for. */
  draftId: Id.nullable(),
  package: z.string(),
  /** Release the file was made of; null: of a draft. */
  releaseId: z.string().nullable(),
  files: z.array(z.string()),
  /** Left out: the national process in the package of an office. */
  skipped: z.array(z.string()),
  missing: z.array(MissingReference),
});
export type ImportReport = z.infer<typeof ImportReport>;

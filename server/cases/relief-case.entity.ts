import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  FenColumn,
  FlagColumn,
  InstantColumn,
  KeyColumn,
  LocalDateColumn,
  TextColumn,
} from '../db/columns.js';
import type { CaseOutcome, CaseOrigin, Proposal } from './case-words.js';
import type { CaseStatus } from '../domain/cases/case-status.js';
import type { Fen } from '../domain/basics/money.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** 司法救助案件. The engine knows where it is; this row knows what was found, proposed and decided. */
@Entity('relief_case')
@Unique('uq_relief_case_number', ['number'])
@Unique('uq_relief_case_instance', ['processInstanceKey'])
@Index('ix_relief_case_office', ['officeId', 'status'])
@Index('ix_relief_case_open', ['status', 'officeId', 'filedOn'])
@Index('ix_relief_case_filed', ['filedOn', 'officeId'])
@Index('ix_relief_case_decided', ['decidedOn', 'officeId', 'decidedFen'])
@Index('ix_relief_case_closed', ['closedAt', 'officeId'])
@Index('ix_relief_case_handler', ['handlerId', 'status'])
@Index('ix_relief_case_created', ['createdAt', 'id'])
@Index('ix_relief_case_office_created', ['officeId', 'createdAt', 'id'])
@Index('ix_relief_case_creator', ['createdBy', 'createdAt', 'id'])
@Index('ix_relief_case_proposer', ['proposedBy', 'createdAt', 'id'])
@Index('ix_relief_case_external', ['externalNumber'])
@Index('ix_relief_case_resume', ['resumePlannedOn'])
@Index('ix_relief_case_ending', ['closedAt', 'terminatedAt'])
export class ReliefCase {
  /** The case id everywhere, the correlation key included. */
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_relief_case' })
  id!: string;

  /** 案号; null until accepted. */
  @TextColumn('number', 80, { nullable: true })
  number!: string | null;

  @TextColumn('external_number', 80, { nullable: true })
  externalNumber!: string | null;

  @TextColumn('title', 160)
  title!: string;

  @ForeignKey('Office', { name: 'fk_relief_case_office' })
  @TextColumn('office_id', 40)
  officeId!: string;

  @ForeignKey('OriginalCase', { name: 'fk_relief_case_original' })
  @TextColumn('original_case_id', 36)
  originalCaseId!: string;

  @TextColumn('origin', 20)
  origin!: CaseOrigin;

  @FlagColumn('is_urgent')
  isUrgent!: boolean;

  /** An applicant belongs to a key group that goes before others. */
  @FlagColumn('is_priority', { default: 0 })
  isPriority!: boolean;

  /** An applicant is a minor: marked, so that everybody minds the child's privacy. */
  @FlagColumn('concerns_minor', { default: 0 })
  concernsMinor!: boolean;

  @TextColumn('status', 20)
  status!: CaseStatus;

  /** Set when the case is closed. */
  @TextColumn('outcome', 20, { nullable: true })
  outcome!: CaseOutcome | null;

  @TextColumn('handler_id', 36, { nullable: true })
  handlerId!: string | null;

  @TextColumn('release_id', 64)
  releaseId!: string;

  @KeyColumn('process_instance_key', { nullable: true })
  processInstanceKey!: string | null;

  /** Counts from 1; every return for rework begins the next. */
  @Column({ type: 'int', default: 1 })
  round!: number;

  /** Last approval path taken: ordinary, full, joint. */
  @TextColumn('path', 20, { nullable: true })
  path!: string | null;

  @TextColumn('proposed_by', 36, { nullable: true })
  proposedBy!: string | null;

  @TextColumn('proposal', 10, { nullable: true })
  proposal!: Proposal | null;

  /** Amount that stands now, adjusted by approvers. Unified joint relief: the whole, of which the shares are parts; else what the handling office pays. */
  @FenColumn('proposed_fen', { nullable: true })
  proposedFen!: Fen | null;

  /** Sum of what was decided, by every office; 0 when refused. */
  @FenColumn('decided_fen', { nullable: true })
  decidedFen!: Fen | null;

  /** A higher office answered 不予联合: routing does not ask again. */
  @FlagColumn('joint_declined', { default: 0 })
  jointDeclined!: boolean;

  @LocalDateColumn('filed_on')
  filedOn!: LocalDate;

  @LocalDateColumn('accepted_on', { nullable: true })
  acceptedOn!: LocalDate | null;

  /** Day of the first decision; from then on the case cannot be terminated. */
  @LocalDateColumn('decided_on', { nullable: true })
  decidedOn!: LocalDate | null;

  /** 中止办理: the day from whose end on the case stands still; null: it does not. */
  @LocalDateColumn('suspended_on', { nullable: true })
  suspendedOn!: LocalDate | null;

  @LocalDateColumn('resume_planned_on', { nullable: true })
  resumePlannedOn!: LocalDate | null;

  @InstantColumn('terminated_at', { nullable: true })
  terminatedAt!: Date | null;

  @TextColumn('termination_reason', 400, { nullable: true })
  terminationReason!: string | null;

  @InstantColumn('closed_at', { nullable: true })
  closedAt!: Date | null;

  @TextColumn('created_by', 36)
  createdBy!: string;

  @InstantColumn('created_at')
  createdAt!: Date;

  /** Raised by every guarded update. */
  @Column({ type: 'int', default: 1 })
  version!: number;
}

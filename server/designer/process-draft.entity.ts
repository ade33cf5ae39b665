import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Finding } from '../../processes/lint/lint-rule.js';
import { InstantColumn, JsonColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { DraftState } from './draft-states.js';
import type { TrialSummary, WarningReason } from './draft-views-api.js';

/** A package being written. A change of a file raises `revision`, and takes away what was checked and tried. */
@Entity('process_draft')
@Index('ix_process_draft_package', ['package', 'state'])
export class ProcessDraft {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_process_draft' })
  id!: string;

  /** `standard`, or the id of the office whose package it is. */
  @TextColumn('package', 40)
  package!: string;

  @TextColumn('title', 200)
  title!: string;

  @TextColumn('state', 20)
  state!: DraftState;

  /** Counts the changes of files from 1; every writer says which it saw. */
  @Column({ type: 'int' })
  revision!: number;

  /** Release its files were taken from; null: begun empty. */
  @TextColumn('based_on', 64, { nullable: true })
  @ForeignKey('process_release', { name: 'fk_process_draft_base' })
  basedOn!: string | null;

  /** 随产品升级的流程: `contentHash` of the sources the program came with; null: drafted by a person. */
  @TextColumn('shipped_sha256', 64, { nullable: true, isFixed: true })
  shippedSha256!: string | null;

  /** Null: the program itself. */
  @TextColumn('created_by', 36, { nullable: true })
  createdBy!: string | null;

  @InstantColumn('created_at')
  createdAt!: Date;

  /** Who wrote last; null: the program itself. */
  @TextColumn('edited_by', 36, { nullable: true })
  editedBy!: string | null;

  @InstantColumn('edited_at')
  editedAt!: Date;

  /** Who has it open to write; counts only until `lockedUntil`. */
  @TextColumn('locked_by', 36, { nullable: true })
  lockedBy!: string | null;

  @InstantColumn('locked_until', { nullable: true })
  lockedUntil!: Date | null;

  /** Revision the findings are of, whatever they say. */
  @Column({ name: 'checked_revision', type: 'int', nullable: true })
  checkedRevision!: number | null;

  @JsonColumn('findings', { nullable: true })
  findings!: Finding[] | null;

  /** Why warnings are accepted; kept when files change. */
  @JsonColumn('reasons')
  reasons!: WarningReason[];

  @Column({ name: 'tried_revision', type: 'int', nullable: true })
  triedRevision!: number | null;

  @JsonColumn('trial', { nullable: true })
  trial!: TrialSummary | null;

  @TextColumn('tried_by', 36, { nullable: true })
  triedBy!: string | null;

  @InstantColumn('tried_at', { nullable: true })
  triedAt!: Date | null;

  /** First day on which new cases should take it, as submitted. */
  @LocalDateColumn('effective_on', { nullable: true })
  effectiveOn!: LocalDate | null;

  /** What was changed and why, by who submitted it. */
  @TextColumn('note', 1000)
  note!: string;

  /** Newest release the designer compared it with before submitting, where that is not `basedOn`. */
  @TextColumn('compared_with', 64, { nullable: true })
  comparedWith!: string | null;

  @TextColumn('submitted_by', 36, { nullable: true })
  submittedBy!: string | null;

  @InstantColumn('submitted_at', { nullable: true })
  submittedAt!: Date | null;

  @TextColumn('returned_reason', 1000, { nullable: true })
  returnedReason!: string | null;

  /** Who released it or gave it back. */
  @TextColumn('decided_by', 36, { nullable: true })
  decidedBy!: string | null;

  @InstantColumn('decided_at', { nullable: true })
  decidedAt!: Date | null;

  @TextColumn('release_id', 64, { nullable: true })
  @ForeignKey('process_release', { name: 'fk_process_draft_release' })
  releaseId!: string | null;
}

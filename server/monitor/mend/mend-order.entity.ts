import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../../db/columns.js';
import type { MendActId, MendState } from '../../domain/monitor/mend-acts.js';
import type { Facts } from '../stuck/stuck-kind.js';
import type { MendInput, Preview } from './mend-act.js';

/** 处置单: what somebody at the monitor ordered to be mended, and what became of it. Never deleted. */
@Entity('mend_order')
@Index('ix_mend_order_state', ['state', 'askedAt'])
@Index('ix_mend_order_asked', ['askedAt', 'id'])
@Index('ix_mend_order_outcome', ['findingKind', 'doneAt'])
@Index('ix_mend_order_case', ['caseId', 'askedAt'])
export class MendOrder {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_mend_order' })
  id!: string;

  @TextColumn('act', 40)
  act!: MendActId;

  /** Without a foreign key: findings are thrown away after their time, orders are not. Null: asked for without one. */
  @TextColumn('finding_id', 36, { nullable: true })
  findingId!: string | null;

  @TextColumn('finding_kind', 40, { nullable: true })
  findingKind!: string | null;

  @ForeignKey('relief_case', { name: 'fk_mend_order_case' })
  @TextColumn('case_id', 36, { nullable: true })
  caseId!: string | null;

  /** Of the case; null: of the machine. */
  @ForeignKey('office', { name: 'fk_mend_order_office' })
  @TextColumn('office_id', 40, { nullable: true })
  officeId!: string | null;

  @JsonColumn('input')
  input!: MendInput;

  /** Chinese: what it is about, without names of persons. */
  @TextColumn('subject', 400)
  subject!: string;

  /** As it was shown to whoever asked. */
  @JsonColumn('preview')
  preview!: Pick<Preview, 'sentences' | 'before' | 'after'>;

  /** Of the state of things it was asked in: the second person confirms only while it is the same. */
  @TextColumn('fingerprint', 64)
  fingerprint!: string;

  /** What taking it back needs; null: it cannot be taken back. */
  @JsonColumn('undo_facts', { nullable: true })
  undoFacts!: Facts | null;

  @TextColumn('reason', 1000)
  reason!: string;

  /** Why a second person is needed; null: none is. */
  @TextColumn('second_why', 400, { nullable: true })
  secondWhy!: string | null;

  @TextColumn('state', 20)
  state!: MendState;

  /** Chinese: what came of it; null: not yet done. */
  @TextColumn('result', 1000, { nullable: true })
  result!: string | null;

  @TextColumn('asked_by', 36)
  askedBy!: string;

  @InstantColumn('asked_at')
  askedAt!: Date;

  @TextColumn('second_by', 36, { nullable: true })
  secondBy!: string | null;

  @InstantColumn('second_at', { nullable: true })
  secondAt!: Date | null;

  @TextColumn('second_reason', 1000, { nullable: true })
  secondReason!: string | null;

  /** When it took effect, or failed. */
  @InstantColumn('done_at', { nullable: true })
  doneAt!: Date | null;

  @TextColumn('undone_by', 36, { nullable: true })
  undoneBy!: string | null;

  @InstantColumn('undone_at', { nullable: true })
  undoneAt!: Date | null;

  @TextColumn('undo_reason', 1000, { nullable: true })
  undoReason!: string | null;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type {
  RecusalBody,
  RecusalGround,
  RecusalOrigin,
  RecusalState,
} from '../domain/cases/recusal.js';

/** 回避: asked for, then granted or rejected. Granted, the person sees and does nothing in the case any more. */
@Entity('recusal')
@Index('ix_recusal_case', ['caseId', 'askedAt'])
@Index('ix_recusal_account', ['accountId', 'state', 'caseId'])
export class Recusal {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_recusal' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_recusal_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  /** Whom it is about. */
  @ForeignKey('Account', { name: 'fk_recusal_account' })
  @TextColumn('account_id', 36)
  accountId!: string;

  /** As what the person takes part: 承办检察官, 检察长 … */
  @TextColumn('post', 60)
  post!: string;

  @TextColumn('origin', 10)
  origin!: RecusalOrigin;

  @TextColumn('ground', 20)
  ground!: RecusalGround;

  @Column({ type: 'text' })
  reason!: string;

  /** The applicant who asked; only with `applied`. */
  @TextColumn('requested_by', 80, { nullable: true })
  requestedBy!: string | null;

  @TextColumn('requested_form', 10, { nullable: true })
  requestedForm!: 'oral' | 'written' | null;

  @LocalDateColumn('requested_on', { nullable: true })
  requestedOn!: LocalDate | null;

  @TextColumn('asked_by', 36)
  askedBy!: string;

  @InstantColumn('asked_at')
  askedAt!: Date;

  @TextColumn('state', 10)
  state!: RecusalState;

  @TextColumn('decided_body', 10, { nullable: true })
  decidedBody!: RecusalBody | null;

  /** Who decided, or registered what the committee decided. */
  @TextColumn('decided_by', 36, { nullable: true })
  decidedBy!: string | null;

  /** In whose name (代); null: in the own. */
  @TextColumn('decided_for', 36, { nullable: true })
  decidedFor!: string | null;

  @LocalDateColumn('decided_on', { nullable: true })
  decidedOn!: LocalDate | null;

  @InstantColumn('decided_at', { nullable: true })
  decidedAt!: Date | null;

  @Column({ name: 'decision_note', type: 'text', nullable: true })
  decisionNote!: string | null;

  /** Who takes over; null: nobody yet. */
  @TextColumn('successor_id', 36, { nullable: true })
  successorId!: string | null;
}

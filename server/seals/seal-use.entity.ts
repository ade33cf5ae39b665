import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { SealId } from '../domain/papers/seals.js';

/** 用印登记: one use of a seal, with the approval it rests on. Append-only. */
@Entity('seal_use')
export class SealUse {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_seal_use' })
  id!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('relief_case', { name: 'fk_seal_use_case' })
  caseId!: string;

  @TextColumn('document_id', 36)
  @ForeignKey('document', { name: 'fk_seal_use_document' })
  documentId!: string;

  @TextColumn('office_id', 40)
  @ForeignKey('office', { name: 'fk_seal_use_office' })
  officeId!: string;

  @TextColumn('seal', 20)
  seal!: SealId;

  @TextColumn('purpose', 200)
  purpose!: string;

  /** Sheets sealed; null where the step of the process does not ask. */
  @Column({ type: 'int', nullable: true })
  copies!: number | null;

  @LocalDateColumn('used_on')
  usedOn!: LocalDate;

  /** Name of who put the seal on the paper (用印人). */
  @TextColumn('sealed_by', 50)
  sealedBy!: string;

  @TextColumn('recorded_by', 36)
  @ForeignKey('account', { name: 'fk_seal_use_recorded' })
  recordedBy!: string;

  /** In whose name (委托代理); null: in the own. */
  @TextColumn('recorded_for', 36, { nullable: true })
  @ForeignKey('account', { name: 'fk_seal_use_recorded_for' })
  recordedFor!: string | null;

  @InstantColumn('recorded_at')
  recordedAt!: Date;

  /** Null for the seal of a decision, which rests on its being signed (签发). */
  @TextColumn('request_id', 36, { nullable: true })
  @ForeignKey('seal_request', { name: 'fk_seal_use_request' })
  requestId!: string | null;

  /** Who approved; null where the file does not tell. */
  @TextColumn('approved_by', 36, { nullable: true })
  @ForeignKey('account', { name: 'fk_seal_use_approved' })
  approvedBy!: string | null;

  /** As `recordedFor`. */
  @TextColumn('approved_for', 36, { nullable: true })
  @ForeignKey('account', { name: 'fk_seal_use_approved_for' })
  approvedFor!: string | null;

  /** The approval in words. */
  @TextColumn('basis', 200)
  basis!: string;
}

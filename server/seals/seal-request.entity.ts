import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';
import type { SealId, SealRequestState } from '../domain/papers/seals.js';

/** 申请用印: somebody asks for the seal on a paper, somebody else approves. One open request a paper, under the lock of its case. */
@Entity('seal_request')
export class SealRequest {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_seal_request' })
  id!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('relief_case', { name: 'fk_seal_request_case' })
  caseId!: string;

  @TextColumn('document_id', 36)
  @ForeignKey('document', { name: 'fk_seal_request_document' })
  documentId!: string;

  /** In whose name the paper stands, whose seal it is. */
  @TextColumn('office_id', 40)
  @ForeignKey('office', { name: 'fk_seal_request_office' })
  officeId!: string;

  @TextColumn('seal', 20)
  seal!: SealId;

  @TextColumn('purpose', 200)
  purpose!: string;

  /** Sheets to be sealed. */
  @Column({ type: 'int' })
  copies!: number;

  @TextColumn('state', 20)
  state!: SealRequestState;

  @TextColumn('asked_by', 36)
  @ForeignKey('account', { name: 'fk_seal_request_asked' })
  askedBy!: string;

  /** In whose name (委托代理); null: in the own. */
  @TextColumn('asked_for', 36, { nullable: true })
  @ForeignKey('account', { name: 'fk_seal_request_asked_for' })
  askedFor!: string | null;

  @InstantColumn('asked_at')
  askedAt!: Date;

  /** Never the one who asked; null while it is open. */
  @TextColumn('decided_by', 36, { nullable: true })
  @ForeignKey('account', { name: 'fk_seal_request_decided' })
  decidedBy!: string | null;

  /** As `askedFor`. */
  @TextColumn('decided_for', 36, { nullable: true })
  @ForeignKey('account', { name: 'fk_seal_request_decided_for' })
  decidedFor!: string | null;

  @InstantColumn('decided_at', { nullable: true })
  decidedAt!: Date | null;

  /** Why it was refused; words of the approver, if any, when approved. */
  @TextColumn('reason', 200, { nullable: true })
  reason!: string | null;
}

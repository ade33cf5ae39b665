import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Medium, PaperApprovalState } from '../domain/cases/paper-approval.js';

/**
 * 线下签批, 电话审批: an approval given outside of the system, entered by one person and confirmed by a second (against the scan, or because he heard
 * the call); then the task is done in the signer's name. One given by phone has its `PhoneCall` and waits for `PhoneAnswer`.
 */
@Entity('paper_approval')
@Index('ix_paper_approval_case', ['caseId', 'enteredAt'])
@Index('ix_paper_approval_task', ['taskId', 'state'])
@Index('ix_paper_approval_signer', ['signerId', 'medium', 'state'])
export class PaperApproval {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_paper_approval' })
  id!: string;

  @ForeignKey('Task', { name: 'fk_paper_approval_task' })
  @TextColumn('task_id', 36)
  taskId!: string;

  @ForeignKey('ReliefCase', { name: 'fk_paper_approval_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('medium', 10, { default: 'paper' })
  medium!: Medium;

  @ForeignKey('Account', { name: 'fk_paper_approval_signer' })
  @TextColumn('signer_id', 36)
  signerId!: string;

  /** As it stands on the paper; the day of the call. */
  @LocalDateColumn('signed_on')
  signedOn!: LocalDate;

  /** The scan; null of a call. */
  @ForeignKey('Attachment', { name: 'fk_paper_approval_attachment' })
  @TextColumn('attachment_id', 36, { nullable: true })
  attachmentId!: string | null;

  /** What the form of the task is filled in with, JSON sealed by the vault. */
  @Column({ name: 'data_cipher', type: 'longtext' })
  dataCipher!: string;

  @TextColumn('state', 10)
  state!: PaperApprovalState;

  @TextColumn('entered_by', 36)
  enteredBy!: string;

  @InstantColumn('entered_at')
  enteredAt!: Date;

  @TextColumn('settled_by', 36, { nullable: true })
  settledBy!: string | null;

  @InstantColumn('settled_at', { nullable: true })
  settledAt!: Date | null;

  /** Why it was not confirmed. */
  @TextColumn('note', 400, { nullable: true })
  note!: string | null;
}

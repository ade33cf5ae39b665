import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { PaperApprovalState } from '../domain/cases/paper-approval.js';

/** 线下签批: an approval given on paper, entered by one person against its scan and confirmed by a second; then the task is done in the signer's name. */
@Entity('paper_approval')
@Index('ix_paper_approval_case', ['caseId', 'enteredAt'])
@Index('ix_paper_approval_task', ['taskId', 'state'])
export class PaperApproval {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_paper_approval' })
  id!: string;

  @ForeignKey('Task', { name: 'fk_paper_approval_task' })
  @TextColumn('task_id', 36)
  taskId!: string;

  @ForeignKey('ReliefCase', { name: 'fk_paper_approval_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @ForeignKey('Account', { name: 'fk_paper_approval_signer' })
  @TextColumn('signer_id', 36)
  signerId!: string;

  /** As it stands on the paper. */
  @LocalDateColumn('signed_on')
  signedOn!: LocalDate;

  @ForeignKey('Attachment', { name: 'fk_paper_approval_attachment' })
  @TextColumn('attachment_id', 36)
  attachmentId!: string;

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

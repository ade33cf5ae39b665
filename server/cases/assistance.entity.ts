import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';
import type { AssistanceState, AssistanceTask } from './case-words.js';

/** 委托协助: another office verifies, serves or links to social assistance. */
@Entity('assistance')
@Index('ix_assistance_case', ['caseId'])
@Index('ix_assistance_open', ['settledAt', 'createdAt'])
export class Assistance {
  /** Process variable assistanceId. */
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_assistance' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_assistance_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @ForeignKey('Office', { name: 'fk_assistance_office' })
  @TextColumn('assisting_office_id', 40)
  assistingOfficeId!: string;

  @TextColumn('task', 20)
  task!: AssistanceTask;

  @Column({ type: 'text' })
  note!: string;

  @TextColumn('state', 20)
  state!: AssistanceState;

  @Column({ type: 'text', nullable: true })
  result!: string | null;

  @InstantColumn('created_at')
  createdAt!: Date;

  @InstantColumn('settled_at', { nullable: true })
  settledAt!: Date | null;

  /** Who asked for it beside the process; null: a step of the process, which waits for it. */
  @TextColumn('sent_by', 36, { nullable: true })
  sentBy!: string | null;

  /** Scan of the answer. */
  @ForeignKey('Attachment', { name: 'fk_assistance_attachment' })
  @TextColumn('attachment_id', 36, { nullable: true })
  attachmentId!: string | null;
}

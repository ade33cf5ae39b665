import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { FlagColumn, InstantColumn, TextColumn } from '../db/columns.js';

/** 函询函 to one agency; the letters of one inquiry share its id. */
@Entity('inquiry_letter')
@Unique('uq_inquiry_letter', ['inquiryId', 'agency'])
@Index('ix_inquiry_letter_case', ['caseId'])
@Index('ix_inquiry_letter_sent', ['state', 'sentAt'])
export class InquiryLetter {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_inquiry_letter' })
  id!: string;

  /** Process variable inquiryId: the element instance key of the sending. */
  @TextColumn('inquiry_id', 36)
  inquiryId!: string;

  @ForeignKey('ReliefCase', { name: 'fk_inquiry_letter_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('agency', 80)
  agency!: string;

  @TextColumn('state', 20)
  state!: 'sent' | 'replied' | 'no-reply';

  @Column({ type: 'text', nullable: true })
  reply!: string | null;

  @FlagColumn('found_relief', { nullable: true })
  foundRelief!: boolean | null;

  @InstantColumn('sent_at')
  sentAt!: Date;

  @InstantColumn('settled_at', { nullable: true })
  settledAt!: Date | null;

  @TextColumn('settled_by', 36, { nullable: true })
  settledBy!: string | null;

  /** Who sent it beside the process; null: a step of the process, which waits for it. */
  @TextColumn('sent_by', 36, { nullable: true })
  sentBy!: string | null;

  /** Scan of the answer. */
  @ForeignKey('Attachment', { name: 'fk_inquiry_letter_attachment' })
  @TextColumn('attachment_id', 36, { nullable: true })
  attachmentId!: string | null;
}

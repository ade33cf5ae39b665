import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';

/** 抄送: a case shown to somebody for information; one row a recipient. It lets nobody see what they may not see anyway. */
@Entity('case_copy')
@Index('ix_case_copy_recipient', ['recipientId', 'sentAt'])
@Index('ix_case_copy_unread', ['recipientId', 'readAt'])
@Index('ix_case_copy_case', ['caseId', 'sentAt'])
@Index('ix_case_copy_sender', ['senderId', 'sentAt'])
export class CaseCopy {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_case_copy' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_case_copy_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @ForeignKey('Account', { name: 'fk_case_copy_sender' })
  @TextColumn('sender_id', 36)
  senderId!: string;

  @ForeignKey('Account', { name: 'fk_case_copy_recipient' })
  @TextColumn('recipient_id', 36)
  recipientId!: string;

  @TextColumn('message', 400)
  message!: string;

  @InstantColumn('sent_at')
  sentAt!: Date;

  /** 已阅; null: not yet. */
  @InstantColumn('read_at', { nullable: true })
  readAt!: Date | null;

  /** Last 催阅. */
  @InstantColumn('urged_at', { nullable: true })
  urgedAt!: Date | null;
}

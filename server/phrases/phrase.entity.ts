import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';

/** 常用意见: an opinion kept for use again, by one person or by a whole office; exactly one of the two owns it. */
@Entity('phrase')
@Index('ix_phrase_account', ['accountId'])
@Index('ix_phrase_office', ['officeId'])
export class Phrase {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_phrase' })
  id!: string;

  @TextColumn('account_id', 36, { nullable: true })
  accountId!: string | null;

  @ForeignKey('Office', { name: 'fk_phrase_office' })
  @TextColumn('office_id', 40, { nullable: true })
  officeId!: string | null;

  @TextColumn('text', 300)
  text!: string;

  /** How often it was put in: what is used most stands first. */
  @Column({ type: 'int', default: 0 })
  used!: number;

  @TextColumn('created_by', 36)
  createdBy!: string;

  @InstantColumn('created_at')
  createdAt!: Date;
}

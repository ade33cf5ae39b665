import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { InterferenceSide, InterferenceWay } from '../domain/cases/interference.js';

/** 过问记录: somebody asked about a case or stepped in. Append-only: nothing changes it, another record supplements it. */
@Entity('interference')
@Index('ix_interference_case', ['caseId', 'recordedAt'])
@Index('ix_interference_recorded', ['recordedAt', 'id'])
export class Interference {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_interference' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_interference_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  /** The record it adds to; null: one of its own. */
  @ForeignKey('Interference', { name: 'fk_interference_supplements' })
  @TextColumn('supplements_id', 36, { nullable: true })
  supplementsId!: string | null;

  @TextColumn('side', 10)
  side!: InterferenceSide;

  /** Who asked. */
  @TextColumn('person_name', 80)
  personName!: string;

  /** Office or firm, and post. */
  @TextColumn('post', 120)
  post!: string;

  /** Who asked, where it is a person of this system: it does not see the record. */
  @TextColumn('about_account_id', 36, { nullable: true })
  aboutAccountId!: string | null;

  @LocalDateColumn('happened_on')
  happenedOn!: LocalDate;

  @TextColumn('way', 10)
  way!: InterferenceWay;

  /** What was said or asked, sealed by the vault. */
  @Column({ name: 'content_cipher', type: 'longtext' })
  contentCipher!: string;

  @ForeignKey('Attachment', { name: 'fk_interference_attachment' })
  @TextColumn('attachment_id', 36, { nullable: true })
  attachmentId!: string | null;

  @TextColumn('recorded_by', 36)
  recordedBy!: string;

  @InstantColumn('recorded_at')
  recordedAt!: Date;
}

import { Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** 催复 of a letter or a request for help that waits for its answer; at most one a day. */
@Entity('case_reminder')
@Unique('uq_case_reminder_day', ['subjectId', 'onDate'])
@Index('ix_case_reminder_case', ['caseId', 'at'])
export class CaseReminder {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_case_reminder' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_case_reminder_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('subject_type', 20)
  subjectType!: 'inquiry-letter' | 'assistance';

  @TextColumn('subject_id', 36)
  subjectId!: string;

  @LocalDateColumn('on_date')
  onDate!: LocalDate;

  @TextColumn('note', 400)
  note!: string;

  /** The 催复函; null: by word of mouth or notice only. */
  @ForeignKey('document', { name: 'fk_case_reminder_document' })
  @TextColumn('document_id', 36, { nullable: true })
  documentId!: string | null;

  @TextColumn('by_account_id', 36)
  byAccountId!: string;

  @InstantColumn('at')
  at!: Date;
}

import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, InstantColumn, TextColumn } from '../db/columns.js';

/** 工作备注: what people who handle a case tell each other. No part of the file, and never shown to the applicant. */
@Entity('case_remark')
@Index('ix_case_remark_case', ['caseId', 'writtenAt'])
export class CaseRemark {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_case_remark' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_case_remark_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('text', 2000)
  text!: string;

  @FlagColumn('is_pinned')
  isPinned!: boolean;

  @TextColumn('written_by', 36)
  writtenBy!: string;

  @InstantColumn('written_at')
  writtenAt!: Date;

  /** Taken back by its author: no longer shown, kept for the audit. */
  @InstantColumn('withdrawn_at', { nullable: true })
  withdrawnAt!: Date | null;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../db/columns.js';
import type { CorrectableField } from '../domain/cases/correction.js';

export interface CorrectedField {
  field: CorrectableField;
  /** Masked as on the case page; null: nothing stood there. */
  before: string | null;
  after: string | null;
}

/** 更正登记信息: what was wrong in an application and what is right; append-only but for the second person's answer. */
@Entity('case_correction')
@Index('ix_case_correction_case', ['caseId', 'askedAt'])
export class CaseCorrection {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_case_correction' })
  id!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('ReliefCase', { name: 'fk_case_correction_case' })
  caseId!: string;

  @TextColumn('application_id', 36)
  @ForeignKey('Application', { name: 'fk_case_correction_application' })
  applicationId!: string;

  /** `asked`: after the decision it waits for a second person. */
  @TextColumn('state', 20)
  state!: 'asked' | 'done' | 'refused';

  @TextColumn('reason', 400)
  reason!: string;

  @JsonColumn('changes')
  changes!: CorrectedField[];

  /** The values as they were and are to be, sealed by the vault. */
  @Column({ type: 'mediumtext' })
  sealed!: string;

  /** What was said beforehand to follow from it. */
  @JsonColumn('consequences')
  consequences!: string[];

  /** Proof, a scan of the case. */
  @TextColumn('attachment_id', 36, { nullable: true })
  @ForeignKey('Attachment', { name: 'fk_case_correction_attachment' })
  attachmentId!: string | null;

  @TextColumn('asked_by', 36)
  askedBy!: string;

  @InstantColumn('asked_at')
  askedAt!: Date;

  @TextColumn('decided_by', 36, { nullable: true })
  decidedBy!: string | null;

  @InstantColumn('decided_at', { nullable: true })
  decidedAt!: Date | null;

  @TextColumn('note', 400, { nullable: true })
  note!: string | null;
}

import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';

/** A change of the number a case has in the national business system; append-only. */
@Entity('external_number_change')
@Index('ix_external_number_change_case', ['caseId', 'changedAt'])
export class ExternalNumberChange {
  @PrimaryColumn({
    type: 'varchar',
    length: 36,
    primaryKeyConstraintName: 'pk_external_number_change',
  })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_external_number_change_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('former', 80, { nullable: true })
  former!: string | null;

  @TextColumn('current', 80, { nullable: true })
  current!: string | null;

  @TextColumn('reason', 400)
  reason!: string;

  @TextColumn('changed_by', 36)
  changedBy!: string;

  @InstantColumn('changed_at')
  changedAt!: Date;
}

import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../db/columns.js';
import type { CasePart } from './case-words.js';

/** An office that has a part in a case, and therefore sees it. */
@Entity('case_office')
@Index('ix_case_office_office', ['officeId'])
export class CaseOffice {
  @ForeignKey('ReliefCase', { name: 'fk_case_office_case' })
  @PrimaryColumn({
    name: 'case_id',
    type: 'varchar',
    length: 36,
    primaryKeyConstraintName: 'pk_case_office',
  })
  caseId!: string;

  @ForeignKey('Office', { name: 'fk_case_office_office' })
  @PrimaryColumn({
    name: 'office_id',
    type: 'varchar',
    length: 40,
    primaryKeyConstraintName: 'pk_case_office',
  })
  officeId!: string;

  @PrimaryColumn({ type: 'varchar', length: 20, primaryKeyConstraintName: 'pk_case_office' })
  part!: CasePart;

  @InstantColumn('since_at')
  sinceAt!: Date;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { TextColumn } from '../db/columns.js';

/** A row that was taken: once an office, whatever file it comes in again. Gone with the draft when that is thrown away. */
@Entity('national_import_row')
@Unique('uq_national_import_row', ['officeId', 'rowKey'])
@Index('ix_national_import_row_draft', ['draftId'])
@Index('ix_national_import_row_case', ['caseId'])
export class NationalImportRow {
  @PrimaryColumn({
    type: 'varchar',
    length: 36,
    primaryKeyConstraintName: 'pk_national_import_row',
  })
  id!: string;

  @TextColumn('import_id', 36)
  @ForeignKey('NationalImport', { name: 'fk_national_import_row_import' })
  importId!: string;

  @TextColumn('office_id', 40)
  officeId!: string;

  /** Keyed hash of what tells one row from another: the number of the case and the party. */
  @Column({ name: 'row_key', type: 'char', length: 64 })
  rowKey!: string;

  /** As a person counts: the head of the table is line 1. */
  @Column({ type: 'int' })
  line!: number;

  @TextColumn('external_number', 80, { nullable: true })
  externalNumber!: string | null;

  /** While it is being written; null once it is filed. */
  @TextColumn('draft_id', 36, { nullable: true })
  draftId!: string | null;

  @TextColumn('case_id', 36, { nullable: true })
  @ForeignKey('ReliefCase', { name: 'fk_national_import_row_case' })
  caseId!: string | null;
}

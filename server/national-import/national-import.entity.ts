import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';

/** A file of the national business system from which somebody took rows; the file itself is not kept. */
@Entity('national_import')
@Index('ix_national_import_file', ['officeId', 'fileSha256'])
export class NationalImport {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_national_import' })
  id!: string;

  @TextColumn('office_id', 40)
  @ForeignKey('Office', { name: 'fk_national_import_office' })
  officeId!: string;

  @TextColumn('file_name', 200)
  fileName!: string;

  @Column({ name: 'file_sha256', type: 'char', length: 64 })
  fileSha256!: string;

  @TextColumn('imported_by', 36)
  @ForeignKey('account', { name: 'fk_national_import_account' })
  importedBy!: string;

  @InstantColumn('imported_at')
  importedAt!: Date;
}

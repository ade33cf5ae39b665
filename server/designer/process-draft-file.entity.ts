import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

const key = { primaryKeyConstraintName: 'pk_process_draft_file' };

/** A file of a draft as it stands now. */
@Entity('process_draft_file')
export class ProcessDraftFile {
  @PrimaryColumn({ ...key, name: 'draft_id', type: 'varchar', length: 36 })
  @ForeignKey('process_draft', { name: 'fk_process_draft_file' })
  draftId!: string;

  /** Path in the package, e.g. `forms/give-opinion.form`. */
  @PrimaryColumn({ ...key, type: 'varchar', length: 120 })
  name!: string;

  @Column({ type: 'longtext' })
  content!: string;

  /** Of the draft, when this file changed last. */
  @Column({ type: 'int' })
  revision!: number;
}

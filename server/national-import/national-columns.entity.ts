import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../db/columns.js';

/** How an office reads the columns of its files: our field by the title of the column, where the office chose otherwise than we know. */
@Entity('national_columns')
export class NationalColumns {
  @PrimaryColumn({
    name: 'office_id',
    type: 'varchar',
    length: 40,
    primaryKeyConstraintName: 'pk_national_columns',
  })
  @ForeignKey('Office', { name: 'fk_national_columns_office' })
  officeId!: string;

  /** Title of a column → field; an empty text: not taken. */
  @JsonColumn('columns')
  columns!: Record<string, string>;

  @TextColumn('saved_by', 36)
  savedBy!: string;

  @InstantColumn('saved_at')
  savedAt!: Date;
}

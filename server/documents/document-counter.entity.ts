import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Last number given by an office for a kind in a year. Locked by the transaction that issues. */
@Entity('document_counter')
export class DocumentCounter {
  @PrimaryColumn({
    name: 'office_id',
    type: 'varchar',
    length: 40,
    primaryKeyConstraintName: 'pk_document_counter',
  })
  officeId!: string;

  /** Document kind, or `case` for case numbers. */
  @PrimaryColumn({ type: 'varchar', length: 40, primaryKeyConstraintName: 'pk_document_counter' })
  kind!: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_document_counter' })
  year!: number;

  @Column({ name: 'last_number', type: 'int' })
  lastNumber!: number;
}

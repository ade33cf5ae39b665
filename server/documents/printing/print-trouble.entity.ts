import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../../db/columns.js';

/** A paper whose printing fails, while it does; a paper that was printed or is queued anew has none. */
@Entity('print_trouble')
export class PrintTrouble {
  @PrimaryColumn({
    ...{ name: 'document_id', type: 'varchar', length: 36 },
    primaryKeyConstraintName: 'pk_print_trouble',
  })
  @ForeignKey('document', { name: 'fk_print_trouble_document' })
  documentId!: string;

  /** How often it failed by itself: times the disk or the database was away do not count. */
  @Column({ type: 'int' })
  failures!: number;

  /** Not printed before; null: put aside, until somebody queues it again. */
  @InstantColumn('next_try_at', { nullable: true })
  nextTryAt!: Date | null;

  @InstantColumn('failed_at')
  failedAt!: Date;

  /** Of the last failure, for whoever looks after the program. */
  @TextColumn('reason', 400)
  reason!: string;
}

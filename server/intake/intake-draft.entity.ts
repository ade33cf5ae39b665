import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';

/** An application being written down (未提交的登记): of one clerk, and only that one's. Gone when it is filed or thrown away. */
@Entity('intake_draft')
@Index('ix_intake_draft_account', ['accountId', 'updatedAt'])
export class IntakeDraft {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_intake_draft' })
  id!: string;

  @TextColumn('account_id', 36)
  @ForeignKey('account', { name: 'fk_intake_draft_account' })
  accountId!: string;

  /** What was typed, sealed by the vault: names and numbers of people stand in it. */
  @Column({ name: 'content_cipher', type: 'mediumtext' })
  contentCipher!: string;

  /** Counts the savings: who saves on top of an older one is told. */
  @Column({ type: 'int' })
  version!: number;

  @InstantColumn('created_at')
  createdAt!: Date;

  @InstantColumn('updated_at')
  updatedAt!: Date;
}

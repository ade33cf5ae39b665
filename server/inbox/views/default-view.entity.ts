import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../db/columns.js';

const key = 'pk_default_view';

/** The view with which a list opens for a person. */
@Entity('default_view')
export class DefaultView {
  @ForeignKey('Account', { name: 'fk_default_view_account' })
  @PrimaryColumn({ name: 'account_id', type: 'varchar', length: 36, primaryKeyConstraintName: key })
  accountId!: string;

  @PrimaryColumn({ type: 'varchar', length: 10, primaryKeyConstraintName: key })
  list!: 'tasks' | 'cases';

  @ForeignKey('SavedView', { name: 'fk_default_view_view', onDelete: 'CASCADE' })
  @TextColumn('view_id', 36)
  viewId!: string;
}

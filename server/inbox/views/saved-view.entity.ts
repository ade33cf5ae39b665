import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../../db/columns.js';
import type { ViewSetup } from './view-setup.js';

/** A filter, columns and an order somebody gave a name. */
@Entity('saved_view')
@Index('ix_saved_view_owner', ['ownerId', 'list'])
@Index('ix_saved_view_office', ['officeId', 'list'])
export class SavedView {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_saved_view' })
  id!: string;

  @ForeignKey('Account', { name: 'fk_saved_view_owner' })
  @TextColumn('owner_id', 36)
  ownerId!: string;

  /** Shared with the people of this office; null: for the owner alone. */
  @ForeignKey('Office', { name: 'fk_saved_view_office' })
  @TextColumn('office_id', 40, { nullable: true })
  officeId!: string | null;

  @TextColumn('list', 10)
  list!: 'tasks' | 'cases';

  @TextColumn('name', 40)
  name!: string;

  @JsonColumn('setup')
  setup!: ViewSetup;

  @InstantColumn('created_at')
  createdAt!: Date;
}

import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

const key = { primaryKeyConstraintName: 'pk_process_draft_editor' };

/** Everybody through whose hands a draft went: none of them releases it. */
@Entity('process_draft_editor')
export class ProcessDraftEditor {
  @PrimaryColumn({ ...key, name: 'draft_id', type: 'varchar', length: 36 })
  @ForeignKey('process_draft', { name: 'fk_process_draft_editor' })
  draftId!: string;

  @PrimaryColumn({ ...key, name: 'account_id', type: 'varchar', length: 36 })
  accountId!: string;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MediaType, VirusState } from '../attachments/attachment-words.js';
import { InstantColumn, TextColumn } from '../db/columns.js';

/** A scan of an application not yet filed; with the filing it becomes an attachment of the case. */
@Entity('intake_scan')
@Index('ix_intake_scan_content', ['sha256'])
export class IntakeScan {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_intake_scan' })
  id!: string;

  @TextColumn('draft_id', 36)
  @ForeignKey('intake_draft', { name: 'fk_intake_scan_draft' })
  draftId!: string;

  /** Which material it is of; see the check list. */
  @TextColumn('item', 20)
  item!: string;

  @TextColumn('name', 200)
  name!: string;

  @TextColumn('caption', 200, { nullable: true })
  caption!: string | null;

  /** By the content, never by the name. */
  @TextColumn('media_type', 40)
  mediaType!: MediaType;

  @Column({ name: 'size_bytes', type: 'int' })
  sizeBytes!: number;

  @TextColumn('sha256', 64, { isFixed: true })
  sha256!: string;

  @TextColumn('virus_state', 20)
  virusState!: VirusState;

  @InstantColumn('uploaded_at')
  uploadedAt!: Date;
}

import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../../db/columns.js';

/** What is said about one element of a diagram (批注). It lies outside the XML: releases, exports and the engine never see it. */
@Entity('comment_thread')
@Index('ix_comment_thread_package', ['package', 'state', 'changedAt'])
export class CommentThread {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_comment_thread' })
  id!: string;

  @TextColumn('package', 40)
  package!: string;

  @TextColumn('file', 120)
  file!: string;

  /** Empty: the file as a whole. */
  @TextColumn('element_id', 200)
  elementId!: string;

  /** As drawn when it was written: the element may be gone later. */
  @TextColumn('element_name', 200)
  elementName!: string;

  /** Draft it was written in; null: in a release. */
  @TextColumn('draft_id', 36, { nullable: true })
  draftId!: string | null;

  @TextColumn('release_id', 64, { nullable: true })
  releaseId!: string | null;

  @TextColumn('state', 20)
  state!: 'open' | 'resolved';

  @TextColumn('created_by', 36)
  createdBy!: string;

  @InstantColumn('created_at')
  createdAt!: Date;

  @InstantColumn('changed_at')
  changedAt!: Date;
}

import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn, TextColumn } from '../../db/columns.js';

/** One thing said in a thread, or that it was settled or opened again. */
@Entity('comment_entry')
@Unique('uq_comment_entry', ['threadId', 'number'])
export class CommentEntry {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_comment_entry' })
  id!: string;

  @TextColumn('thread_id', 36)
  @ForeignKey('comment_thread', { name: 'fk_comment_entry_thread' })
  threadId!: string;

  /** Counts from 1 within the thread. */
  @Column({ type: 'int' })
  number!: number;

  @TextColumn('kind', 20)
  kind!: 'text' | 'resolved' | 'reopened';

  /** Of `resolved` and `reopened` what was said with it, perhaps nothing. */
  @TextColumn('text', 2000)
  text!: string;

  @TextColumn('written_by', 36)
  writtenBy!: string;

  @InstantColumn('written_at')
  writtenAt!: Date;

  /** Own words may be mended for ten minutes. */
  @InstantColumn('corrected_at', { nullable: true })
  correctedAt!: Date | null;
}

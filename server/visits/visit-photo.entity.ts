import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';

const primary = { primaryKeyConstraintName: 'pk_visit_photo' };

/** A photo a record names; it comes after the record, each by itself. */
@Entity('visit_photo')
export class VisitPhoto {
  @PrimaryColumn({ ...primary, name: 'visit_id', type: 'varchar', length: 36 })
  @ForeignKey('VisitRecordRow', { name: 'fk_visit_photo_visit' })
  visitId!: string;

  /** Of its bytes, as the device counted them. */
  @PrimaryColumn({ ...primary, name: 'sha256', type: 'char', length: 64 })
  sha256!: string;

  @Column({ type: 'int' })
  position!: number;

  @TextColumn('caption', 200)
  caption!: string;

  @Column({ name: 'size_bytes', type: 'int' })
  sizeBytes!: number;

  /** By the clock of the device. */
  @InstantColumn('taken_at')
  takenAt!: Date;

  /** Null: its bytes have not come yet. */
  @ForeignKey('Attachment', { name: 'fk_visit_photo_attachment' })
  @TextColumn('attachment_id', 36, { nullable: true })
  attachmentId!: string | null;
}

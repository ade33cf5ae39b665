import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, InstantColumn, TextColumn } from '../db/columns.js';
import type { AttachmentKind, MediaType, VirusState } from './attachment-words.js';

/** A scan of the case; its bytes lie outside the database under their hash. Append-only, but for being made void. */
@Entity('attachment')
@Index('ix_attachment_case', ['caseId', 'uploadedAt'])
@Index('ix_attachment_document', ['documentId'])
export class Attachment {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_attachment' })
  id!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('relief_case', { name: 'fk_attachment_case' })
  caseId!: string;

  /** The paper it proves or signs; null: it stands alone. */
  @TextColumn('document_id', 36, { nullable: true })
  @ForeignKey('document', { name: 'fk_attachment_document' })
  documentId!: string | null;

  @TextColumn('kind', 20)
  kind!: AttachmentKind;

  /** As the person called it, without path and control characters. */
  @TextColumn('name', 200)
  name!: string;

  /** What it shows, in the words of who put it in. */
  @TextColumn('caption', 200, { nullable: true })
  caption!: string | null;

  /** By the content, never by the name. */
  @TextColumn('media_type', 40)
  mediaType!: MediaType;

  @Column({ name: 'size_bytes', type: 'int' })
  sizeBytes!: number;

  @TextColumn('sha256', 64, { isFixed: true })
  sha256!: string;

  /** 内卷. */
  @FlagColumn('is_internal')
  isInternal!: boolean;

  @TextColumn('uploaded_by', 36)
  uploadedBy!: string;

  @InstantColumn('uploaded_at')
  uploadedAt!: Date;

  /** `unchecked`: there was no scanner. */
  @TextColumn('virus_state', 20, { default: 'unchecked' })
  virusState!: VirusState;

  /** Set: a record relies on it, it can no longer be taken back, only made void with a reason. */
  @InstantColumn('relied_at', { nullable: true })
  reliedAt!: Date | null;

  @TextColumn('voided_by', 36, { nullable: true })
  voidedBy!: string | null;

  /** Set: it was uploaded by mistake and belongs to no volume any more. */
  @InstantColumn('voided_at', { nullable: true })
  voidedAt!: Date | null;

  @TextColumn('void_reason', 200, { nullable: true })
  voidReason!: string | null;
}

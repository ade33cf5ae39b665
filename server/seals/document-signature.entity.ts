import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FlagColumn, InstantColumn, TextColumn } from '../db/columns.js';

/** The signature of the PDF of a sealed paper; a row without one waits for it. Written once. */
@Entity('document_signature')
export class DocumentSignature {
  @PrimaryColumn({
    ...{ name: 'document_id', type: 'varchar', length: 36 },
    primaryKeyConstraintName: 'pk_document_signature',
  })
  @ForeignKey('document', { name: 'fk_document_signature_document' })
  documentId!: string;

  @InstantColumn('waiting_since')
  waitingSince!: Date;

  /** The file that was signed. */
  @Column({ name: 'pdf_sha256', type: 'char', length: 64, nullable: true })
  pdfSha256!: string | null;

  @TextColumn('algorithm', 40, { nullable: true })
  algorithm!: string | null;

  /** Base64. */
  @TextColumn('signature', 400, { nullable: true })
  signature!: string | null;

  @Column({ type: 'text', nullable: true })
  certificate!: string | null;

  @InstantColumn('signed_at', { nullable: true })
  signedAt!: Date | null;

  /** No certification authority stands behind it. */
  @FlagColumn('is_test', { nullable: true })
  isTest!: boolean | null;
}

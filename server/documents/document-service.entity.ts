import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** How a document was served (送达回证), once for each document. Append-only. */
@Entity('document_service')
export class DocumentService {
  @PrimaryColumn({
    ...{ name: 'document_id', type: 'varchar', length: 36 },
    primaryKeyConstraintName: 'pk_document_service',
  })
  @ForeignKey('document', { name: 'fk_document_service_document' })
  documentId!: string;

  /** direct, post, entrusted, left or electronic. */
  @TextColumn('method', 20)
  method!: string;

  @TextColumn('recipient', 80)
  recipient!: string;

  /** To the addressee: 本人, 配偶 … */
  @TextColumn('relation', 80)
  relation!: string;

  @LocalDateColumn('served_on')
  servedOn!: LocalDate;

  @TextColumn('receipt_number', 80, { nullable: true })
  receiptNumber!: string | null;

  @TextColumn('by_account_id', 36)
  byAccountId!: string;

  @InstantColumn('recorded_at')
  recordedAt!: Date;
}

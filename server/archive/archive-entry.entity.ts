import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../db/columns.js';
import type { ArchiveEvent } from '../domain/papers/archive-chain.js';

/** What happened to a paper, one link of the chain of its case. Append-only: a changed, removed or exchanged row breaks the chain. */
@Entity('archive_entry')
export class ArchiveEntry {
  @PrimaryColumn({
    ...{ name: 'case_id', type: 'varchar', length: 36 },
    primaryKeyConstraintName: 'pk_archive_entry',
  })
  @ForeignKey('relief_case', { name: 'fk_archive_entry_case' })
  caseId!: string;

  /** From 1 without gaps. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_archive_entry' })
  seq!: number;

  @TextColumn('event', 20)
  event!: ArchiveEvent;

  @TextColumn('document_id', 36)
  @ForeignKey('document', { name: 'fk_archive_entry_document' })
  documentId!: string;

  @Column({ name: 'html_sha256', type: 'char', length: 64 })
  htmlSha256!: string;

  @Column({ name: 'data_sha256', type: 'char', length: 64 })
  dataSha256!: string;

  /** Null until the PDF is made. */
  @Column({ name: 'pdf_sha256', type: 'char', length: 64, nullable: true })
  pdfSha256!: string | null;

  /** SM3 of the same bytes (GB/T 32905). */
  @Column({ name: 'pdf_sm3', type: 'char', length: 64, nullable: true })
  pdfSm3!: string | null;

  /** Ids and words of the event only: no names, no numbers of persons. */
  @JsonColumn('detail')
  detail!: Record<string, unknown>;

  @InstantColumn('at')
  at!: Date;

  /** Hash of the link before; of the first one 64 zeros. */
  @Column({ name: 'previous_hash', type: 'char', length: 64 })
  previousHash!: string;

  /** SHA-256, hex, over the canonical JSON of everything above. */
  @Column({ type: 'char', length: 64 })
  hash!: string;
}

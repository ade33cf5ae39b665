import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { ServiceOutcome, ServiceWay, Signer } from '../domain/papers/service-words.js';

/** One try to serve a document (送达), numbered from 1 for each document. Append-only. */
@Entity('service_attempt')
@Unique('uq_service_attempt_seq', ['documentId', 'seq'])
@Index('ix_service_attempt_case', ['caseId'])
export class ServiceAttempt {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_service_attempt' })
  id!: string;

  @TextColumn('document_id', 36)
  @ForeignKey('document', { name: 'fk_service_attempt_document' })
  documentId!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('relief_case', { name: 'fk_service_attempt_case' })
  caseId!: string;

  @Column({ type: 'int' })
  seq!: number;

  @TextColumn('way', 20)
  way!: ServiceWay;

  /** `pending`: handed to the post or to the other office. */
  @TextColumn('outcome', 20)
  outcome!: ServiceOutcome;

  @LocalDateColumn('tried_on')
  triedOn!: LocalDate;

  /** The day that counts as that of service; null unless served. */
  @LocalDateColumn('served_on', { nullable: true })
  servedOn!: LocalDate | null;

  /** 送达人: names of those who did it. */
  @TextColumn('served_by', 120)
  servedBy!: string;

  @TextColumn('place', 200, { nullable: true })
  place!: string | null;

  /** In which quality somebody signed; null where nobody signs. */
  @TextColumn('signer', 20, { nullable: true })
  signer!: Signer | null;

  /** Who signed; of 留置送达 who refused. */
  @TextColumn('signer_name', 80, { nullable: true })
  signerName!: string | null;

  /** To the addressee: 本人, 配偶 … */
  @TextColumn('relation', 80, { nullable: true })
  relation!: string | null;

  /** Identity number of the signer, sealed. */
  @TextColumn('identity_cipher', 400, { nullable: true })
  identityCipher!: string | null;

  /** 见证人 of 留置送达. */
  @TextColumn('witness', 120, { nullable: true })
  witness!: string | null;

  @TextColumn('tracking_number', 80, { nullable: true })
  trackingNumber!: string | null;

  /** 送达回证编号. */
  @TextColumn('receipt_number', 80, { nullable: true })
  receiptNumber!: string | null;

  @TextColumn('entrusted_to', 120, { nullable: true })
  entrustedTo!: string | null;

  @TextColumn('electronic_address', 120, { nullable: true })
  electronicAddress!: string | null;

  /** Day the addressee agreed to electronic service. */
  @LocalDateColumn('consent_on', { nullable: true })
  consentOn!: LocalDate | null;

  /** Why it was refused, returned, or nobody was met. */
  @TextColumn('reason', 400, { nullable: true })
  reason!: string | null;

  @TextColumn('by_account_id', 36)
  byAccountId!: string;

  @InstantColumn('recorded_at')
  recordedAt!: Date;
}

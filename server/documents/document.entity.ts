import { Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { DocumentState } from '../domain/papers/document-states.js';
import {
  FlagColumn,
  InstantColumn,
  JsonColumn,
  LocalDateColumn,
  TextColumn,
} from '../db/columns.js';

/** What a paper was made from, so that it can be made again: ids only. */
export interface MadeFrom {
  /** Tells papers of one step to several addressees apart; '' when there was one. */
  key: string;
  /** Ids the step carried. */
  extra: Record<string, unknown>;
  /** The draft it was written in; null when a step of the process or an act issued it. */
  draftId: string | null;
}

/** An issued document: its data and bytes are fixed at issue; only state, dates and the hash of its PDF follow. A voided one keeps its number. */
@Entity('document')
@Unique('uq_document_effect', ['kind', 'effectKey'])
@Unique('uq_document_seq', ['seq'])
@Unique('uq_document_number', ['number'])
@Unique('uq_document_corrects', ['correctsId'])
@Index('ix_document_case', ['caseId', 'createdAt'])
@Index('ix_document_pdf', ['pdfSha256', 'createdAt'])
@Index('ix_document_kind', ['kind', 'state', 'issuedOn'])
@Index('ix_document_unnumbered', ['kind', 'number'])
export class LegalDocument {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_document' })
  id!: string;

  /** The order in which papers were written; the papers of a case are in it without a doubt, since the case is locked. */
  @Column({ type: 'bigint' })
  @Generated('increment')
  seq!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('relief_case', { name: 'fk_document_case' })
  caseId!: string;

  @TextColumn('kind', 40)
  kind!: string;

  @TextColumn('office_id', 40)
  officeId!: string;

  /** Element instance key, for one of several addressees with `:<key>`; unique with `kind`. */
  @TextColumn('effect_key', 80)
  effectKey!: string;

  @TextColumn('title', 160)
  title!: string;

  /** 发文字号; null for kinds that carry none. */
  @TextColumn('number', 80, { nullable: true })
  number!: string | null;

  @TextColumn('recipient', 120, { nullable: true })
  recipient!: string | null;

  @TextColumn('template_version', 64)
  templateVersion!: string;

  /** Null for papers from before it was kept. */
  @JsonColumn('made_from', { nullable: true })
  madeFrom!: MadeFrom | null;

  /** The paper this one replaces, void or replaced since. */
  @TextColumn('corrects_id', 36, { nullable: true })
  @ForeignKey('document', { name: 'fk_document_corrects' })
  correctsId!: string | null;

  /** Data of the template as parsed, JSON; holds full identity numbers where the kind needs them. */
  @JsonColumn('data')
  data!: Record<string, unknown>;

  @Column({ name: 'data_sha256', type: 'char', length: 64 })
  dataSha256!: string;

  @Column({ type: 'longtext' })
  html!: string;

  @Column({ name: 'html_sha256', type: 'char', length: 64 })
  htmlSha256!: string;

  /** SHA-256 of the stored PDF, which is its file name; null until it is made. */
  @Column({ name: 'pdf_sha256', type: 'char', length: 64, nullable: true })
  pdfSha256!: string | null;

  /** SM3 of the same file (GB/T 32905). */
  @Column({ name: 'pdf_sm3', type: 'char', length: 64, nullable: true })
  pdfSm3!: string | null;

  /** Printed on the paper: whoever holds a copy checks it by this code. Null for 内卷 papers, which never leave the office. */
  @Column({ name: 'check_code', type: 'char', length: 16, nullable: true })
  checkCode!: string | null;

  /** Moved by `moveDocument` alone. */
  @TextColumn('state', 20)
  state!: DocumentState;

  /** 内卷: never leaves the office. */
  @FlagColumn('is_internal')
  isInternal!: boolean;

  @LocalDateColumn('issued_on')
  issuedOn!: LocalDate;

  @LocalDateColumn('sealed_on', { nullable: true })
  sealedOn!: LocalDate | null;

  @LocalDateColumn('served_on', { nullable: true })
  servedOn!: LocalDate | null;

  @LocalDateColumn('filed_on', { nullable: true })
  filedOn!: LocalDate | null;

  @TextColumn('void_reason', 200, { nullable: true })
  voidReason!: string | null;

  /** What became of the sealed sheets that were out when it was voided. */
  @TextColumn('void_recall', 200, { nullable: true })
  voidRecall!: string | null;

  @InstantColumn('created_at')
  createdAt!: Date;
}

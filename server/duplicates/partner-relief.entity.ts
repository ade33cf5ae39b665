import { Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { FenColumn, InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Fen } from '../domain/basics/money.js';

/** Where a record of another agency's relief came from: typed in, a list of the agency, its reply to an inquiry. */
export type PartnerSource = 'form' | 'import' | 'letter';

/** 其他单位的救助: relief a court, police, justice bureau, 政法委 … gave, as told to us. A wrong record is voided, never changed. */
@Entity('partner_relief')
@Unique('uq_partner_relief', ['fingerprint'])
@Index('ix_partner_relief_identity', ['identityIndex'])
@Index('ix_partner_relief_name', ['personName'])
@Index('ix_partner_relief_case', ['caseKey'])
@Index('ix_partner_relief_entered', ['enteredAt', 'id'])
export class PartnerRelief {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_partner_relief' })
  id!: string;

  /** The office that entered it. It counts for every office. */
  @ForeignKey('Office', { name: 'fk_partner_relief_office' })
  @TextColumn('office_id', 40)
  officeId!: string;

  @TextColumn('agency', 120)
  agency!: string;

  @TextColumn('person_name', 80)
  personName!: string;

  /** Keyed hash of the identity number; the number itself is not kept. */
  @TextColumn('identity_index', 64, { nullable: true, isFixed: true })
  identityIndex!: string | null;

  @TextColumn('identity_masked', 30, { nullable: true })
  identityMasked!: string | null;

  @LocalDateColumn('birth_on', { nullable: true })
  birthOn!: LocalDate | null;

  @TextColumn('case_number', 80, { nullable: true })
  caseNumber!: string | null;

  /** As `original_case.case_key`; null when the agency named no case. */
  @TextColumn('case_key', 200, { nullable: true })
  caseKey!: string | null;

  @FenColumn('amount_fen', { nullable: true })
  amountFen!: Fen | null;

  @LocalDateColumn('decided_on', { nullable: true })
  decidedOn!: LocalDate | null;

  @TextColumn('note', 400, { nullable: true })
  note!: string | null;

  @TextColumn('source', 20)
  source!: PartnerSource;

  /** The inquiry letter whose reply told of it. */
  @ForeignKey('InquiryLetter', { name: 'fk_partner_relief_letter' })
  @TextColumn('letter_id', 36, { nullable: true })
  letterId!: string | null;

  /** Keyed hash of agency, person, case, day and amount: told twice, kept once. Null once voided. */
  @TextColumn('fingerprint', 64, { nullable: true, isFixed: true })
  fingerprint!: string | null;

  @ForeignKey('Account', { name: 'fk_partner_relief_entered' })
  @TextColumn('entered_by', 36)
  enteredBy!: string;

  @InstantColumn('entered_at')
  enteredAt!: Date;

  @TextColumn('voided_by', 36, { nullable: true })
  voidedBy!: string | null;

  @InstantColumn('voided_at', { nullable: true })
  voidedAt!: Date | null;

  @TextColumn('void_reason', 400, { nullable: true })
  voidReason!: string | null;
}

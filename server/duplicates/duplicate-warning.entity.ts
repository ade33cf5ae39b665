import { Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';
import type { WarningKind } from '../domain/once-only/duplicate-rules.js';
import type { WarningVerdict } from '../domain/once-only/warning-verdicts.js';

/** The step in which a warning was first found. */
export type FoundIn = 'intake' | 'check' | 'proposal' | 'approval';

/** 重复救助预警: a case may be the same relief as another; settled by a named person with a reason before anything is decided. */
@Entity('duplicate_warning')
@Unique('uq_duplicate_warning', ['caseId', 'kind', 'matchKey'])
@Index('ix_duplicate_warning_open', ['settledAt', 'lapsedAt', 'caseId'])
export class DuplicateWarning {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_duplicate_warning' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_duplicate_warning_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('kind', 30)
  kind!: WarningKind;

  /** `case:<id>` or `partner:<id>` of what it meets. */
  @TextColumn('match_key', 60)
  matchKey!: string;

  /** No foreign key: it would lock the other case, and two that look for each other at once would wait for ever. */
  @TextColumn('matched_case_id', 36, { nullable: true })
  matchedCaseId!: string | null;

  @ForeignKey('PartnerRelief', { name: 'fk_duplicate_warning_partner' })
  @TextColumn('partner_relief_id', 36, { nullable: true })
  partnerReliefId!: string | null;

  @TextColumn('found_in', 20)
  foundIn!: FoundIn;

  @InstantColumn('found_at')
  foundAt!: Date;

  /** Since when it no longer holds though nobody settled it: the other case ended without relief, the record was voided. */
  @InstantColumn('lapsed_at', { nullable: true })
  lapsedAt!: Date | null;

  @TextColumn('verdict', 20, { nullable: true })
  verdict!: WarningVerdict | null;

  @TextColumn('reason', 1000, { nullable: true })
  reason!: string | null;

  @ForeignKey('Account', { name: 'fk_duplicate_warning_account' })
  @TextColumn('settled_by', 36, { nullable: true })
  settledBy!: string | null;

  @InstantColumn('settled_at', { nullable: true })
  settledAt!: Date | null;
}

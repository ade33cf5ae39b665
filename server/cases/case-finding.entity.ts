import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../db/columns.js';
import type { FindingKind } from './case-words.js';

/** What an act or a worker found out, append-only; the latest of a kind counts. */
@Entity('case_finding')
@Unique('uq_case_finding_effect', ['kind', 'effectKey'])
@Index('ix_case_finding_case', ['caseId', 'kind', 'id'])
export class CaseFinding {
  @PrimaryGeneratedColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_case_finding' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_case_finding_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('kind', 30)
  kind!: FindingKind;

  @Column({ type: 'int' })
  round!: number;

  /** Element instance key: a redelivered job finds its own row. */
  @TextColumn('effect_key', 64)
  effectKey!: string;

  /** No account numbers in plain: sealed and masked only. */
  @JsonColumn('data')
  data!: Record<string, unknown>;

  @TextColumn('by_account_id', 36, { nullable: true })
  byAccountId!: string | null;

  @InstantColumn('created_at')
  createdAt!: Date;
}

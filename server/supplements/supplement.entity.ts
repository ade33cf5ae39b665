import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../db/columns.js';
import type { SupplementState } from './supplement-state.js';

/** 补充材料: what is missing and whether it came. */
@Entity('supplement')
@Index('ix_supplement_case', ['caseId'])
export class Supplement {
  /** Process variable supplementId, and what its message correlates on. */
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_supplement' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_supplement_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @JsonColumn('missing')
  missing!: string[];

  @TextColumn('state', 20)
  state!: SupplementState;

  @InstantColumn('requested_at')
  requestedAt!: Date;

  @InstantColumn('settled_at', { nullable: true })
  settledAt!: Date | null;

  @TextColumn('note', 400, { nullable: true })
  note!: string | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** 原案: the case that brought the harm; a relief case is always tied to one. */
@Entity('original_case')
@Index('ix_original_case_key', ['caseKey'])
@Index('ix_original_case_victim', ['victimName'])
export class OriginalCase {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_original_case' })
  id!: string;

  @TextColumn('cause', 120)
  cause!: string;

  @TextColumn('case_number', 80, { nullable: true })
  caseNumber!: string | null;

  /** Normalised: equal keys mean the same original case (`original-case-key.ts`). */
  @TextColumn('case_key', 200)
  caseKey!: string;

  @TextColumn('handled_by', 120)
  handledBy!: string;

  @LocalDateColumn('happened_on', { nullable: true })
  happenedOn!: LocalDate | null;

  @Column({ type: 'text' })
  facts!: string;

  @Column({ name: 'liable_ability', type: 'text', nullable: true })
  liableAbility!: string | null;

  @TextColumn('victim_name', 80, { nullable: true })
  victimName!: string | null;

  @InstantColumn('created_at')
  createdAt!: Date;
}

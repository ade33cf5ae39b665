import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';

/** 分案, 变更承办人 by a person; the lot of the process itself stands in the audit. Append-only. */
@Entity('handler_assignment')
@Index('ix_handler_assignment_case', ['caseId', 'assignedAt'])
export class HandlerAssignment {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_handler_assignment' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_handler_assignment_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('office_id', 40)
  officeId!: string;

  /** Null: nobody handled the case before. */
  @TextColumn('former_id', 36, { nullable: true })
  formerId!: string | null;

  @ForeignKey('Account', { name: 'fk_handler_assignment_handler' })
  @TextColumn('handler_id', 36)
  handlerId!: string;

  /** By name (指定) or by lot (随机). */
  @TextColumn('way', 10)
  way!: 'name' | 'lot';

  /** How many could have been chosen. */
  @Column({ type: 'int' })
  among!: number;

  @TextColumn('reason', 400)
  reason!: string;

  @TextColumn('by_id', 36)
  byId!: string;

  @InstantColumn('assigned_at')
  assignedAt!: Date;
}

import { Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn, JsonColumn, LocalDateColumn, TextColumn } from '../../db/columns.js';
import type { LocalDate } from '../../domain/basics/local-date.js';

/** 催办: somebody was reminded of a task; once a day and task. */
@Entity('task_urge')
@Unique('uq_task_urge_day', ['taskId', 'urgedOn'])
@Index('ix_task_urge_case', ['caseId', 'urgedAt'])
export class TaskUrge {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_task_urge' })
  id!: string;

  @ForeignKey('Task', { name: 'fk_task_urge_task' })
  @TextColumn('task_id', 36)
  taskId!: string;

  @ForeignKey('ReliefCase', { name: 'fk_task_urge_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('by_id', 36)
  byId!: string;

  @LocalDateColumn('urged_on')
  urgedOn!: LocalDate;

  @InstantColumn('urged_at')
  urgedAt!: Date;

  @TextColumn('text', 200)
  text!: string;

  /** Accounts that were told. */
  @JsonColumn('told')
  told!: string[];
}

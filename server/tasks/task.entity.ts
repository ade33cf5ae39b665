import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  InstantColumn,
  JsonColumn,
  KeyColumn,
  LocalDateColumn,
  TextColumn,
} from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/**
 * `completing`: decided here, not yet confirmed by the engine. `completed` and `cancelled` are terminal: a
 * redelivered job never reopens them.
 */
export type TaskState = 'open' | 'completing' | 'completed' | 'cancelled';

/** A user task of the engine as people see it: one row for each job. */
@Entity('task')
@Unique('uq_task_job', ['jobKey'])
@Index('ix_task_queue', ['officeId', 'role', 'state', 'assigneeId'])
@Index('ix_task_assignee', ['assigneeId', 'state', 'openedAt'])
@Index('ix_task_done', ['completedBy', 'completedAt'])
@Index('ix_task_case', ['caseId', 'state'])
@Index('ix_task_due', ['state', 'dueOn'])
@Index('ix_task_act', ['act', 'state', 'openedAt'])
@Index('ix_task_holders', ['state', 'assigneeId', 'officeId', 'role', 'act'])
export class Task {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_task' })
  id!: string;

  @KeyColumn('job_key')
  jobKey!: string;

  /** New in every rework: effects of the task are keyed by it. */
  @KeyColumn('element_instance_key')
  elementInstanceKey!: string;

  @KeyColumn('process_instance_key')
  processInstanceKey!: string;

  /** Source id, without the release. */
  @TextColumn('process_id', 60)
  processId!: string;

  @TextColumn('element_id', 80)
  elementId!: string;

  /** As the diagram names it. */
  @TextColumn('name', 80)
  name!: string;

  /** One of the contract's acts; null: only the form is recorded. */
  @TextColumn('act', 40, { nullable: true })
  act!: string | null;

  @JsonColumn('headers')
  headers!: Record<string, string>;

  @JsonColumn('variables')
  variables!: Record<string, unknown>;

  @ForeignKey('ReliefCase', { name: 'fk_task_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('office_id', 40)
  officeId!: string;

  @TextColumn('role', 30)
  role!: string;

  @TextColumn('form_key', 80)
  formKey!: string;

  @TextColumn('assignee_id', 36, { nullable: true })
  assigneeId!: string | null;

  /** When somebody took it by an act of their own; null: nobody, or it was assigned as it opened. */
  @InstantColumn('claimed_at', { nullable: true })
  claimedAt!: Date | null;

  @TextColumn('state', 20)
  state!: TaskState;

  /** What was typed and not yet submitted; see draft.ts. */
  @JsonColumn('draft', { nullable: true })
  draft!: { sealed: string } | null;

  /** Who saved the draft last, and when; null: there is none. */
  @TextColumn('draft_by', 36, { nullable: true })
  draftBy!: string | null;

  @InstantColumn('draft_at', { nullable: true })
  draftAt!: Date | null;

  /** Counts the savings: who saves on top of an older one is told. */
  @Column({ name: 'draft_version', type: 'int', default: 0 })
  draftVersion!: number;

  @JsonColumn('submission', { nullable: true })
  submission!: Record<string, unknown> | null;

  @InstantColumn('opened_at')
  openedAt!: Date;

  /** Last day of the limit its diagram gives it; null: it lies in a term of law, or the calendar does not hold the year. */
  @LocalDateColumn('due_on', { nullable: true })
  dueOn!: LocalDate | null;

  @InstantColumn('completed_at', { nullable: true })
  completedAt!: Date | null;

  @TextColumn('completed_by', 36, { nullable: true })
  completedBy!: string | null;

  /** In whose name it was completed (代); null: in the own. */
  @TextColumn('completed_for', 36, { nullable: true })
  completedFor!: string | null;

  /** How often its holders were urged (催办). */
  @Column({ type: 'int', default: 0 })
  urged!: number;

  /** When whoever completed it took that back (撤回); the step then opened again as another task. */
  @InstantColumn('withdrawn_at', { nullable: true })
  withdrawnAt!: Date | null;

  @TextColumn('withdrawn_by', 36, { nullable: true })
  withdrawnBy!: string | null;

  @TextColumn('withdraw_reason', 400, { nullable: true })
  withdrawReason!: string | null;

  @Column({ type: 'int', default: 1 })
  version!: number;
}

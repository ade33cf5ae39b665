import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { FenColumn, InstantColumn, TextColumn } from '../db/columns.js';
import type { Fen } from '../domain/basics/money.js';

/** What one person or body decided, append-only; pending until the engine has taken the step. */
@Entity('decision')
@Unique('uq_decision_effect', ['effectKey'])
@Index('ix_decision_case', ['caseId', 'decidedAt'])
export class Decision {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_decision' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_decision_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @Column({ type: 'int' })
  round!: number;

  @TextColumn('effect_key', 64)
  effectKey!: string;

  @TextColumn('task_id', 36, { nullable: true })
  taskId!: string | null;

  /** Element id of the task, or `record-decision` for the decision of the office itself. */
  @TextColumn('kind', 40)
  kind!: string;

  @TextColumn('office_id', 40)
  officeId!: string;

  @TextColumn('role', 30)
  role!: string;

  @TextColumn('account_id', 36, { nullable: true })
  accountId!: string | null;

  /** In whose name it was decided (代); null: in the own. */
  @TextColumn('for_account_id', 36, { nullable: true })
  forAccountId!: string | null;

  @TextColumn('verdict', 20)
  verdict!: string;

  @FenColumn('amount_fen', { nullable: true })
  amountFen!: Fen | null;

  @Column({ type: 'text' })
  opinion!: string;

  @TextColumn('state', 20)
  state!: 'pending' | 'effective' | 'void';

  @InstantColumn('decided_at')
  decidedAt!: Date;
}

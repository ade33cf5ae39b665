import { Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { FenColumn, InstantColumn, TextColumn } from '../db/columns.js';
import type { JointShareState } from './case-words.js';
import type { Fen } from '../domain/basics/money.js';

/** 联合救助份额: what an office beside the handling one pays. */
@Entity('joint_share')
@Unique('uq_joint_share', ['caseId', 'officeId'])
export class JointShare {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_joint_share' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_joint_share_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('office_id', 40)
  officeId!: string;

  @FenColumn('amount_fen')
  amountFen!: Fen;

  @TextColumn('state', 20)
  state!: JointShareState;

  @TextColumn('effect_key', 64)
  effectKey!: string;

  @InstantColumn('created_at')
  createdAt!: Date;
}

import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../../db/columns.js';

/** A code on paper that stands in for the telephone, once. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @TextColumn('account_id', 36)
  accountId!: string;

  /** Mark of the vault: only this installation can make it of the code. */
  @TextColumn('mark', 64, { isFixed: true })
  mark!: string;

  @InstantColumn('used_at', { nullable: true })
  usedAt!: Date | null;
}

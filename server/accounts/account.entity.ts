import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';

/** A person who may sign in. */
@Entity('account')
export class Account {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @TextColumn('username', 80)
  username!: string;

  @TextColumn('display_name', 60)
  displayName!: string;

  /** Argon2id in PHC form. */
  @TextColumn('password_hash', 255)
  passwordHash!: string;

  /** Wrong passwords in a row; back to 0 by a right one and when the lock ends. */
  @Column({ name: 'failed_count', type: 'int', default: 0 })
  failedCount!: number;

  /** No sign-in before this instant; null: not locked. */
  @InstantColumn('locked_until', { nullable: true })
  lockedUntil!: Date | null;

  /** The person left; the account stays, since decisions refer to it. */
  @InstantColumn('disabled_at', { nullable: true })
  disabledAt!: Date | null;

  @InstantColumn('created_at')
  createdAt!: Date;
}

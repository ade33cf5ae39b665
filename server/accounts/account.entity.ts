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

  /** Where the person belongs (编制所在院), also without any role; null: nowhere yet. */
  @TextColumn('office_id', 40, { nullable: true })
  officeId!: string | null;

  /** Argon2id in PHC form. */
  @TextColumn('password_hash', 255)
  passwordHash!: string;

  /** When the person chose it; null: never, it came with the account. */
  @InstantColumn('password_set_at', { nullable: true })
  passwordSetAt!: Date | null;

  /** The password was made by an administrator, opens until then and only to be changed; null: the person's own. */
  @InstantColumn('one_time_until', { nullable: true })
  oneTimeUntil!: Date | null;

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

import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../../db/columns.js';

/** A password a person had before, so that it does not come again soon. */
@Entity('former_password')
export class FormerPassword {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @TextColumn('account_id', 36)
  accountId!: string;

  /** Argon2id in PHC form. */
  @TextColumn('password_hash', 255)
  passwordHash!: string;

  @InstantColumn('replaced_at')
  replacedAt!: Date;
}

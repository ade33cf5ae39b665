import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../../db/columns.js';

/** The one-time codes of a person's telephone (TOTP, RFC 6238). */
@Entity('second_factor')
export class SecondFactor {
  @PrimaryColumn({ name: 'account_id', type: 'varchar', length: 36 })
  accountId!: string;

  /** Base32 of the shared secret, sealed by the vault. */
  @TextColumn('secret_sealed', 255)
  secretSealed!: string;

  @InstantColumn('started_at')
  startedAt!: Date;

  /** Null: shown to the person, not yet proven by a first code; asks nothing at sign-in. */
  @InstantColumn('confirmed_at', { nullable: true })
  confirmedAt!: Date | null;

  /** Time step of the last code taken, the proving one first; a code of it or before is refused. Null as long as `confirmedAt`. */
  @Column({ name: 'last_step', type: 'int', nullable: true })
  lastStep!: number | null;
}

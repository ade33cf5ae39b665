import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../../db/columns.js';

/** Whom a person is at an identity provider. A subject never changes hands there; a name may. */
@Entity('linked_identity')
export class LinkedIdentity {
  @PrimaryColumn({ type: 'varchar', length: 255 })
  issuer!: string;

  @PrimaryColumn({ type: 'varchar', length: 255 })
  subject!: string;

  @TextColumn('account_id', 36)
  accountId!: string;

  @InstantColumn('linked_at')
  linkedAt!: Date;
}

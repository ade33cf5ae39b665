import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../db/columns.js';

/** 手写签名图样 of one person: what their handwriting looks like. It signs nothing. */
@Entity('signature_image')
export class SignatureImage {
  @PrimaryColumn({
    ...{ name: 'account_id', type: 'varchar', length: 36 },
    primaryKeyConstraintName: 'pk_signature_image',
  })
  accountId!: string;

  /** The PNG in base64, sealed by the vault. */
  @Column({ name: 'sealed', type: 'longtext' })
  sealed!: string;

  @InstantColumn('saved_at')
  savedAt!: Date;
}

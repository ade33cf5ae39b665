import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../db/columns.js';

/** An entry of the audit bound to the entry sealed before it. Append-only: a changed, removed or exchanged row breaks the chain. */
@Entity('audit_link')
export class AuditLink {
  /** From 1 without gaps, in the order of sealing, which is not that of the entries' numbers. */
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_audit_link' })
  seq!: string;

  @Column({ name: 'entry_id', type: 'bigint' })
  entryId!: string;

  @InstantColumn('sealed_at')
  sealedAt!: Date;

  /** Hash of the link before; of the first one 64 zeros. */
  @Column({ name: 'previous_hash', type: 'char', length: 64 })
  previousHash!: string;

  /** SHA-256, hex, over the canonical JSON of the link and its whole entry. */
  @Column({ type: 'char', length: 64 })
  hash!: string;
}

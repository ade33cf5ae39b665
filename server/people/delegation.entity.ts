import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** One person acts in the name of another in an office, from a day to a day, both inclusive (委托代理). Ended by revoking, never deleted. */
@Entity('delegation')
@Index('ix_delegation_delegate', ['delegateId', 'validTo'])
@Index('ix_delegation_principal', ['principalId', 'validTo'])
@Index('ix_delegation_office', ['officeId', 'validTo'])
export class Delegation {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** Who is represented (被代理人). */
  @TextColumn('principal_id', 36)
  principalId!: string;

  /** Who acts (代理人). */
  @TextColumn('delegate_id', 36)
  delegateId!: string;

  @TextColumn('office_id', 40)
  officeId!: string;

  @LocalDateColumn('valid_from')
  validFrom!: LocalDate;

  @LocalDateColumn('valid_to')
  validTo!: LocalDate;

  @TextColumn('reason', 200)
  reason!: string;

  /** The leave it came with; null: appointed by itself. */
  @TextColumn('leave_id', 36, { nullable: true })
  leaveId!: string | null;

  @TextColumn('created_by', 36)
  createdBy!: string;

  @InstantColumn('created_at')
  createdAt!: Date;

  @InstantColumn('revoked_at', { nullable: true })
  revokedAt!: Date | null;

  @TextColumn('revoked_by', 36, { nullable: true })
  revokedBy!: string | null;
}

import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { RoleId } from '../domain/access/roles.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** An administrator's role that one security administrator asks for and another person confirms. */
@Entity('role_request')
@Index('ix_role_request_state', ['state', 'askedAt'])
export class RoleRequest {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @TextColumn('account_id', 36)
  accountId!: string;

  @TextColumn('office_id', 40)
  officeId!: string;

  @TextColumn('role', 30)
  role!: RoleId;

  @LocalDateColumn('valid_from')
  validFrom!: LocalDate;

  @LocalDateColumn('valid_to', { nullable: true })
  validTo!: LocalDate | null;

  /** The paper that appoints the person, e.g. number of the order. */
  @TextColumn('reference', 200)
  reference!: string;

  @TextColumn('state', 20)
  state!: 'asked' | 'granted' | 'refused';

  @TextColumn('asked_by', 36)
  askedBy!: string;

  @InstantColumn('asked_at')
  askedAt!: Date;

  @TextColumn('decided_by', 36, { nullable: true })
  decidedBy!: string | null;

  @InstantColumn('decided_at', { nullable: true })
  decidedAt!: Date | null;

  @TextColumn('note', 200)
  note!: string;
}

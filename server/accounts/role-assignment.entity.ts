import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { RoleId } from '../domain/access/roles.js';

/** A role held in an office from a day to a day, both inclusive. */
@Entity('role_assignment')
export class RoleAssignment {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @TextColumn('account_id', 36)
  accountId!: string;

  @TextColumn('office_id', 40)
  officeId!: string;

  @TextColumn('role', 30)
  role!: RoleId;

  @LocalDateColumn('valid_from')
  validFrom!: LocalDate;

  /** Null: until further notice. */
  @LocalDateColumn('valid_to', { nullable: true })
  validTo!: LocalDate | null;

  /** 借调: the office that lends the person; null: an own post. */
  @TextColumn('seconded_from', 40, { nullable: true })
  secondedFrom!: string | null;

  /** The paper that appoints the person, e.g. number of the order; empty: none was stated. */
  @TextColumn('reference', 200, { default: '' })
  reference!: string;

  /** Null: not granted by a person (demo world, first administrators). */
  @TextColumn('granted_by', 36, { nullable: true })
  grantedBy!: string | null;

  /** Who confirmed an administrator's role; null for every other role. */
  @TextColumn('confirmed_by', 36, { nullable: true })
  confirmedBy!: string | null;

  @InstantColumn('granted_at', { nullable: true })
  grantedAt!: Date | null;

  @TextColumn('ended_by', 36, { nullable: true })
  endedBy!: string | null;

  @TextColumn('end_reason', 200, { nullable: true })
  endReason!: string | null;
}

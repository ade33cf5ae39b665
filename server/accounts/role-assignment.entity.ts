import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { LocalDateColumn, TextColumn } from '../db/columns.js';
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
}

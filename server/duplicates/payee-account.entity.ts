import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../db/columns.js';

/** An account some relief of a case was to be paid to, as a blind index: equal accounts meet, nobody reads them. */
@Entity('payee_account')
@Index('ix_payee_account_index', ['accountIndex'])
export class PayeeAccount {
  @ForeignKey('ReliefCase', { name: 'fk_payee_account_case' })
  @PrimaryColumn({
    name: 'case_id',
    type: 'varchar',
    length: 36,
    primaryKeyConstraintName: 'pk_payee_account',
  })
  caseId!: string;

  @ForeignKey('Person', { name: 'fk_payee_account_person' })
  @PrimaryColumn({
    name: 'person_id',
    type: 'varchar',
    length: 36,
    primaryKeyConstraintName: 'pk_payee_account',
  })
  personId!: string;

  /** Keyed hash of the account number (`Vault.index`). */
  @PrimaryColumn({
    name: 'account_index',
    type: 'char',
    length: 64,
    primaryKeyConstraintName: 'pk_payee_account',
  })
  accountIndex!: string;

  @InstantColumn('seen_at')
  seenAt!: Date;
}

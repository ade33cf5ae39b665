import { Entity, PrimaryColumn } from 'typeorm';
import type { Fen } from '../domain/basics/money.js';
import { FenColumn } from '../db/columns.js';
import type { FundSource } from './api.js';

/** Money that may be reserved: the balance of account `available`, kept equal to the sum of its entries. */
@Entity('fund_balance')
export class FundBalance {
  @PrimaryColumn({
    name: 'office_id',
    type: 'varchar',
    length: 40,
    primaryKeyConstraintName: 'pk_fund_balance',
  })
  officeId!: string;

  @PrimaryColumn({
    name: 'fund_source',
    type: 'varchar',
    length: 20,
    primaryKeyConstraintName: 'pk_fund_balance',
  })
  fundSource!: FundSource;

  /** Never negative: a CHECK refuses it. */
  @FenColumn('available_fen')
  availableFen!: Fen;
}

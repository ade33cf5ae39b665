import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../db/columns.js';

const key = { type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_case_star' } as const;

/** 关注: somebody wants to hear of this case. */
@Entity('case_star')
@Index('ix_case_star_case', ['caseId'])
export class CaseStar {
  @ForeignKey('Account', { name: 'fk_case_star_account' })
  @PrimaryColumn({ ...key, name: 'account_id' })
  accountId!: string;

  @ForeignKey('ReliefCase', { name: 'fk_case_star_case' })
  @PrimaryColumn({ ...key, name: 'case_id' })
  caseId!: string;

  @InstantColumn('starred_at')
  starredAt!: Date;
}

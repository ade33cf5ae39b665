import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A term by which a case is found (`domain/search/terms.ts`): of applicants' and victims' names, of its number. */
@Entity('case_term')
@Index('ix_case_term_case', ['caseId'])
export class CaseTerm {
  @PrimaryColumn({ type: 'varchar', length: 24, primaryKeyConstraintName: 'pk_case_term' })
  term!: string;

  @ForeignKey('ReliefCase', { name: 'fk_case_term_case' })
  @PrimaryColumn({
    name: 'case_id',
    type: 'varchar',
    length: 36,
    primaryKeyConstraintName: 'pk_case_term',
  })
  caseId!: string;
}

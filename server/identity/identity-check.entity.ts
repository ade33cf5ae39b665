import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';
import type { IdentityOutcome, IdentityService } from './identity-service.js';

/** One answer to “does this number belong to this name” (身份核验); the two themselves are not kept here. */
@Entity('identity_check')
@Index('ix_identity_check_subject', ['subjectIndex', 'checkedBy', 'checkedAt'])
@Index('ix_identity_check_person', ['personId', 'checkedAt'])
export class IdentityCheck {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_identity_check' })
  id!: string;

  /** Keyed hash of name and number: an answer stands for these two only. */
  @Column({ name: 'subject_index', type: 'char', length: 64 })
  subjectIndex!: string;

  @TextColumn('outcome', 20)
  outcome!: IdentityOutcome;

  /** Which service answered. */
  @TextColumn('service', 20)
  service!: IdentityService['kind'];

  @TextColumn('reference', 80, { nullable: true })
  reference!: string | null;

  @TextColumn('checked_by', 36)
  @ForeignKey('account', { name: 'fk_identity_check_account' })
  checkedBy!: string;

  @InstantColumn('checked_at')
  checkedAt!: Date;

  /** The person of a case it was made for; null until the application is filed. */
  @TextColumn('person_id', 36, { nullable: true })
  @ForeignKey('Person', { name: 'fk_identity_check_person' })
  personId!: string | null;
}

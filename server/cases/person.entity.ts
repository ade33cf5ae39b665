import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { IdentityKind } from '../domain/people/identity-document.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** A natural person as named in one application. Never shared between cases: the same person is found again by the blind index. */
@Entity('person')
@Index('ix_person_identity', ['identityIndex'])
@Index('ix_person_name', ['name'])
@Index('ix_person_household', ['householdKey'])
export class Person {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_person' })
  id!: string;

  @TextColumn('name', 80)
  name!: string;

  @TextColumn('sex', 10, { nullable: true })
  sex!: 'male' | 'female' | null;

  @LocalDateColumn('birth_on', { nullable: true })
  birthOn!: LocalDate | null;

  /** Which document the number is of; null when no number is known. */
  @TextColumn('identity_kind', 40, { nullable: true })
  identityKind!: IdentityKind | null;

  /** Identity number, sealed by the vault; null when it is not known. */
  @TextColumn('identity_cipher', 400, { nullable: true })
  identityCipher!: string | null;

  /** Keyed hash of the `identityKey` of the number: equal documents, equal index. */
  @Column({ name: 'identity_index', type: 'char', length: 64, nullable: true })
  identityIndex!: string | null;

  @TextColumn('identity_masked', 30, { nullable: true })
  identityMasked!: string | null;

  @TextColumn('phone', 30, { nullable: true })
  phone!: string | null;

  @TextColumn('address', 200, { nullable: true })
  address!: string | null;

  /** Key of the address (`domain/people/household-key.ts`); null when it names no house. */
  @TextColumn('household_key', 200, { nullable: true })
  householdKey!: string | null;

  @InstantColumn('created_at')
  createdAt!: Date;
}

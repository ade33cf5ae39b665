import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { TemplateState } from './template-states.js';

/** The text of a kind of paper as an office wants it; never changed once released, so that it can be told what was printed by. */
@Entity('template_version')
@Unique('uq_template_version', ['officeId', 'kind', 'number'])
@Index('ix_template_version_in_force', ['kind', 'officeId', 'state', 'validFrom'])
export class TemplateVersion {
  @PrimaryColumn({
    ...{ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_template_version' },
  })
  id!: string;

  @TextColumn('office_id', 40)
  @ForeignKey('office', { name: 'fk_template_version_office' })
  officeId!: string;

  @TextColumn('kind', 40)
  kind!: string;

  /** From 1 in each office and kind; printed on the paper as `<office>-<number>`. */
  @Column({ type: 'int' })
  number!: number;

  /** Handlebars text; line ends are \n. */
  @Column({ type: 'longtext' })
  body!: string;

  /** What it was begun from: `<office>-<number>`, or the declared version of the packaged text. */
  @TextColumn('base', 64)
  base!: string;

  @TextColumn('state', 20)
  state!: TemplateState;

  /** What was changed and why, by the drafter. */
  @TextColumn('note', 1000)
  note!: string;

  /** First day in force; null before release, and when it was taken back before that day. */
  @LocalDateColumn('valid_from', { nullable: true })
  validFrom!: LocalDate | null;

  /** Last day in force, inclusive; null: until further notice. */
  @LocalDateColumn('valid_to', { nullable: true })
  validTo!: LocalDate | null;

  @TextColumn('drafted_by', 36)
  draftedBy!: string;

  @InstantColumn('drafted_at')
  draftedAt!: Date;

  /** Who wrote in it last. */
  @TextColumn('edited_by', 36)
  editedBy!: string;

  @InstantColumn('edited_at')
  editedAt!: Date;

  @TextColumn('tried_by', 36, { nullable: true })
  triedBy!: string | null;

  @InstantColumn('tried_at', { nullable: true })
  triedAt!: Date | null;

  /** SHA-256 of the text that was tried. */
  @Column({ name: 'tried_sha256', type: 'char', length: 64, nullable: true })
  triedSha256!: string | null;

  /** Who released it, or gave it back to be mended. */
  @TextColumn('decided_by', 36, { nullable: true })
  decidedBy!: string | null;

  @InstantColumn('decided_at', { nullable: true })
  decidedAt!: Date | null;

  @TextColumn('decision_note', 1000, { nullable: true })
  decisionNote!: string | null;

  @TextColumn('archived_by', 36, { nullable: true })
  archivedBy!: string | null;

  @InstantColumn('archived_at', { nullable: true })
  archivedAt!: Date | null;

  /** `checkFingerprint` by which the released text passed the check last. */
  @Column({ name: 'checked_by', type: 'char', length: 64, nullable: true })
  checkedBy!: string | null;

  /** Why papers are not printed by it though it is in force, in Chinese; null: they are. */
  @TextColumn('fault', 500, { nullable: true })
  fault!: string | null;

  @InstantColumn('fault_at', { nullable: true })
  faultAt!: Date | null;

  @VersionColumn({ type: 'int' })
  revision!: number;
}

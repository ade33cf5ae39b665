import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  FenColumn,
  InstantColumn,
  JsonColumn,
  LocalDateColumn,
  TextColumn,
} from '../../db/columns.js';
import type { RoleId } from '../../domain/access/roles.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import type { Fen } from '../../domain/basics/money.js';
import type { Facts, StuckKind, StuckOwner } from './stuck-kind.js';

/** Something that stands still, or stood still until `endedAt`. */
@Entity('stuck_finding')
@Unique('uq_stuck_finding_open', ['openKey'])
@Index('ix_stuck_finding_harm', ['endedAt', 'harm', 'id'])
@Index('ix_stuck_finding_kind', ['endedAt', 'kind', 'harm', 'id'])
@Index('ix_stuck_finding_count', ['endedAt', 'desk', 'officeId', 'kind'])
@Index('ix_stuck_finding_case', ['caseId', 'endedAt'])
export class StuckFinding {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_stuck_finding' })
  id!: string;

  /** Id of a kind of `kinds/index.ts`. */
  @TextColumn('kind', 40)
  kind!: string;

  @TextColumn('subject', 120)
  subject!: string;

  @ForeignKey('relief_case', { name: 'fk_stuck_finding_case' })
  @TextColumn('case_id', 36, { nullable: true })
  caseId!: string | null;

  /** Null: of the machine. */
  @ForeignKey('office', { name: 'fk_stuck_finding_office' })
  @TextColumn('office_id', 40, { nullable: true })
  officeId!: string | null;

  @TextColumn('desk', 10)
  desk!: StuckKind['desk'];

  /** When it became true. */
  @InstantColumn('since')
  since!: Date;

  @LocalDateColumn('since_on')
  sinceOn!: LocalDate;

  @TextColumn('owner_kind', 10)
  ownerKind!: StuckOwner['kind'];

  @TextColumn('owner_office_id', 40, { nullable: true })
  ownerOfficeId!: string | null;

  @TextColumn('owner_role', 30, { nullable: true })
  ownerRole!: RoleId | null;

  @TextColumn('owner_account_id', 36, { nullable: true })
  ownerAccountId!: string | null;

  /** Of an agency. */
  @TextColumn('owner_name', 120, { nullable: true })
  ownerName!: string | null;

  @JsonColumn('facts')
  facts!: Facts;

  /** In Chinese, as its kind last said it. */
  @TextColumn('sentence', 600)
  sentence!: string;

  /** Money decided and not paid. */
  @FenColumn('owed_fen')
  owedFen!: Fen;

  /** See `server/domain/monitor/harm.ts`. */
  @Column({ type: 'int' })
  harm!: number;

  /** When the sweep saw it first. */
  @InstantColumn('found_at')
  foundAt!: Date;

  /** When the sweep no longer saw it; null: it stands still. */
  @InstantColumn('ended_at', { nullable: true })
  endedAt!: Date | null;

  /** kind:subject while it stands still, so that nothing is listed twice; null afterwards. */
  @TextColumn('open_key', 170, { nullable: true })
  openKey!: string | null;

  /** What somebody at the monitor noted about it. */
  @TextColumn('note', 1000, { nullable: true })
  note!: string | null;

  @TextColumn('note_by', 36, { nullable: true })
  noteBy!: string | null;

  @InstantColumn('note_at', { nullable: true })
  noteAt!: Date | null;
}

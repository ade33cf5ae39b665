import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../db/columns.js';
import type { ExportFormat, ExportScope, ExportState } from './volume-words.js';

/** A volume somebody asked for as one file: made off the request, kept for a while, then gone; the row stays. */
@Entity('volume_export')
@Index('ix_volume_export_state', ['state', 'requestedAt'])
@Index('ix_volume_export_case', ['caseId', 'requestedAt'])
export class VolumeExport {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_volume_export' })
  id!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('relief_case', { name: 'fk_volume_export_case' })
  caseId!: string;

  @TextColumn('scope', 10)
  scope!: ExportScope;

  @TextColumn('format', 10)
  format!: ExportFormat;

  @TextColumn('state', 10)
  state!: ExportState;

  /** Papers and scans put in so far. */
  @Column({ type: 'int', default: 0 })
  done!: number;

  @Column({ type: 'int', default: 0 })
  total!: number;

  /** How often making it was begun: a killed program's work is taken up again. */
  @Column({ type: 'int', default: 0 })
  attempts!: number;

  @TextColumn('sha256', 64, { isFixed: true, nullable: true })
  sha256!: string | null;

  @Column({
    name: 'size_bytes',
    type: 'bigint',
    nullable: true,
    transformer: {
      to: (value: number | null) => value,
      from: (value: string | null) => (value === null ? null : Number(value)),
    },
  })
  sizeBytes!: number | null;

  /** Name of the file for whoever downloads it. */
  @TextColumn('name', 200)
  name!: string;

  /** Files that could not be put in, in words. */
  @JsonColumn('faults')
  faults!: string[];

  @TextColumn('error', 400, { nullable: true })
  error!: string | null;

  @TextColumn('requested_by', 36)
  requestedBy!: string;

  @InstantColumn('requested_at')
  requestedAt!: Date;

  /** Last sign of life of who makes it. */
  @InstantColumn('beat_at', { nullable: true })
  beatAt!: Date | null;

  @InstantColumn('finished_at', { nullable: true })
  finishedAt!: Date | null;
}

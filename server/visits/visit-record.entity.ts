import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { VisitWay } from '../domain/cases/visit-record.js';

/** 走访笔录 written on a device, as it was signed there. Append-only. */
@Entity('visit_record')
@Index('ix_visit_record_case', ['caseId', 'syncedAt'])
export class VisitRecordRow {
  /** Made on the device: the same record syncs once. */
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_visit_record' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_visit_record_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  /** The request for help (委托协助) under which it was made; null: by the office of the case. */
  @ForeignKey('Assistance', { name: 'fk_visit_record_assistance' })
  @TextColumn('assistance_id', 36, { nullable: true })
  assistanceId!: string | null;

  @TextColumn('way', 10)
  way!: VisitWay;

  @LocalDateColumn('held_on')
  heldOn!: LocalDate;

  /** Over the canonical JSON of what was sent: tells a repeated record from another one. */
  @TextColumn('content_sha256', 64, { isFixed: true })
  contentSha256!: string;

  /** The record with its signatures, sealed by the vault. */
  @Column({ name: 'record_cipher', type: 'longtext' })
  recordCipher!: string;

  @TextColumn('device_id', 36)
  deviceId!: string;

  /** By the clock of the device. */
  @InstantColumn('finished_at')
  finishedAt!: Date;

  @TextColumn('recorded_by', 36)
  recordedBy!: string;

  @InstantColumn('synced_at')
  syncedAt!: Date;
}

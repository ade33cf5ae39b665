import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../../db/columns.js';

/** What a program tells of the machine it runs on; ids and numbers only. */
export interface ProgramFacts {
  /** Largest memory the process holds now, in bytes. */
  memoryBytes: number;
  /** Space of the disks its folders lie on. */
  disks: { folder: string; freeBytes: number; totalBytes: number }[];
  /** How the last start of a browser for PDF files went; null: none was tried yet, or not this program's work. */
  browser: { ok: boolean; at: string; message: string | null } | null;
}

/** A program that runs, or ran until it fell silent; one that ends in order takes its row with it. */
@Entity('program_heartbeat')
@Index('ix_program_heartbeat_kind', ['kind', 'seenAt'])
export class ProgramHeartbeat {
  /** kind:host:process number. */
  @PrimaryColumn({
    type: 'varchar',
    length: 160,
    primaryKeyConstraintName: 'pk_program_heartbeat',
  })
  id!: string;

  @TextColumn('kind', 20)
  kind!: 'server' | 'workers';

  @TextColumn('host', 100)
  host!: string;

  /** By the clock of the database, as `seenAt`: machines need not agree about the time. */
  @InstantColumn('started_at')
  startedAt!: Date;

  @InstantColumn('seen_at')
  seenAt!: Date;

  /** Milliseconds, when it was written, since the broker was last heard for each type of job. */
  @JsonColumn('job_types')
  jobTypes!: Record<string, number>;

  @JsonColumn('facts')
  facts!: ProgramFacts;
}

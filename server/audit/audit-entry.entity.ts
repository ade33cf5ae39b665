import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../db/columns.js';

/** Who did what to what. Append-only. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @InstantColumn('at')
  at!: Date;

  /** Null: the program itself. */
  @TextColumn('account_id', 36, { nullable: true })
  accountId!: string | null;

  /** Verb and noun, e.g. `complete-task`. */
  @TextColumn('action', 60)
  action!: string;

  @TextColumn('case_id', 36, { nullable: true })
  caseId!: string | null;

  @TextColumn('subject_type', 40)
  subjectType!: string;

  @TextColumn('subject_id', 64)
  subjectId!: string;

  /** Ids and words of the action only: no names, no numbers of persons. */
  @JsonColumn('detail')
  detail!: Record<string, unknown>;

  /** Also in the log. */
  @TextColumn('request_id', 36, { nullable: true })
  requestId!: string | null;
}

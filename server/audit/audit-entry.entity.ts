import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../db/columns.js';
import type { AuditFacts } from './audit-facts.js';

/** Who did what to what, from where. Append-only: the program inserts and selects, nothing else; `audit_link` chains the rows. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @InstantColumn('at')
  at!: Date;

  /** Null: the program itself, or nobody known (a refused sign-in). */
  @TextColumn('account_id', 36, { nullable: true })
  accountId!: string | null;

  /** Verb and noun, e.g. `complete-task`; each has a word in `server/domain/access/audit-actions.ts`. */
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

  /** Of a change: what it was and what it became, the same keys in both; null where nothing was before, or is left. */
  @JsonColumn('before_state', { nullable: true })
  before!: AuditFacts | null;

  @JsonColumn('after_state', { nullable: true })
  after!: AuditFacts | null;

  /** How often, when one entry stands for several readings. */
  @Column({ type: 'int', default: 1 })
  times!: number;

  /** Office of the person then; null: the program, or nobody signed in. */
  @TextColumn('office_id', 40, { nullable: true })
  officeId!: string | null;

  /** IP address of the request; null: the program itself. */
  @TextColumn('address', 45, { nullable: true })
  address!: string | null;

  @TextColumn('user_agent', 200, { nullable: true })
  userAgent!: string | null;

  /** Beginning of the hash of the session token: tells sessions apart, opens none. */
  @TextColumn('session_mark', 16, { nullable: true })
  sessionMark!: string | null;

  /** Also in the log. */
  @TextColumn('request_id', 36, { nullable: true })
  requestId!: string | null;
}

import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import {
  FenColumn,
  InstantColumn,
  JsonColumn,
  LocalDateColumn,
  TextColumn,
} from '../db/columns.js';
import type {
  AgentAuthority,
  ApplicationForm,
  MaterialRow,
  MissingMaterialRow,
} from './case-words.js';
import type { Fen } from '../domain/basics/money.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** One applicant’s application; a case has one or several. */
@Entity('application')
@Unique('uq_application', ['caseId', 'applicantId'])
export class Application {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_application' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_application_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @ForeignKey('Person', { name: 'fk_application_person' })
  @TextColumn('applicant_id', 36)
  applicantId!: string;

  /** To the victim: 本人, 父亲, 配偶 … */
  @TextColumn('relation', 40)
  relation!: string;

  @TextColumn('form', 20)
  form!: ApplicationForm;

  @Column({ type: 'text' })
  request!: string;

  @FenColumn('requested_fen', { nullable: true })
  requestedFen!: Fen | null;

  @TextColumn('agent_name', 80, { nullable: true })
  agentName!: string | null;

  @TextColumn('guardian_name', 80, { nullable: true })
  guardianName!: string | null;

  /** How the applicant lives, in the clerk's or the applicant's words. */
  @Column({ type: 'text', nullable: true })
  hardship!: string | null;

  /** What the agent is to the applicant. */
  @TextColumn('agent_relation', 40, { nullable: true })
  agentRelation!: string | null;

  @TextColumn('agent_authority', 20, { nullable: true })
  agentAuthority!: AgentAuthority | null;

  /** What the guardian is to the applicant. */
  @TextColumn('guardian_relation', 40, { nullable: true })
  guardianRelation!: string | null;

  /** Materials not there when it was filed, and who brings them; null: nobody looked through a list. */
  @JsonColumn('missing_materials', { nullable: true })
  missingMaterials!: MissingMaterialRow[] | null;

  @JsonColumn('materials')
  materials!: MaterialRow[];

  @LocalDateColumn('filed_on')
  filedOn!: LocalDate;

  @InstantColumn('created_at')
  createdAt!: Date;
}

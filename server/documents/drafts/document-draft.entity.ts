import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../../db/columns.js';
import type { DraftState } from '../../domain/papers/draft-states.js';

/** A paper while an official writes it: reviewed by another person before it is numbered and issued. */
@Entity('document_draft')
@Index('ix_document_draft_case', ['caseId', 'createdAt'])
@Index('ix_document_draft_state', ['state', 'savedAt'])
export class DocumentDraft {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_document_draft' })
  id!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('relief_case', { name: 'fk_document_draft_case' })
  caseId!: string;

  /** A `DraftableKind`. */
  @TextColumn('kind', 40)
  kind!: string;

  /** In whose name it will be issued. */
  @TextColumn('office_id', 40)
  officeId!: string;

  /** The issued paper this one will replace. */
  @TextColumn('corrects_id', 36, { nullable: true })
  @ForeignKey('document', { name: 'fk_document_draft_corrects' })
  correctsId!: string | null;

  /** The request for help it answers in the name of the office that was asked; null: a paper of the handling office. */
  @TextColumn('assistance_id', 36, { nullable: true })
  @ForeignKey('Assistance', { name: 'fk_document_draft_assistance' })
  assistanceId!: string | null;

  @TextColumn('state', 20)
  state!: DraftState;

  /** What was filled in, JSON sealed by the vault: it holds facts of persons. */
  @Column({ type: 'longtext' })
  entered!: string;

  /** Account ids of everybody who wrote in it; none of them reviews it. */
  @JsonColumn('writers')
  writers!: string[];

  @TextColumn('created_by', 36)
  createdBy!: string;

  @InstantColumn('created_at')
  createdAt!: Date;

  @TextColumn('saved_by', 36)
  savedBy!: string;

  @InstantColumn('saved_at')
  savedAt!: Date;

  /** Null while it was never handed in. */
  @TextColumn('submitted_by', 36, { nullable: true })
  submittedBy!: string | null;

  @InstantColumn('submitted_at', { nullable: true })
  submittedAt!: Date | null;

  /** Who accepted it or sent it back last. */
  @TextColumn('reviewed_by', 36, { nullable: true })
  reviewedBy!: string | null;

  @InstantColumn('reviewed_at', { nullable: true })
  reviewedAt!: Date | null;

  @TextColumn('review_note', 1000, { nullable: true })
  reviewNote!: string | null;

  /** Who issued or discarded it. */
  @TextColumn('ended_by', 36, { nullable: true })
  endedBy!: string | null;

  @InstantColumn('ended_at', { nullable: true })
  endedAt!: Date | null;

  @VersionColumn({ type: 'int' })
  version!: number;
}

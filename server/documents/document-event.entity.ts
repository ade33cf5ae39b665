import { Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';
import type { DocumentAct, DocumentState } from '../domain/papers/document-states.js';

/** One step in the life of a paper: who moved it where, and when. Append-only. */
@Entity('document_event')
@Index('ix_document_event_document', ['documentId', 'id'])
export class DocumentEvent {
  @PrimaryGeneratedColumn({
    type: 'bigint',
    primaryKeyConstraintName: 'pk_document_event',
  })
  id!: string;

  @TextColumn('document_id', 36)
  @ForeignKey('document', { name: 'fk_document_event_document' })
  documentId!: string;

  @TextColumn('act', 20)
  act!: 'issue' | DocumentAct;

  /** The state the paper had then. */
  @TextColumn('state', 20)
  state!: DocumentState;

  @InstantColumn('at')
  at!: Date;

  /** Null: a step of the process. */
  @TextColumn('account_id', 36, { nullable: true })
  accountId!: string | null;

  /** Why, or what the step adds: reason of a voiding, title of the paper that replaces. */
  @TextColumn('note', 400, { nullable: true })
  note!: string | null;
}

import type { EntityManager } from 'typeorm';

/** The tables that the feed alone writes, each with the column of when a row began. */
export const PROJECTION_TABLES = {
  process_instance: 'started_at',
  element_instance: 'started_at',
  flow_taken: 'taken_at',
  engine_job: 'created_at',
  incident: 'created_at',
  engine_timer: 'opened_at',
  message_wait: 'opened_at',
} as const;

export type ProjectionTable = keyof typeof PROJECTION_TABLES;
export const projectionTables = Object.keys(PROJECTION_TABLES) as ProjectionTable[];

/** Where records are projected into: the tables everybody reads, or their twins while they are rebuilt. */
export interface Projection {
  em: EntityManager;
  table: (name: ProjectionTable) => string;
}

/** Into the tables everybody reads. */
export const liveProjection = (em: EntityManager): Projection => ({ em, table: (name) => name });

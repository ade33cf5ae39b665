import { z } from 'zod';

const At = z.iso.datetime();

/** Open cases by release, called process and step; numbers only. */
export const RunningView = z.strictObject({
  package: z.string(),
  releases: z.array(
    z.strictObject({
      releaseId: z.string(),
      version: z.int(),
      /** Open cases that began with it; their own process is never migrated. */
      cases: z.int(),
      processes: z.array(
        z.strictObject({
          processId: z.string(),
          name: z.string(),
          count: z.int(),
          steps: z.array(
            z.strictObject({ elementId: z.string(), name: z.string(), count: z.int() }),
          ),
        }),
      ),
    }),
  ),
  /** This person may migrate in the package. */
  mayMigrate: z.boolean(),
});
export type RunningView = z.infer<typeof RunningView>;

const Place = z.strictObject({ id: z.string(), name: z.string() });

/** What a migration would do. Cases are told by number and step only. */
export const PlanView = z.strictObject({
  processId: z.string(),
  processName: z.string(),
  sourceXml: z.string(),
  /** Null: the target has no such process; its cases finish where they are. */
  targetXml: z.string().nullable(),
  mapping: z.array(
    z.strictObject({
      from: z.strictObject({ id: z.string(), name: z.string(), type: z.string() }),
      /** Null: has to be chosen among the candidates, or nothing fits. */
      to: Place.nullable(),
      candidates: z.array(Place),
    }),
  ),
  instances: z.array(
    z.strictObject({
      instanceKey: z.string(),
      /** Null: not accepted yet. */
      caseNumber: z.string().nullable(),
      officeName: z.string(),
      since: At,
      steps: z.array(z.string()),
      stepIds: z.array(z.string()),
      /** Why it finishes on the release it runs on; empty: it can be migrated. */
      faults: z.array(z.string()),
    }),
  ),
});
export type PlanView = z.infer<typeof PlanView>;

const counts = { waiting: z.int(), done: z.int(), refused: z.int(), ended: z.int() };

export const MigrationHead = z.strictObject({
  id: z.string(),
  processId: z.string(),
  processName: z.string(),
  fromRelease: z.string(),
  toRelease: z.string(),
  reason: z.string(),
  /** The migration it takes back. */
  undoOf: z.string().nullable(),
  by: z.string(),
  at: At,
  counts: z.strictObject(counts),
});
export type MigrationHead = z.infer<typeof MigrationHead>;

export const MigrationView = MigrationHead.extend({
  items: z.array(
    z.strictObject({
      instanceKey: z.string(),
      caseNumber: z.string().nullable(),
      officeName: z.string(),
      state: z.enum(['waiting', 'done', 'refused', 'ended']),
      message: z.string().nullable(),
      /** Why it cannot go back; empty: it can; null: it was not moved. */
      undo: z.array(z.string()).nullable(),
    }),
  ),
});
export type MigrationView = z.infer<typeof MigrationView>;

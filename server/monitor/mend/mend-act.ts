import type { EntityManager } from 'typeorm';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import type { Facts } from '../stuck/stuck-kind.js';
import type { MendOrder } from './mend-order.entity.js';
import type { MendCommand } from './mend-command.js';

/** What an act is told: keys and choices. */
export type MendInput = Facts;

/** Something as it is, or as it will be, in words. */
export interface Named {
  name: string;
  value: string;
}

/** What people read before they order something. */
export interface Preview {
  /** Chinese: what will happen, in order. */
  sentences: string[];
  /** Why a second person has to agree; null: none has to. */
  secondWhy: string | null;
  before: Named[];
  after: Named[];
  /** The diagram, with what begins and what ends; null: the way of the process does not change. */
  diagram: { xml: string; processName: string; starts: string[]; ends: string[] } | null;
  /** What there is to choose from: people, steps, variables; empty: nothing. */
  targets: { key: string; label: string }[];
  /** The shape of a value to be typed; null: none is. */
  field: ValueField | null;
  /** Why it cannot be done, or not yet; null: it can. */
  refusal: string | null;
}

export interface ValueField {
  kind: 'text' | 'integer' | 'boolean' | 'choice';
  options: string[];
  isNullable: boolean;
}

/** A command with the words that tell it from its neighbours. */
export interface PlannedCommand {
  label: string;
  caseId: string | null;
  command: MendCommand;
}

/** What an act would do now, shown and carried out by the same object. */
export interface MendPlan extends Preview {
  /** Chinese: what it is about; no names of persons. */
  subject: string;
  caseId: string | null;
  /** Of the case; null: of the machine. */
  officeId: string | null;
  /** What it needs to be taken back; null: it cannot be. */
  undo: Facts | null;
  commands: PlannedCommand[];
  /** What changes in the database, in the transaction of the order; answers what came of it, in Chinese. */
  apply: ((em: EntityManager, by: OrderedBy) => Promise<string>) | null;
  /** Another operation of ours that has a transaction of its own; runs before the order is written. */
  perform: ((by: OrderedBy) => Promise<string>) | null;
}

export interface OrderedBy {
  actor: Actor;
  reason: string;
  now: Date;
  requestId: string;
}

export interface MendWorld {
  em: EntityManager;
  deps: Deps;
  actor: Actor;
}

/** One way to mend something; one file each in acts/. */
export interface MendAct {
  /** What it would do now; a refusal is part of the answer. */
  plan: (world: MendWorld, input: MendInput) => Promise<MendPlan>;
  /** What takes an order back; its refusal says why it cannot be any more. */
  planUndo?: (
    world: MendWorld,
    order: Pick<MendOrder, 'id' | 'input' | 'undoFacts' | 'caseId' | 'officeId' | 'subject'>,
  ) => Promise<MendPlan>;
}

const nothing = {
  ...{ sentences: [], secondWhy: null, before: [], after: [], diagram: null, targets: [] },
  ...{ field: null, refusal: null, undo: null, commands: [], apply: null, perform: null },
} as const;

/** A plan of what differs from doing nothing. */
export const planOf = (
  what: Pick<MendPlan, 'subject' | 'caseId' | 'officeId'> & Partial<MendPlan>,
): MendPlan => ({
  ...nothing,
  ...{ sentences: [], before: [], after: [], targets: [], commands: [] },
  ...what,
});

/** A plan of nothing, and why. */
export const refused = (
  subject: string,
  refusal: string,
  of: Partial<Pick<MendPlan, 'caseId' | 'officeId'>> = {},
): MendPlan => planOf({ subject, refusal, caseId: null, officeId: null, ...of });

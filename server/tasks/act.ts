import type { EntityManager } from 'typeorm';
import type { Act } from '../../processes/contract.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor, Represented } from '../domain/access/permissions.js';
import type { Task } from './task.entity.js';

/** What an act may read and change. All of it happens in one transaction with the task and the outbox. */
export interface ActContext {
  em: EntityManager;
  deps: Deps;
  task: Task;
  /** Locked for update and, unless the act only mends what is over, verified open. */
  case: ReliefCase;
  actor: Actor;
  /** In whose name the actor does it (委托代理); null: in the own. */
  inNameOf: Represented | null;
  /** Judged by the form's schema already; the act parses what it needs. */
  data: Record<string, unknown>;
  /** Element instance key of the task: effects are keyed by it, so that rework is never swallowed. */
  effectKey: string;
  today: LocalDate;
  now: Date;
}

/** Process variables beside the routing fields of the form; names of the contract's `Variable`. */
export interface ActResult {
  variables?: Record<string, unknown>;
}

export type ActHandler = (context: ActContext) => Promise<ActResult>;
export type ActTable = Readonly<Record<Act, ActHandler>>;

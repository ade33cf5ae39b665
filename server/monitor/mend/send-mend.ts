import type { EntityManager } from 'typeorm';
import { EngineError } from '../../../processes/engine-error.js';
import type { Deps } from '../../deps.js';
import { MendCommandRow, type MendCommandState } from './mend-command.entity.js';
import { sendCommand, type MendingEngine } from './mend-command.js';
import { settleOrder } from './settle-order.js';

/** Tries of one command, over some five minutes: afterwards it is told as refused. */
const mostTries = 9;

interface Sending {
  engine: MendingEngine;
  log: Deps['log'];
  now: Date;
  /** How often this command was sent before. */
  tries: number;
}

/**
 * Sends a command of an order to the engine and writes down what became of it, in the transaction of its outbox row. Throws what is worth
 * another try.
 */
export async function sendMend(
  em: EntityManager,
  { orderId, number }: { orderId: string; number: number },
  sending: Sending,
): Promise<void> {
  const row = await em.findOneBy(MendCommandRow, { orderId, number });
  if (row?.state !== 'waiting') return;
  const { state, message } = await outcomeOf(row, sending);
  await em.update(
    MendCommandRow,
    { orderId, number, state: 'waiting' },
    { state, message, settledAt: sending.now },
  );
  await settleOrder(em, orderId, sending.now);
}

async function outcomeOf(
  { command, orderId }: MendCommandRow,
  { engine, log, tries }: Sending,
): Promise<{ state: MendCommandState; message: string | null }> {
  try {
    const answer = await sendCommand(engine, command);
    return answer === 'done' ? { state: 'done', message: null } : gone;
  } catch (error) {
    const isRefusal = error instanceof EngineError && !error.isTransient;
    if (!isRefusal && tries < mostTries) throw error;
    log.warn({ err: error, orderId, command: command.kind }, 'mending refused by the engine');
    return { state: 'refused', message: isRefusal ? refusalOf(error) : '引擎一直没有答复' };
  }
}

const gone = { state: 'gone', message: '引擎中已经没有这一项，无需处置' } as const;

/** The engine's words are English and name no person; what precedes them is ours. */
const refusalOf = ({ message }: EngineError): string => `引擎拒绝：${message}`.slice(0, 400);

import type { Engine, MoveBack } from '../../../processes/engine.js';
import type { Answer } from '../../../processes/job.js';
import { isNotFound } from '../../../processes/engine-error.js';

/** What an order has the engine do; each may be sent twice without harm. */
export type MendCommand =
  | { kind: 'retry-job'; jobKey: string; incidentKey: string }
  | { kind: 'give-tries'; jobKey: string }
  | { kind: 'offer-job'; jobKey: string }
  | { kind: 'resolve-incident'; incidentKey: string }
  | { kind: 'set-variable'; scopeKey: string; name: string; value: unknown }
  | ({ kind: 'move-token' } & MoveBack)
  | { kind: 'cancel-instance'; instanceKey: string };

export type MendingEngine = Pick<
  Engine,
  | 'retryJob'
  | 'giveTries'
  | 'offerAgain'
  | 'resolveIncident'
  | 'setVariables'
  | 'moveBack'
  | 'cancelInstance'
>;

/** Has the engine do it; `not-found`: what it is about is no longer there. */
export async function sendCommand(engine: MendingEngine, command: MendCommand): Promise<Answer> {
  switch (command.kind) {
    case 'retry-job':
      return engine.retryJob(command);
    case 'give-tries':
      return engine.giveTries(command.jobKey);
    case 'offer-job':
      return engine.offerAgain(command.jobKey);
    case 'resolve-incident':
      return engine.resolveIncident(command.incidentKey);
    case 'move-token':
      return engine.moveBack(command);
    case 'cancel-instance':
      return engine.cancelInstance(command.instanceKey);
    case 'set-variable':
      return setVariable(engine, command);
  }
}

async function setVariable(
  engine: MendingEngine,
  { scopeKey, name, value }: Extract<MendCommand, { kind: 'set-variable' }>,
): Promise<Answer> {
  try {
    await engine.setVariables(scopeKey, { [name]: value });
    return 'done';
  } catch (error) {
    if (isNotFound(error)) return 'not-found';
    throw error;
  }
}

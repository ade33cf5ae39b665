import type { Engine, EngineMessage, MoveBack } from '../../../processes/engine.js';
import type { Answer } from '../../../processes/job.js';

export interface FakeEngine extends Engine {
  /** Commands that reached it, in order: message ids and job keys. */
  received: string[];
  /** What it answers next to a completion; an error is thrown instead. */
  answers: (Answer | Error)[];
  /** Resolves before each command is answered. */
  gate: () => Promise<void>;
}

/** An engine that answers as it is told, for what a real one cannot be made to answer. */
export function fakeEngine(): FakeEngine {
  const received: string[] = [];
  const answers: (Answer | Error)[] = [];
  const command = async (name: string): Promise<Answer> => {
    await engine.gate();
    received.push(name);
    const answer = answers.shift() ?? 'done';
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const engine = {
    received,
    answers,
    gate: async () => {},
    completeJob: (jobKey: string) => command(jobKey),
    retryJob: ({ incidentKey }: { incidentKey: string }) => command(`retry ${incidentKey}`),
    moveBack: ({ endElementInstanceKey }: MoveBack) =>
      command(`move-back ${endElementInstanceKey}`),
    giveTries: (jobKey: string) => command(`give-tries ${jobKey}`),
    offerAgain: (jobKey: string) => command(`offer ${jobKey}`),
    resolveIncident: (incidentKey: string) => command(`resolve ${incidentKey}`),
    cancelInstance: (instanceKey: string) => command(`cancel ${instanceKey}`),
    setVariables: async (scopeKey: string, variables: Record<string, unknown>) => {
      await command(`set ${scopeKey} ${JSON.stringify(variables)}`);
    },
    publishMessage: ({ messageId }: EngineMessage) => command(messageId),
  } as unknown as FakeEngine;
  return engine;
}

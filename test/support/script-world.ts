import { JobType, Message } from '../../processes/contract.js';
import type { Answer, TrialWorld, Waiting } from '../../processes/trial/trial-world.js';
import type { Answer as Scripted, Script } from '../engine/process-player.js';
import { standardAnswer } from '../engine/standard-answers.js';

/** The world of a script, for the interpreter: the same answers as the player gives the engine. */
export function scriptWorld({ answers = {}, supplement }: Script): TrialWorld {
  return {
    answer: ({ node, nth, variables }): Answer => {
      const scripted = pick(answers[node.id], nth);
      if (scripted === 'file-incomplete') return { kind: 'error', code: 'FILE_INCOMPLETE' };
      if (scripted === 'terminate') {
        return { kind: 'interrupted', by: 'message', name: Message.caseTerminated, takes: 0 };
      }
      const type = node.type === 'bpmn:UserTask' ? JobType.openTask : (node.jobType ?? '');
      const standard = standardAnswer(
        {
          ...{ type, elementId: node.id, headers: node.headers },
          variables: { caseId: variables('caseId'), officeId: variables('officeId') },
        },
        nth,
      );
      return { kind: 'done', variables: { ...standard, ...scripted }, takes: 0 };
    },
    wait: ({ events }: Waiting) => {
      const wanted = supplement === null ? 'timer' : 'message';
      const event = events.find((one) => one.event?.kind === wanted) ?? events[0];
      if (!event) return null;
      const isSupplement = event.event?.name === Message.supplementReceived;
      const given = supplement ?? { supplementOutcome: 'supplied' };
      return { event, variables: isSupplement ? given : {}, takes: 0 };
    },
  };
}

const pick = (scripted: Scripted | Scripted[] | undefined, nth: number): Scripted | undefined =>
  Array.isArray(scripted) ? scripted[Math.min(nth, scripted.length - 1)] : scripted;

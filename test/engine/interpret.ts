import { ProcessId } from '../../processes/contract.js';
import { play } from '../../processes/trial/play.js';
import type { TrialPackage } from '../../processes/trial/trial-package.js';
import { scriptWorld } from '../support/script-world.js';
import { startVariables, type Script } from './process-player.js';

/** What the trial (试办) says of a scripted case, as the engine records it: `process/element` and `process/flow`. */
export function interpret(
  pkg: TrialPackage,
  script: Script,
): { reached: string[]; flows: string[] } {
  const { frames, steps, flows } = play(pkg, scriptWorld(script), {
    processId: ProcessId.reliefCase,
    variables: { ...startVariables('case', 'trial-1'), ...script.start },
  });
  const nameOf = (frame: number, id: string): string => `${frames[frame]?.processId ?? ''}/${id}`;
  return {
    reached: steps
      .filter(({ state }) => state === 'done')
      .map(({ frame, elementId }) => nameOf(frame, elementId)),
    flows: flows
      .filter(({ frame, flowId }) => !leavesEventGateway(pkg, frames[frame]?.processId, flowId))
      .map(({ frame, flowId }) => nameOf(frame, flowId)),
  };
}

/** Of what the engine recorded the elements alone: it tells of the end of each process as well. */
export const elementsOf = (reached: ReadonlySet<string>): string[] =>
  [...reached].filter((name) => {
    const [process = '', element = ''] = name.split('/');
    return element.replace(/--.*$/, '') !== process;
  });

/** The engine does not report these flows as taken. */
function leavesEventGateway(
  { processes }: TrialPackage,
  processId: string | undefined,
  flowId: string,
): boolean {
  const nodes = [...(processes.get(processId ?? '')?.nodes.values() ?? [])];
  return nodes.some(
    ({ type, outgoing }) =>
      type === 'bpmn:EventBasedGateway' && outgoing.some(({ id }) => id === flowId),
  );
}

import type { PackageFile } from '../../../../processes/package/package-files.js';
import { play } from '../../../../processes/trial/play.js';
import type { Journey } from '../../../../processes/trial/journey.js';
import { readTrialPackage } from '../../../../processes/trial/trial-package.js';
import type { Answer, TrialWorld } from '../../../../processes/trial/trial-world.js';

/** A diagram of one process from what stands in it. */
export const aDiagram = (id: string, body: string, rest = ''): PackageFile => ({
  name: `${id}.bpmn`,
  content: `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    id="${id}-definitions" targetNamespace="x">
    <bpmn:process id="${id}" name="${id}" isExecutable="true">${body}</bpmn:process>${rest}</bpmn:definitions>`,
});

/** `a>b`, or `a>b if x = 1`; its id is `a-b`. */
export function flows(...arrows: string[]): string {
  return arrows
    .map((arrow) => {
      const [ends = '', condition] = arrow.split(' if ');
      const [from = '', to = ''] = ends.split('>');
      const asked =
        condition === undefined
          ? ''
          : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=${condition.replaceAll('"', '&#34;')}</bpmn:conditionExpression>`;
      return `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${asked}</bpmn:sequenceFlow>`;
    })
    .join('');
}

export const start = '<bpmn:startEvent id="start" />';
export const end = (id = 'end'): string => `<bpmn:endEvent id="${id}" name="${id}" />`;
export const service = (id: string, extra = ''): string =>
  `<bpmn:serviceTask id="${id}" name="${id}"><bpmn:extensionElements>
    <zeebe:taskDefinition type="job-${id}" />${extra}</bpmn:extensionElements></bpmn:serviceTask>`;
export const mappings = (...pairs: string[]): string =>
  `<zeebe:ioMapping>${pairs
    .map((pair) => {
      const [kind = '', source = '', target = ''] = pair.split('|');
      return `<zeebe:${kind} source="${source.replaceAll('"', '&#34;')}" target="${target}" />`;
    })
    .join('')}</zeebe:ioMapping>`;

export interface Played extends Journey {
  /** Elements left by their end, in order, as `element` or `process/element` of a called one. */
  done: string[];
}

/** Plays the process `main` of some files; an answer is given by element id, anything else simply completes in a day. */
export async function played(
  files: readonly PackageFile[],
  variables: Record<string, unknown> = {},
  answers: Record<string, Answer | Record<string, unknown>> = {},
  arrivals: readonly string[] = [],
): Promise<Played> {
  const pkg = await readTrialPackage(files);
  if (pkg.unreadable[0]) throw new Error(pkg.unreadable[0].why);
  const world: TrialWorld = {
    answer: ({ node }) => {
      const given = answers[node.id];
      if (given && 'kind' in given) return given as Answer;
      return { kind: 'done', variables: { ...given }, takes: 1 };
    },
    wait: ({ events }) => {
      const event = events.find(({ id }) => arrivals.includes(id));
      return event ? { event, variables: {}, takes: 2 } : null;
    },
  };
  const journey = play(pkg, world, { processId: 'main', variables });
  const done = journey.steps
    .filter(({ state }) => state === 'done')
    .map(({ frame, elementId }) =>
      frame === 0 ? elementId : `${journey.frames[frame]?.processId ?? ''}/${elementId}`,
    );
  return { ...journey, done };
}

import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ModdleElement } from 'bpmn-moddle';
import {
  extensionsOf,
  flowElementsOf,
  processesOf,
} from '../../../../processes/package/moddle-tree.js';
import { parseDiagram } from '../../../../processes/package/parse-diagram.js';
import { tokenTargets } from '../../../../server/domain/monitor/token-targets.js';
import { tokenGraph } from '../../../../server/monitor/mend/token-graph.js';

interface Drawn {
  processId: string;
  diagram: ModdleElement;
  elements: ModdleElement[];
}

const folder = new URL('../../../../processes/', import.meta.url);
let drawn: Drawn[];
beforeAll(async () => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.bpmn'));
  drawn = await Promise.all(
    files.map(async (name) => {
      const diagram = await parseDiagram(name, await readFile(new URL(name, folder), 'utf8'));
      const [process] = processesOf(diagram);
      if (process === undefined) throw new Error(`${name} has no process`);
      return { processId: String(process.id), diagram, elements: flowElementsOf(process) };
    }),
  );
});

/** Where a token at an element may be taken when it has been everywhere. */
function targetsFrom({ processId, diagram, elements }: Drawn, id: string): string[] {
  const found = tokenGraph(diagram, processId, id);
  if (found === null) throw new Error(`${processId} has no ${id}`);
  const been = new Set(elements.map((one) => String(one.id)));
  return tokenTargets(found.graph, id, { been, isMoney: found.isMoney }).map((one) => one.id);
}

const jobTypeOf = (element: ModdleElement): string =>
  String(extensionsOf(element, 'zeebe:TaskDefinition')[0]?.['type']);

const processOf = (processId: string): Drawn => {
  const found = drawn.find((one) => one.processId === processId);
  if (found === undefined) throw new Error(`no ${processId}`);
  return found;
};

describe('tokens in our own diagrams', () => {
  it('may be taken nowhere in the process that pays', () => {
    const disbursement = processOf('disbursement');
    const tasks = disbursement.elements.filter(({ $type }) =>
      ['bpmn:UserTask', 'bpmn:ServiceTask', 'bpmn:ReceiveTask'].includes($type),
    );

    const moved = tasks.filter((task) => {
      const id = String(task.id);
      return targetsFrom(disbursement, id).some((target) => target !== id);
    });

    expect(tasks.length).toBeGreaterThan(5);
    expect(moved.map(({ id }) => id)).toEqual([]);
  });

  it('stay on their side of a join, which would wait for its other branches', () => {
    const targets = targetsFrom(processOf('relief-case'), 'suggest-amount');

    expect(targets.sort()).toEqual(['assess-eligibility', 'propose-relief', 'suggest-amount']);
  });

  it('never reach a service step that decides, signs, pays or closes by being moved', () => {
    const fixed = /record-decision|issue-document|order-payment|record-payment|close-case|reserve/;
    const reached = drawn.flatMap((one) =>
      one.elements
        .filter(({ $type }) => $type === 'bpmn:UserTask' || $type === 'bpmn:ServiceTask')
        .flatMap(({ id }) => targetsFrom(one, String(id)).filter((target) => target !== id))
        .filter((target) => {
          const element = one.elements.find(({ id }) => id === target);
          return element !== undefined && fixed.test(jobTypeOf(element));
        }),
    );

    expect(reached).toEqual([]);
  });
});

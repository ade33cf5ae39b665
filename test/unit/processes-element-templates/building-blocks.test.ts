import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import type { BuildingBlock } from '../../../processes/element-templates/building-block.js';
import { buildingBlocks } from '../../../processes/element-templates/building-blocks.js';
import { mappingsOfCall } from '../../../processes/element-templates/call-mappings.js';
import { makeElement } from '../../../processes/element-templates/make-element.js';
import { demoFacts } from '../../../processes/lint/demo-facts.js';
import { readStandardPackage } from '../processes/read-processes.js';
import { create, elementNamed, lead, lintAfter, put, type Drawing } from './a-drawn-package.js';

const blockOf = (id: string): BuildingBlock => {
  const found = buildingBlocks.find((block) => block.id === id);
  if (!found) throw new Error(`no block ${id}`);
  return found;
};

/** A level between the head of department and the deputy, as the modeler draws it on the flow between the two. */
function insertApproval(drawing: Drawing, role: string | undefined): void {
  const block = blockOf('approval');
  const headers = { ...block.settings.headers, step: 'department-head', nextStep: 'deputy-chief' };
  const filled = {
    ...block,
    name: '再次审核',
    settings: { ...block.settings, headers, ...(role === undefined ? {} : { role }) },
  };
  const task = put(drawing, 'second-review', makeElement(create, filled, drawing.definitions));
  const gateway = put(
    drawing,
    'second-verdict',
    create('bpmn:ExclusiveGateway', { name: block.exit?.gatewayName }),
  );
  const end = put(
    drawing,
    'second-returned',
    create('bpmn:EndEvent', { name: block.exit?.endName }),
  );
  const flow = elementNamed(drawing, 'department-head-verdict-to-before-deputy-chief');
  const next = flow['targetRef'] as typeof task;
  flow['targetRef'] = task;
  lead(drawing, task, gateway);
  gateway['default'] = lead(drawing, gateway, next);
  lead(drawing, gateway, end, block.exit?.condition);
}

describe('a building block', () => {
  it('of an approval drawn into the ordinary review satisfies every rule', async () => {
    const findings = await lintAfter('ordinary-review.bpmn', (drawing) => {
      insertApproval(drawing, 'deputy-chief');
    });

    expect(findings).toEqual([]);
  });

  it('of an approval wants somebody to approve, and nothing else', async () => {
    const findings = await lintAfter('ordinary-review.bpmn', (drawing) => {
      insertApproval(drawing, undefined);
    });

    expect(findings.map(({ rule, elementId }) => [rule, elementId])).toEqual([
      ['task-role', 'second-review'],
    ]);
  });

  it('brings its message once, with the id it correlates on', () => {
    const definitions = create('bpmn:Definitions', { rootElements: [] });

    makeElement(create, blockOf('await-inquiry'), definitions);
    makeElement(create, blockOf('await-inquiry'), definitions);

    expect(definitions['rootElements']).toEqual([
      expect.objectContaining({ id: 'message-inquiry-settled', name: 'inquiry-settled' }),
    ]);
  });

  it('names only what exists: forms, roles that may, jobs, messages, terms', () => {
    const facts = demoFacts();
    const strange = buildingBlocks.filter(({ settings, event }) => {
      const { form, role, jobType, headers = {} } = settings;
      const file = new URL(`../../../processes/forms/${form ?? ''}.form`, import.meta.url);
      return (
        (form !== undefined && !existsSync(file)) ||
        (role !== undefined && facts.actRoles[headers['act'] ?? '']?.includes(role) !== true) ||
        (jobType !== undefined && !facts.jobTypes.includes(jobType)) ||
        (event?.kind === 'message' && !facts.messages.includes(event.message)) ||
        (headers['term'] !== undefined &&
          headers['term'] !== '' &&
          facts.terms[headers['term']] === undefined) ||
        (headers['overdue'] !== undefined && facts.roles[headers['overdue']] === undefined)
      );
    });

    expect(strange.map(({ id }) => id)).toEqual([]);
    expect(new Set(buildingBlocks.map(({ id }) => id)).size).toBe(buildingBlocks.length);
  });

  it('of a call passes and takes back what the national process does', async () => {
    const { processes } = await readStandardPackage();
    const calls = (processes.find(({ id }) => id === 'relief-case')?.elements ?? []).filter(
      // the decision to refuse and the shares of a payment are drawn for their place
      ({ id, calledProcess }) =>
        calledProcess !== null && !['refuse-relief', 'disbursement'].includes(id),
    );

    expect(calls.length).toBeGreaterThan(6);
    for (const { calledProcess, inputs, outputs } of calls) {
      const given = mappingsOfCall(calledProcess ?? '');
      const written = (kind: 'inputs' | 'outputs') =>
        given[kind].map(({ source, target }) => ({ source: source.replace(/^=/, ''), target }));
      expect([written('inputs'), written('outputs')]).toEqual([inputs, outputs]);
    }
  });
});

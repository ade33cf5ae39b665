import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ElementInstance } from '../../../../server/engine/element-instance.entity.js';
import { ProcessRelease } from '../../../../server/engine/process-release.entity.js';
import { ReleaseProcess } from '../../../../server/engine/release-process.entity.js';
import { ReleaseResource } from '../../../../server/engine/release-resource.entity.js';
import { aKey, aMendWorld, type MendWorld } from './mend-world.js';

const releaseId = 'standard-1';
const name = 'relief-case.bpmn';
const diagram = new URL(`../../../../processes/${name}`, import.meta.url);

let world: MendWorld;
beforeAll(async () => {
  world = await aMendWorld();
  const { em, time } = world;
  await em.insert(ProcessRelease, {
    ...{ id: releaseId, package: 'standard', version: 1, contentSha256: '0'.repeat(64) },
    ...{ deployedAt: time.now, effectiveOn: '2026-01-01' },
  });
  const process = { releaseId, processId: 'relief-case', definitionKey: '1', engineVersion: 1 };
  await em.insert(ReleaseProcess, process);
  await em.insert(ReleaseResource, { releaseId, name, content: await readFile(diagram, 'utf8') });
});
afterAll(() => world.drop());
beforeEach(() => {
  world.engine.received.length = 0;
});

describe('move-token', () => {
  it('shows what ends and begins, waits for a second person, and then moves', async () => {
    const { instanceKey, tokenKey } = await standingAt('suggest-amount');
    const input = { instanceKey, targetElementId: 'assess-eligibility' };

    const plan = await world.preview(world.operator, 'move-token', input);
    const { id, state } = await world.order(world.operator, 'move-token', input);
    const { state: then } = await world.confirm(world.supervisor, id);

    expect(plan.diagram).toMatchObject({
      starts: ['assess-eligibility'],
      ends: ['suggest-amount'],
    });
    expect(plan.targets.map(({ label }) => label)).toContain('退回“救助条件审查”');
    expect([state, then]).toEqual(['asked', 'done']);
    expect(world.engine.received).toEqual([`move-back ${tokenKey}`]);
  });

  it('never goes to where the rules do not let it', async () => {
    const { instanceKey } = await standingAt('suggest-amount');
    const input = { instanceKey, targetElementId: 'issue-review-report' };

    await expect(world.order(world.operator, 'move-token', input)).rejects.toThrow(
      '请选择流程从哪一步继续',
    );
  });

  it('is refused while another step runs beside it', async () => {
    const { instanceKey, scopeKey } = await standingAt('suggest-amount');
    await at(instanceKey, 'send-inquiry', scopeKey, 'active');

    const { refusal } = await world.preview(world.operator, 'move-token', {
      ...{ instanceKey, elementId: 'suggest-amount' },
    });

    expect(refusal).toBe('还有并行的步骤正在办理，不能移动流程位置');
  });
});

/** A case whose token stands at a step of 办理, after the step before. */
async function standingAt(elementId: string) {
  const { instanceKey } = await world.running();
  const scopeKey = await at(instanceKey, 'handling', instanceKey, 'active', 'SUB_PROCESS');
  await at(instanceKey, 'assess-eligibility', scopeKey, 'completed');
  return { instanceKey, scopeKey, tokenKey: await at(instanceKey, elementId, scopeKey, 'active') };
}

async function at(
  instanceKey: string,
  elementId: string,
  flowScopeKey: string,
  state: 'active' | 'completed',
  elementType = 'SERVICE_TASK',
): Promise<string> {
  const elementInstanceKey = aKey();
  await world.em.insert(ElementInstance, {
    ...{ elementInstanceKey, instanceKey, elementId, elementType, flowScopeKey, state },
    ...{ startedAt: world.time.now, endedAt: null },
  });
  return elementInstanceKey;
}

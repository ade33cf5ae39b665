import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Decision } from '../../../server/cases/decision.entity.js';
import { ReleaseForm } from '../../../server/engine/release-form.entity.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { aKey } from '../cases/world.js';

/** A task of a handler of county-a without an act, unless told otherwise. */
export async function insertTask(
  em: EntityManager,
  { caseId, ...overrides }: Partial<Task> & { caseId: string },
): Promise<Task> {
  const id = randomUUID();
  await em.insert(Task, {
    ...{ id, jobKey: aKey(), elementInstanceKey: aKey(), processInstanceKey: aKey(), caseId },
    ...{ processId: 'relief-case', elementId: 'verify-case', name: '审查核实', act: null },
    ...{ headers: {}, variables: { caseId }, officeId: 'county-a', role: 'handler' },
    ...{ formKey: await aForm(em), assigneeId: null, state: 'open' },
    ...{ openedAt: new Date('2026-03-02T02:00:00Z'), version: 1 },
    ...overrides,
  } as QueryDeepPartialEntity<Task>);
  return em.findOneByOrFail(Task, { id });
}

/** A form that asks for a note and a routing field, and takes payees. */
export async function aForm(em: EntityManager): Promise<string> {
  const formKey = `note@${randomUUID().slice(0, 8)}`;
  await em.insert(ReleaseForm, {
    ...{ formKey, formId: 'note' },
    formSchema: JSON.stringify({
      type: 'default',
      id: 'note',
      components: [
        { type: 'textarea', key: 'note', label: '说明', validate: { required: true } },
        {
          ...{ type: 'radio', key: 'verdict', label: '意见', validate: { required: true } },
          values: [
            { value: 'approve', label: '同意' },
            { value: 'return', label: '退回' },
          ],
          properties: { routing: 'true' },
        },
        { type: 'payees', key: 'payees', label: '领款人和账户' },
      ],
    }),
  });
  return formKey;
}

/** An opinion given in a task the engine has not confirmed yet. */
export async function insertOpinion(
  em: EntityManager,
  { caseId, taskId, ...overrides }: Partial<Decision> & { caseId: string; taskId: string },
): Promise<string> {
  const id = randomUUID();
  await em.insert(Decision, {
    ...{ id, caseId, taskId, round: 1, effectKey: aKey(), kind: 'chief-approval' },
    ...{ officeId: 'county-a', role: 'chief', accountId: null, verdict: 'approve' },
    ...{ amountFen: null, opinion: '同意。', state: 'pending' },
    decidedAt: new Date('2026-03-02T02:00:00Z'),
    ...overrides,
  });
  return id;
}

export const stateOfOpinion = async (em: EntityManager, id: string): Promise<string> =>
  (await em.findOneByOrFail(Decision, { id })).state;

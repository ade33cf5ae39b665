import { randomUUID } from 'node:crypto';
import type { RoleId } from '../../../../server/domain/access/roles.js';
import type { MendActId } from '../../../../server/domain/monitor/mend-acts.js';
import { EngineJob } from '../../../../server/engine/engine-job.entity.js';
import { Incident } from '../../../../server/engine/incident.entity.js';
import { createOutbox } from '../../../../server/engine/outbox.js';
import { ProcessInstance } from '../../../../server/engine/process-instance.entity.js';
import { RoleAssignment } from '../../../../server/accounts/role-assignment.entity.js';
import type { Actor } from '../../../../server/domain/access/permissions.js';
import { confirmMend, refuseMend } from '../../../../server/monitor/mend/confirm-mend.js';
import type { MendInput } from '../../../../server/monitor/mend/mend-act.js';
import { MendOrder } from '../../../../server/monitor/mend/mend-order.entity.js';
import { orderMend } from '../../../../server/monitor/mend/order-mend.js';
import { previewMend } from '../../../../server/monitor/mend/read-mend.js';
import { undoMend } from '../../../../server/monitor/mend/undo-mend.js';
import { Task } from '../../../../server/tasks/task.entity.js';
import { fakeEngine } from '../../engine/fake-engine.js';
import { aCase, anActor, aWorld } from '../../money/world.js';

let lastKey = 2_251_799_813_685_249n;
/** A key as the engine gives them. */
export const aKey = (): string => String((lastKey += 1n));

/** Two desks in the city, a department head in the county, an engine that answers as it is told, and what stands in its tables. */
export async function aMendWorld() {
  const world = await aWorld();
  const engine = fakeEngine();
  const outbox = createOutbox(world.deps, engine);
  const deps = { ...world.deps, outbox };
  const em = world.dataSource.manager;
  const operator = await anActor(world, 'city-a', 'operator');
  const supervisor = await anActor(world, 'city-a', 'case-supervisor');
  const head = await anActor(world, 'county-a', 'department-head');
  const requestId = randomUUID();
  const at = world.time.now;

  return {
    ...world,
    ...{ deps, em, engine, outbox, operator, supervisor, head },
    /** A case that runs in an instance of its own. */
    async running(): Promise<{ caseId: string; instanceKey: string }> {
      const instanceKey = aKey();
      const { caseId } = await aCase(world, { processInstanceKey: instanceKey });
      await em.insert(ProcessInstance, anInstance(instanceKey, { caseId }));
      return { caseId, instanceKey };
    },
    /** An instance: of no case, unless told; called, where it has a parent. */
    async instance(columns: Partial<ProcessInstance> = {}): Promise<string> {
      const instanceKey = aKey();
      await em.insert(ProcessInstance, anInstance(instanceKey, columns));
      return instanceKey;
    },
    async job(instanceKey: string, columns: Partial<EngineJob> = {}): Promise<string> {
      const jobKey = aKey();
      await em.insert(EngineJob, {
        ...{ jobKey, instanceKey, elementInstanceKey: aKey(), jobType: 'notify' },
        ...{ elementId: 'Task_Notify', state: 'failed', retries: 0, errorMessage: null },
        ...{ createdAt: at, changedAt: at, ...columns },
      });
      return jobKey;
    },
    async incident(instanceKey: string, columns: Partial<Incident> = {}): Promise<string> {
      const incidentKey = aKey();
      await em.insert(Incident, {
        ...{ incidentKey, instanceKey, elementInstanceKey: aKey(), elementId: 'Task_Notify' },
        ...{ jobKey: null, errorType: 'CONDITION_ERROR', errorMessage: 'no branch', state: 'open' },
        ...{ createdAt: at, resolvedAt: null, ...columns },
      });
      return incidentKey;
    },
    /** An open task of the case, of a role in the county. */
    async task(caseId: string, instanceKey: string, columns: Partial<Task> = {}): Promise<string> {
      const id = randomUUID();
      await em.insert(Task, {
        ...{ id, caseId, jobKey: aKey(), elementInstanceKey: aKey(), elementId: 'Task_Verify' },
        ...{
          processInstanceKey: instanceKey,
          processId: 'ordinary-review',
          name: '部门负责人审核',
        },
        ...{ act: 'give-opinion', headers: {} as object, variables: {} as object },
        ...{ officeId: 'county-a', role: 'department-head', formKey: 'x', assigneeId: null },
        ...{ state: 'open', openedAt: at, claimedAt: null },
        ...(columns as object),
      });
      return id;
    },
    /** Somebody of the county with an account that holds the role. */
    async holder(role: RoleId): Promise<Actor> {
      const actor = await anActor(world, 'county-a', role);
      await em.insert(RoleAssignment, {
        ...{ accountId: actor.accountId, officeId: 'county-a', role },
        ...{ validFrom: '2020-01-01', validTo: null },
      });
      return actor;
    },
    preview: (actor: Actor, act: MendActId, input: MendInput) =>
      previewMend(deps, { actor, act, input }),
    order: (actor: Actor, act: MendActId, input: MendInput, findingId: string | null = null) =>
      orderMend(deps, { actor, act, input, findingId, reason: '经核实', requestId }),
    confirm: (actor: Actor, id: string) =>
      confirmMend(deps, { actor, id, reason: '同意', requestId }),
    refuse: (actor: Actor, id: string) =>
      refuseMend(deps, { actor, id, reason: '不妥', requestId }),
    undo: (actor: Actor, id: string) => undoMend(deps, { actor, id, reason: '有误', requestId }),
    read: (id: string) => em.findOneByOrFail(MendOrder, { id }),
  };
}

const anInstance = (instanceKey: string, columns: Partial<ProcessInstance>) => ({
  ...{ instanceKey, processId: 'relief-case', processVersion: 1, rootInstanceKey: instanceKey },
  ...{ parentInstanceKey: null, parentElementInstanceKey: null, caseId: null },
  ...{ state: 'active' as const, startedAt: new Date('2026-03-02T01:00:00Z'), endedAt: null },
  ...columns,
});

export type MendWorld = Awaited<ReturnType<typeof aMendWorld>>;

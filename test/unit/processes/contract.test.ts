import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  Act,
  BpmnError,
  DecisionId,
  JobHeader,
  JobType,
  Message,
  ProcessId,
  ResumeAt,
  TaskHeader,
} from '../../../processes/contract.js';
import { isTaskAct } from '../../../server/domain/access/act-permissions.js';
import { rolesThatMay } from '../../../server/domain/access/permissions.js';
import { isRole } from '../../../server/domain/access/roles.js';
import { terms } from '../../../server/domain/terms/terms.js';
import type { ElementModel, ProcessModel } from './diagram-model.js';
import { readForms, readProcesses, type FormModel } from './read-processes.js';

/** What the diagrams ask for and the contract has: the same, without order or repetition. */
const same = (found: (string | null)[], known: readonly string[]): void => {
  const distinct = [...new Set(found.filter((item) => item !== null))];
  expect(distinct.sort()).toEqual([...known].sort());
};

let processes: ProcessModel[];
let elements: ElementModel[];
let forms: FormModel[];

beforeAll(async () => {
  processes = await readProcesses();
  elements = processes.flatMap((process) => process.elements);
  forms = await readForms();
});

const userTasks = () => elements.filter(({ type }) => type === 'bpmn:UserTask');
const jobs = (type: string) => elements.filter(({ jobType }) => jobType === type);
const header = (list: ElementModel[], name: string) =>
  list.map(({ headers }) => headers[name] ?? null);

describe('the diagrams and the contract name the same', () => {
  it('processes, each for Camunda 8.5 and with an official name', () => {
    same(
      processes.map(({ id }) => id),
      Object.values(ProcessId),
    );
    for (const { platform, name } of processes) {
      expect(platform).toEqual({ name: 'Camunda Cloud', version: '8.5.0' });
      expect(name).toMatch(/^\p{Script=Han}+$/u);
    }
  });

  it('job types', () => {
    same(
      [...elements.map(({ jobType }) => jobType), ...userTasks().map(() => JobType.openTask)],
      Object.values(JobType),
    );
  });

  it('steps for a role that may do the act at all', () => {
    const wrong = userTasks().filter(({ headers, role }) => {
      const act = headers[TaskHeader.act];
      return act !== undefined && !(isTaskAct(act) && rolesThatMay(act).some((id) => id === role));
    });

    expect(wrong).toEqual([]);
  });

  it('messages, each of which is awaited somewhere', () => {
    same(
      elements.map(({ message }) => message),
      Object.values(Message),
    );
  });

  it('error codes', () => {
    same(
      elements.map(({ errorCode }) => errorCode),
      Object.values(BpmnError),
    );
  });

  it('called processes and decisions, always those of the case’s release', () => {
    same(
      [ProcessId.reliefCase, ...elements.map(({ calledProcess }) => calledProcess)],
      Object.values(ProcessId),
    );
    same(
      elements.map(({ calledDecision }) => calledDecision),
      Object.values(DecisionId),
    );
  });

  it('acts', () => {
    same(header(userTasks(), TaskHeader.act), Act);
  });

  it('forms, one of the act’s own name for every user task', () => {
    same(
      userTasks().map(({ formKey }) => formKey),
      forms.map(({ id }) => id),
    );
    expect(header(userTasks(), TaskHeader.act)).toEqual(userTasks().map(({ formKey }) => formKey));
  });
});

describe('the settings of a task', () => {
  it('give every user task one known role', () => {
    const unknown = userTasks().filter(({ role }) => role === null || !isRole(role));

    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it('say for every approval where it resumes after a return and after an adjustment', () => {
    const adjusting = ['give-opinion', 'record-collective-decision', 'review-dissent'];
    const approvals = userTasks().filter(({ headers }) =>
      adjusting.includes(headers[TaskHeader.act] ?? ''),
    );

    const faults = approvals.filter(({ headers }) =>
      [headers[TaskHeader.step], headers[TaskHeader.nextStep]].some(
        (step) => !ResumeAt.safeParse(step).success,
      ),
    );

    expect(approvals.length).toBeGreaterThan(0);
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it('name a term of the law', () => {
    const kinds = header([...jobs(JobType.startTerm), ...jobs(JobType.stopTerm)], JobHeader.term);

    expect(kinds.filter((kind) => kind === null || !(kind in terms))).toEqual([]);
  });

  it('name what is notified', () => {
    expect(header(jobs(JobType.notify), JobHeader.notice)).not.toContain(null);
  });
});

describe('every way through a diagram', () => {
  it('starts at the start and ends at an end', () => {
    const stuck = processes.flatMap(({ elements: nodes, flows }) =>
      nodes
        .filter(({ type }) => type !== 'bpmn:EndEvent')
        .filter(({ id }) => !flows.some(({ source }) => source === id)),
    );
    const unreached = processes.flatMap(({ elements: nodes, flows }) =>
      nodes
        .filter(({ type }) => !['bpmn:StartEvent', 'bpmn:BoundaryEvent'].includes(type))
        .filter(({ id }) => !flows.some(({ target }) => target === id)),
    );

    expect([...stuck, ...unreached].map(({ id }) => id)).toEqual([]);
  });

  it('can leave every loop: an end can be reached from everywhere', () => {
    const trapped = processes.flatMap((process) =>
      process.elements.filter(({ id }) => !reachesEnd(process, id)).map(({ id }) => id),
    );

    expect(trapped).toEqual([]);
  });

  it('has at each exclusive gateway one default, and a condition on every other flow', () => {
    const faults = processes.flatMap(({ elements: nodes, flows }) =>
      nodes
        .filter(({ type }) => type === 'bpmn:ExclusiveGateway')
        .map(({ id }) => ({ id, out: flows.filter(({ source }) => source === id) }))
        .filter(({ out }) => out.length > 1)
        .filter(
          ({ out }) =>
            out.filter(({ isDefault }) => isDefault).length !== 1 ||
            out.some(({ isDefault, condition }) => isDefault === (condition !== null)),
        ),
    );

    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it('has a question at each split and a name on everything a person meets', () => {
    const nameless = processes.flatMap(({ elements: nodes, flows }) =>
      nodes.filter(({ id, name, type }) => {
        const splits = flows.filter(({ source }) => source === id).length > 1;
        const needsName = type.endsWith('Gateway')
          ? splits && type !== 'bpmn:ParallelGateway'
          : true;
        return needsName && name === '';
      }),
    );

    expect(nameless.map(({ id }) => id)).toEqual([]);
  });
});

function reachesEnd({ elements: nodes, flows }: ProcessModel, from: string): boolean {
  const ends = new Set(nodes.filter(({ type }) => type === 'bpmn:EndEvent').map(({ id }) => id));
  const seen = new Set([from]);
  for (const id of seen) {
    if (ends.has(id)) return true;
    for (const { source, target } of flows) if (source === id) seen.add(target);
  }
  return false;
}

import { describe, expect, it } from '@jest/globals';
import { evaluate } from 'feelin';
import { ProcessId } from '../../../processes/contract.js';
import type { ElementModel, Flow, ProcessModel } from './diagram-model.js';
import { actOutputs } from './producers.js';
import { readProcesses } from './read-processes.js';

const processes = await readProcesses();
const processOf = (id: string): ProcessModel => {
  const found = processes.find((process) => process.id === id);
  if (!found) throw new Error(`no process ${id}`);
  return found;
};
/** Who stands above the handler who proposes. */
const approvers = ['department-head', 'deputy-chief', 'chief'];
const isApproval = ({ role }: ElementModel): boolean => approvers.includes(role ?? '');
const reviews = [ProcessId.ordinaryReview, ProcessId.fullReview, ProcessId.jointRelief];

interface Walk {
  /** Is a flow open? Every flow, unless told. */
  isOpen?: (flow: Flow) => boolean;
  /** Elements nobody gets past. */
  isWall: (element: ElementModel) => boolean;
}

/** The elements that are reached from one of a process. */
function reached({ elements, flows }: ProcessModel, from: string, { isWall, isOpen }: Walk) {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const seen = new Set<string>();
  const next = [from];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const element = byId.get(id);
    if (element === undefined || seen.has(id) || isWall(element)) continue;
    seen.add(id);
    const on = flows.filter(({ source }) => source === id).filter(isOpen ?? (() => true));
    next.push(...on.map(({ target }) => target));
  }
  return elements.filter(({ id }) => seen.has(id));
}

const startOf = ({ elements }: ProcessModel): string =>
  elements.find(({ type }) => type === 'bpmn:StartEvent')?.id ?? '';
/** A way that is open when nobody has answered yet: no approver sent the case back to himself. */
const isOpenAtFirst = ({ condition }: Flow): boolean =>
  condition === null || !/\bresumeAt = "/.test(condition);
const decides = ({ calledProcess }: ElementModel): boolean =>
  calledProcess === ProcessId.decisionService || calledProcess === ProcessId.disbursement;

describe('nothing is paid without an approver above the proposer:', () => {
  it('from the proposal only a review leads to a decision', () => {
    const reliefCase = processOf(ProcessId.reliefCase);
    const isReview = ({ calledProcess }: ElementModel) => reviews.includes(calledProcess as never);

    const without = reached(reliefCase, 'propose-relief', { isWall: isReview });
    const withReview = reached(reliefCase, 'propose-relief', { isWall: () => false });

    expect(without.filter(decides)).toEqual([]);
    expect(withReview.filter(decides)).not.toEqual([]);
  });

  it.each([ProcessId.ordinaryReview, ProcessId.fullReview])(
    'no way through %s passes all approvers by',
    (id) => {
      const process = processOf(id);
      const walk = { isWall: isApproval, isOpen: isOpenAtFirst };

      const ends = reached(process, startOf(process), walk).filter(
        ({ type }) => type === 'bpmn:EndEvent',
      );

      expect(ends).toEqual([]);
    },
  );

  it('no way through a joint relief to a decision or an end passes the approvers by', () => {
    const process = processOf(ProcessId.jointRelief);
    const walk = { isWall: isApproval, isOpen: isOpenAtFirst };

    const found = reached(process, startOf(process), walk);

    expect(found.filter((one) => decides(one) || one.type === 'bpmn:EndEvent')).toEqual([]);
  });

  it('only who stands above the proposer, the secretary of their body or the clerk after them resumes a review', () => {
    const acts = Object.entries(actOutputs).flatMap(([act, outputs]) =>
      outputs.includes('resumeAt') ? [act] : [],
    );
    const tasks = processes.flatMap(({ id, elements }) =>
      elements
        .filter(({ headers }) => acts.includes(headers['act'] ?? ''))
        .map((element) => ({ process: id, ...element })),
    );

    const others = tasks.filter((task) => !isApproval(task));

    expect(others.map(({ process, id, role }) => [process, id, role])).toEqual(
      expect.arrayContaining([
        [ProcessId.fullReview, 'record-collective-decision', 'committee-secretary'],
        [ProcessId.reliefCase, 'record-plc-opinion', 'clerk'],
      ]),
    );
    expect(others).toHaveLength(2);
    for (const { process: id, id: task } of others) {
      const process = processOf(id);
      const from = id === ProcessId.reliefCase ? 'propose-relief' : startOf(process);
      const isWall = (element: ElementModel) =>
        isApproval(element) || reviews.includes(element.calledProcess as never);
      const walk = { isWall, isOpen: isOpenAtFirst };
      expect(reached(process, from, walk).map((element) => element.id)).not.toContain(task);
    }
  });
});

describe('a proposal everybody agrees to', () => {
  it.each([
    ['chief', ['department-head', 'deputy-chief', 'chief']],
    ['deputy-chief', ['department-head', 'deputy-chief']],
  ])('on the ordinary path is decided by the %s', (finalApprover, roles) => {
    const process = processOf(ProcessId.ordinaryReview);

    expect(agreedBy(process, { finalApprover })).toEqual(roles);
  });

  it('on the collective path is decided by the body and signed by the chief', () => {
    const process = processOf(ProcessId.fullReview);

    expect(agreedBy(process, { finalApprover: 'chief' })).toEqual([
      ...['department-head', 'deputy-chief', 'chief', 'committee-secretary', 'chief'],
    ]);
  });
});

/** The roles whose tasks a review takes when everybody agrees, by its own conditions. */
function agreedBy(process: ProcessModel, given: Record<string, string>): string[] {
  const variables = {
    ...{ verdict: 'approve', outcome: 'approve', resumeAt: null, collectiveSigned: true, ...given },
  };
  const isOpen = ({ condition }: Flow) =>
    condition === null || evaluate(condition, variables).value === true;
  const roles: string[] = [];
  let at = startOf(process);
  while (at !== '') {
    const role = process.elements.find(({ id }) => id === at)?.role;
    if (role) roles.push(role);
    const out = process.flows.filter(({ source }) => source === at);
    const taken =
      out.find((flow) => !flow.isDefault && isOpen(flow)) ?? out.find((f) => f.isDefault);
    at = (taken ?? out[0])?.target ?? '';
  }
  return roles;
}

import { describe, expect, it } from '@jest/globals';
import { evaluate } from 'feelin';
import { ProcessId } from '../../../processes/contract.js';
import type { Flow, ProcessModel } from '../../../processes/lint/model/diagram-model.js';
import { paidApproved } from '../../../processes/lint/rules/paid-approved.js';
import { readStandardPackage } from './read-processes.js';

const standard = await readStandardPackage();
const processOf = (id: string): ProcessModel => {
  const found = standard.processes.find((process) => process.id === id);
  if (!found) throw new Error(`no process ${id}`);
  return found;
};
const startOf = ({ elements }: ProcessModel): string =>
  elements.find(({ type }) => type === 'bpmn:StartEvent')?.id ?? '';

describe('nothing is paid without an approver above the proposer:', () => {
  it('no way through the standard package, whatever anybody answers and wherever a review resumes', () => {
    expect(paidApproved.check(standard)).toEqual([]);
  });

  it.each([
    ProcessId.ordinaryReview,
    ProcessId.fullReview,
    ProcessId.jointRelief,
    ProcessId.fastTrack,
  ])('it is seen when the proposer does all steps of the approvers in %s', (id) => {
    const processes = standard.processes.map((process) => {
      const elements = process.elements.map((element) => ({ ...element, role: 'handler' }));
      return process.id === id ? { ...process, elements } : process;
    });

    expect(paidApproved.check({ ...standard, processes })).not.toEqual([]);
  });

  it('it is seen when a refusal by the chief is taken for an approval', () => {
    const processes = standard.processes.map((process) => {
      if (process.id !== ProcessId.reliefCase) return process;
      const flows = process.flows.map((flow) => {
        const isGrant = flow.condition === 'outcome = "approve" and proposal = "grant"';
        return isGrant ? { ...flow, condition: 'outcome = "approve" or outcome = "refuse"' } : flow;
      });
      return { ...process, flows };
    });

    expect(paidApproved.check({ ...standard, processes })).toEqual([
      expect.objectContaining({ elementId: 'disbursement' }),
    ]);
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

import { beforeAll, describe, expect, it } from '@jest/globals';
import { RoutingFacts, Variable } from '../../../processes/contract.js';
import { schemaOf } from './contract-schema.js';
import { comparisonsIn, namesIn, variablesIn } from './feel-names.js';
import { readForms, readProcesses, readTable } from './read-processes.js';
import { isCall, readsOf, variablesOf, type PackageModel, type Read } from './variable-flow.js';

let all: PackageModel;

beforeAll(async () => {
  all = { processes: await readProcesses(), forms: await readForms() };
});

const everyExpression = (): Read[] => all.processes.flatMap((process) => readsOf(all, process));

describe('a variable that is read', () => {
  it('is one of the contract, down to the fields of routing, facts and share', () => {
    const faults = everyExpression().filter(({ expression }) =>
      namesIn(expression).some((name) => schemaOf(name) === null),
    );

    expect(faults).toEqual([]);
  });

  it('has a producer in its process: start, caller, message, worker, form, act or output mapping', () => {
    const faults = all.processes.flatMap((process) => {
      const known = variablesOf(all, process);
      return readsOf(all, process).flatMap(({ where, expression, local }) =>
        variablesIn(expression)
          .filter((name) => !known.has(name) && !local.has(name))
          .map((name) => `${process.id}/${where}: ${name}`),
      );
    });

    expect(faults).toEqual([]);
  });

  it('is compared only with a value it can have', () => {
    const faults = everyExpression().flatMap(({ where, expression }) =>
      comparisonsIn(expression)
        .filter(
          ([name, literal]) =>
            literal !== null && schemaOf(name)?.safeParse(literal).success !== true,
        )
        .map(([name, literal]) => `${where}: ${name} = ${JSON.stringify(literal)}`),
    );

    expect(faults).toEqual([]);
  });
});

describe('a variable that is written by a mapping', () => {
  it('is one of the contract and gets a constant it can have', () => {
    const mappings = all.processes.flatMap(({ elements }) =>
      elements.flatMap(({ id, inputs, outputs }) =>
        [...inputs, ...outputs].map((mapping) => ({ id, ...mapping })),
      ),
    );

    const faults = mappings.filter(({ source, target }) => {
      const schema = schemaOf(target);
      const constant = /^"[^"]*"$/.test(source) ? (JSON.parse(source) as unknown) : undefined;
      return schema === null || (constant !== undefined && !schema.safeParse(constant).success);
    });

    expect(faults).toEqual([]);
  });
});

describe('a call', () => {
  it('passes case, office, release, round, handler and request', () => {
    const calls = all.processes.flatMap(({ elements }) => elements.filter(isCall));

    const faults = calls.filter(({ inputs }) =>
      ['caseId', 'officeId', 'release', 'round', 'handlerId', 'requestId'].some(
        (name) => !inputs.some(({ target }) => target === name),
      ),
    );

    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it('never reads a name that an earlier input of the same call has changed', () => {
    const calls = all.processes.flatMap(({ elements }) => elements.filter(isCall));

    const faults = calls.flatMap(({ id, inputs }) =>
      inputs.flatMap(({ source }, index) =>
        inputs
          .slice(0, index)
          .filter((earlier) => earlier.source !== earlier.target)
          .filter(({ target }) => variablesIn(source).includes(target))
          .map(({ target }) => `${id}: ${target}`),
      ),
    );

    expect(faults).toEqual([]);
  });
});

describe('the routing table', () => {
  it('reads only facts, gives path and final approver, and always has an answer', async () => {
    const table = await readTable();

    const facts = Object.keys(RoutingFacts.shape).map((name) => `facts.${name}`);
    expect(table.inputs.filter((input) => !facts.includes(input))).toEqual([]);
    expect(table.outputs).toEqual(['path', 'finalApprover']);
    expect(table.hitPolicy).toBe('FIRST');
    expect(table.rules.at(-1)?.when.join('')).toBe('');
  });

  it('answers with values of the contract and gives each rule a reason', async () => {
    const table = await readTable();

    const faults = table.rules.filter(({ then: [path = '', finalApprover = ''], reason }) => {
      const answer = [path, finalApprover].map((entry) => JSON.parse(entry) as unknown);
      return (
        !Variable.routing.safeParse({ path: answer[0], finalApprover: answer[1] }).success ||
        reason === ''
      );
    });

    expect(faults).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { ProcessId, RoutingFacts, Variable } from '../../../processes/contract.js';
import type { ElementModel, ProcessModel } from './diagram-model.js';
import { comparisonsIn, namesIn, variablesIn } from './feel-names.js';
import { actOutputs, jobOutputs, messageVariables } from './producers.js';
import { readForms, readProcesses, readTable, type FormModel } from './read-processes.js';

let processes: ProcessModel[];
let forms: FormModel[];

beforeAll(async () => {
  processes = await readProcesses();
  forms = await readForms();
});

describe('a variable that is read', () => {
  it('is one of the contract, down to the fields of routing, facts and share', () => {
    const faults = everyExpression().filter(({ expression }) =>
      namesIn(expression).some((name) => schemaOf(name) === null),
    );

    expect(faults).toEqual([]);
  });

  it('has a producer in its process: start, caller, message, worker, form, act or output mapping', () => {
    const faults = processes.flatMap((process) => {
      const known = variablesOf(process);
      return readsOf(process).flatMap(({ where, expression, local }) =>
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
    const mappings = processes.flatMap(({ elements }) =>
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
    const calls = processes.flatMap(({ elements }) => elements.filter(isCall));

    const faults = calls.filter(({ inputs }) =>
      ['caseId', 'officeId', 'release', 'round', 'handlerId', 'requestId'].some(
        (name) => !inputs.some(({ target }) => target === name),
      ),
    );

    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it('never reads a name that an earlier input of the same call has changed', () => {
    const calls = processes.flatMap(({ elements }) => elements.filter(isCall));

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

interface Schema {
  safeParse: (value: unknown) => { success: boolean };
  shape?: Record<string, Schema>;
  element?: Schema;
}

/** The contract's schema of a dotted name, or null. */
function schemaOf(name: string): Schema | null {
  const [root = '', ...fields] = name.split('.');
  let schema = (Variable as Record<string, unknown>)[root] as Schema | undefined;
  for (const field of fields) schema = (schema?.element ?? schema)?.shape?.[field];
  return schema ?? null;
}

interface Read {
  where: string;
  expression: string;
  /** Names known at this place only: earlier inputs, the job’s or the child’s own results. */
  local: ReadonlySet<string>;
}

const isCall = ({ calledProcess }: ElementModel): boolean => calledProcess !== null;
const everyExpression = (): Read[] => processes.flatMap(readsOf);

function readsOf({ elements, flows }: ProcessModel): Read[] {
  const none = new Set<string>();
  const conditions = flows.flatMap(({ id, condition }) =>
    condition === null ? [] : [{ where: id, expression: condition, local: none }],
  );
  return [...conditions, ...elements.flatMap(readsOfElement)];
}

function readsOfElement(element: ElementModel): Read[] {
  const item = element.item === null ? [] : [element.item];
  const inputs = new Set([...item, ...element.inputs.map(({ target }) => target)]);
  const results = new Set([...inputs, ...resultsOf(element)]);
  const at = (list: { source: string }[], local: ReadonlySet<string>): Read[] =>
    list.map(({ source }) => ({ where: element.id, expression: source, local }));
  return [
    ...element.expressions.map((expression) => ({ where: element.id, expression, local: inputs })),
    ...at(element.inputs, new Set(item)),
    ...at(element.outputs, results),
  ];
}

/** What an element gives by itself, before any output mapping. */
function resultsOf(element: ElementModel): string[] {
  const act = element.headers['act'] as keyof typeof actOutputs | undefined;
  const form = forms.find(({ id }) => id === element.formKey);
  const child = processes.find(({ id }) => id === element.calledProcess);
  return [
    ...(element.jobType === null ? [] : (jobOutputs[element.jobType] ?? [])),
    ...(element.message === null ? [] : (messageVariables[element.message] ?? [])),
    ...(act === undefined ? [] : (actOutputs[act] ?? [])),
    ...(form?.routing ?? []),
    ...(element.resultVariable === null ? [] : [element.resultVariable]),
    ...(child ? producedIn(child) : []),
  ];
}

/** What the elements of a process leave in it: only the mapped, where there is an output mapping or a call. */
function producedIn({ elements }: ProcessModel): string[] {
  return elements.flatMap((element) => {
    const mapped = element.outputs.map(({ target }) => target);
    return mapped.length > 0 || isCall(element) ? mapped : resultsOf(element);
  });
}

/** All variables a process can have: what every caller passes, or the start message, and what it produces. */
function variablesOf(process: ProcessModel): Set<string> {
  const passed = processes
    .flatMap(({ elements }) => elements.filter(({ calledProcess }) => calledProcess === process.id))
    .map(({ inputs }) => inputs.map(({ target }) => target));
  const fromAll = (passed[0] ?? []).filter((name) => passed.every((names) => names.includes(name)));
  expect(passed.length > 0 || process.id === ProcessId.reliefCase).toBe(true);
  return new Set([...fromAll, ...producedIn(process)]);
}

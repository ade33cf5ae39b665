import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  Act,
  BpmnError,
  DecisionId,
  JobType,
  Message,
  ProcessId,
  TaskHeader,
} from '../../../processes/contract.js';
import type { ElementModel, ProcessModel } from '../../../processes/lint/model/diagram-model.js';
import type { FormModel } from '../../../processes/lint/model/form-model.js';
import { readStandardPackage } from './read-processes.js';

/** What the diagrams ask for and the contract has: the same, without order or repetition. */
const same = (found: (string | null)[], known: readonly string[]): void => {
  const distinct = [...new Set(found.filter((item) => item !== null))];
  expect(distinct.sort()).toEqual([...known].sort());
};

let processes: ProcessModel[];
let elements: ElementModel[];
let forms: FormModel[];

beforeAll(async () => {
  const standard = await readStandardPackage();
  ({ processes, forms } = standard);
  elements = processes.flatMap((process) => process.elements);
});

const userTasks = () => elements.filter(({ type }) => type === 'bpmn:UserTask');
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

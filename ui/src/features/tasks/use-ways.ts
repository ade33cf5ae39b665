import { useMemo } from 'react';
import type { FormSchema } from '../../../../server/domain/forms/form-schema.js';
import { nextChoices, type NextChoice } from '../../bpmn/next-choices.js';
import { stepsAfter, type NextSteps } from '../../bpmn/next-steps.js';
import type { FormData } from '../../form/form-data.js';
import type { Case } from '../cases/useCase.query.js';
import { useCaseDiagrams, type Diagram } from '../cases/useCaseDiagrams.query.js';
import type { Task } from './useTask.query.js';

/** The ways out of a task as the form stands. */
export interface Ways {
  steps: NextSteps;
  /** Null: no answer of the form changes the way. */
  choices: NextChoice[] | null;
}

/** Where a task leads, read from the case's own diagram; null: the diagram is not there (yet). */
export function useWays(task: Task, data: FormData, found: Case): Ways | null {
  const { proposal, closedAt } = found;
  const diagrams = useCaseDiagrams(task.case.id, closedAt === null);
  const all = diagrams.data?.items;
  return useMemo(
    () => waysOf(task, data, { all: all ?? [], proposal }),
    [task, data, all, proposal],
  );
}

/** Where it leads with the answer that is chosen; null: the answer that decides is still missing. */
export function chosenSteps({ steps, choices }: Ways): NextSteps | null {
  if (choices === null) return steps;
  return choices.find(({ isChosen }) => isChosen)?.steps ?? null;
}

function waysOf(
  task: Task,
  data: FormData,
  { all, proposal }: { all: Diagram[] } & Pick<Case, 'proposal'>,
): Ways | null {
  const diagram = diagramOf(task, all);
  if (diagram === undefined) return null;
  const facts = proposal === null ? {} : { proposal };
  const stepsWith = (given: FormData) => stepsAfter(diagram, task.elementId, given, { all, facts });
  const form = task.form as unknown as FormSchema;
  return { steps: stepsWith(data), choices: nextChoices(form, data, stepsWith) };
}

function diagramOf(task: Task, diagrams: Diagram[]): Diagram | undefined {
  const base = (id: string) => id.replace(/--.*$/, '');
  const same = diagrams.filter(({ processId }) => base(processId) === base(task.processId));
  return same.find(({ active }) => active.includes(task.elementId)) ?? same.at(-1);
}

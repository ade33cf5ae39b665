import type { z } from 'zod';
import type { JobType } from '../processes/contract.js';
import type { Job } from '../processes/job.js';
import type { Deps } from '../server/deps.js';

/** What a worker may use beside its input. */
export interface WorkerContext extends Deps {
  job: Job;
  /** Element instance key: survives redelivery, is new in rework. Every effect is keyed by it. */
  effectKey: string;
}

/** A worker as it is written: one job type, schemas of what it reads and gives, and what it does. */
export interface WorkerDefinition<Input extends z.ZodObject, Output extends z.ZodObject> {
  type: JobType;
  /** Its keys are the variables fetched from the engine. */
  input: Input;
  output: Output;
  /** How long the job is ours before another worker gets it. */
  timeoutMs: number;
  /** Commits first and is idempotent by `effectKey`; returns what the process needs to know. */
  run: (input: z.infer<Input>, context: WorkerContext) => Promise<z.infer<Output>>;
}

/** A worker as the program runs it: the schemas are applied inside. */
export interface Worker {
  type: JobType;
  timeoutMs: number;
  fetchVariables: string[];
  produces: string[];
  run: (
    variables: Record<string, unknown>,
    context: WorkerContext,
  ) => Promise<Record<string, unknown>>;
}

export function defineWorker<Input extends z.ZodObject, Output extends z.ZodObject>(
  definition: WorkerDefinition<Input, Output>,
): Worker {
  const { type, timeoutMs, input, output, run } = definition;
  return {
    type,
    timeoutMs,
    fetchVariables: Object.keys(input.shape),
    produces: Object.keys(output.shape),
    run: async (variables, context) => output.parse(await run(input.parse(variables), context)),
  };
}

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import type { Engine } from '../../../processes/engine.js';
import type { Job, RawJob } from '../../../processes/job.js';
import { openJobSource } from '../../../workers/job-source.js';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const rawJob = (key: string): RawJob => ({
  ...{ key, type: 'accept-case', processInstanceKey: '1', bpmnProcessId: 'relief-case' },
  ...{ elementId: 'accept', elementInstanceKey: '3', customHeaders: '{}', variables: '{}' },
  retries: 3,
});

/** A broker that counts the streams it was asked for and answers polls as it is told. */
function aBroker(answer: () => Promise<RawJob[]>) {
  const streams: PassThrough[] = [];
  const streamJobs = () => {
    const stream = new PassThrough({ objectMode: true });
    streams.push(stream);
    return Object.assign(stream, { cancel: () => stream.destroy() });
  };
  const engine = { streamJobs, activateJobs: answer } as unknown as Engine;
  return { engine, streams };
}

function open(engine: Engine) {
  const handled: string[] = [];
  const request = { type: 'accept-case', worker: 'w', timeoutMs: 1_000, fetchVariables: [] };
  const handle = async ({ key }: Job) => void handled.push(key);
  const log = pino({ level: 'silent' });
  return { handled, source: openJobSource(engine, request, handle, log) };
}

describe('a source of jobs', () => {
  it('keeps its stream while polls bring nothing', async () => {
    const { engine, streams } = aBroker(async () => []);
    const { source } = open(engine);

    await jest.advanceTimersByTimeAsync(60_000);

    expect(streams).toHaveLength(1);
    expect(Date.now() - source.lastHeardAt().getTime()).toBeLessThanOrEqual(10_000);
    await source.close();
  });

  it('opens its stream anew when a poll brings what should have been pushed', async () => {
    let waiting: RawJob[] = [];
    const { engine, streams } = aBroker(async () => waiting.splice(0));
    const { source, handled } = open(engine);
    await jest.advanceTimersByTimeAsync(25_000);

    waiting = [rawJob('7')];
    await jest.advanceTimersByTimeAsync(10_000);

    expect(handled).toEqual(['7']);
    expect(streams).toHaveLength(2);
    expect(streams[0]?.destroyed).toBe(true);
    await source.close();
  });

  it('opens its stream anew when nothing at all is heard, and tells since when', async () => {
    const { engine, streams } = aBroker(() => Promise.reject(new Error('no answer')));
    const { source } = open(engine);

    await jest.advanceTimersByTimeAsync(45_000);

    expect(streams.length).toBeGreaterThan(1);
    expect(Date.now() - source.lastHeardAt().getTime()).toBe(45_000);
    await source.close();
  });

  it('takes the jobs its first poll finds without doubting the stream', async () => {
    let waiting = [rawJob('8')];
    const { engine, streams } = aBroker(async () => waiting.splice(0));
    const { source, handled } = open(engine);

    await jest.advanceTimersByTimeAsync(15_000);
    waiting = [];

    expect(handled).toEqual(['8']);
    expect(streams).toHaveLength(1);
    await source.close();
  });
});

import { describe, expect, it } from '@jest/globals';
import { EngineError } from '../../../processes/engine-error.js';
import { readIncidentText } from '../../../processes/incident-text.js';
import { RETRIES } from '../../../processes/job.js';
import { RuleError, TransientError } from '../../../server/domain/basics/errors.js';
import { decideOutcome } from '../../../workers/decide-outcome.js';

describe('a job that threw', () => {
  it('ends as the BPMN error the diagram catches', () => {
    expect(decideOutcome(new RuleError('FILE_INCOMPLETE', '缺送达回证'), RETRIES)).toEqual({
      ...{ kind: 'bpmnError', code: 'FILE_INCOMPLETE', message: '缺送达回证' },
    });
  });

  it('is held, without losing a try, while its terminated case is being cancelled', () => {
    const outcome = decideOutcome(new RuleError('CASE_TERMINATED', '案件已终止'), RETRIES);

    expect(outcome.kind).toBe('hold');
  });

  it.each<[string, unknown]>([
    ['another refusal', new RuleError('NOT_FOUND', '没有这个案件')],
    ['a bug', new TypeError('x is undefined')],
    ['what is no error', 'thrown text'],
    ['a command the engine refused', new EngineError('INVALID_ARGUMENT', 'bad variables')],
  ])('needs a person for %s', (_, thrown) => {
    expect(decideOutcome(thrown, RETRIES).kind).toBe('incident');
  });

  it('tells the person which rule refused, and a bug in its own words', () => {
    const message = (thrown: unknown) => {
      const outcome = decideOutcome(thrown, RETRIES);
      return readIncidentText('message' in outcome ? outcome.message : '');
    };

    expect(message(new RuleError('PAPERS_DISAGREE', '金额不一致\n姓名不一致'))).toEqual({
      ...{ code: 'PAPERS_DISAGREE', message: '金额不一致\n姓名不一致' },
    });
    expect(message(new TypeError('[x] is undefined'))).toEqual({
      ...{ code: null, message: '[x] is undefined' },
    });
  });

  it.each<[string, unknown]>([
    ['the database', new TransientError('数据库暂时不可用')],
    ['a deadlock', Object.assign(new Error('Deadlock found'), { errno: 1213 })],
    ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['a connection that broke in a transaction', Object.assign(new Error('x'), { fatal: true })],
    ['the engine', new EngineError('UNAVAILABLE', 'no answer')],
    ['a busy engine', new EngineError('BUSY', 'exhausted')],
  ])('is tried again when the cause is %s', (_, thrown) => {
    expect(decideOutcome(thrown, RETRIES).kind).toBe('retry');
  });

  it('waits longer each time, and never uses up its last try while the world is away', () => {
    const away = new TransientError('away');

    expect([3, 2, 1, 0].map((retries) => decideOutcome(away, retries))).toEqual([
      { kind: 'retry', message: 'away', backoffMs: 10_000 },
      { kind: 'retry', message: 'away', backoffMs: 60_000 },
      { kind: 'hold', message: 'away', backoffMs: 300_000 },
      { kind: 'hold', message: 'away', backoffMs: 300_000 },
    ]);
  });

  it('needs a person when the database refuses its password', () => {
    const refused = Object.assign(new Error('denied'), { errno: 1045, fatal: true });

    expect(decideOutcome(refused, RETRIES).kind).toBe('incident');
  });
});

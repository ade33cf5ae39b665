import { describe, expect, it } from '@jest/globals';
import { EngineError } from '../../../processes/engine-error.js';
import { InputError, RuleError, TransientError } from '../../../server/domain/basics/errors.js';
import { ruleCodes, type RuleCode } from '../../../server/domain/basics/rule-codes.js';
import { toProblem } from '../../../server/http/problem.js';

const instance = 'urn:request:r1';

describe('toProblem', () => {
  it.each(Object.keys(ruleCodes) as RuleCode[])(
    '%s keeps the status and title of its row',
    (code) => {
      const problem = toProblem(new RuleError(code, '这一案的缘由'), 'r1');

      expect(problem).toEqual({
        type: `/problems/${code.toLowerCase().replaceAll('_', '-')}`,
        title: ruleCodes[code].title,
        status: ruleCodes[code].status,
        detail: '这一案的缘由',
        instance,
        code,
      });
    },
  );

  it('a refusal may say where what stands in the way is settled, and who was quicker', () => {
    const details = { settleAt: '/cases/c1#warnings', conflict: { by: '张明', at: null } };

    expect(toProblem(new RuleError('WARNINGS_OPEN', '尚未处理', details), 'r1')).toMatchObject(
      details,
    );
  });

  it('malformed input lists every fault', () => {
    const faults = [
      { pointer: '/applicant/name', detail: '必填' },
      { pointer: '/officeId', detail: '必填' },
    ];

    expect(toProblem(new InputError(faults), 'r1')).toMatchObject({ status: 400, errors: faults });
  });

  it.each<[string, unknown]>([
    ['a transient fault', new TransientError('down')],
    ['an engine that is away', new EngineError('UNAVAILABLE', 'x')],
    ['a lost connection', Object.assign(new Error('x'), { code: 'PROTOCOL_CONNECTION_LOST' })],
    ['a deadlock', Object.assign(new Error('x'), { errno: 1213 })],
  ])('%s asks to come again', (_name, error) => {
    expect(toProblem(error, 'r1')).toMatchObject({ status: 503, instance });
  });

  it.each<[string, unknown]>([
    ['a bug', new TypeError('secret of the code')],
    ['an engine that refuses', new EngineError('INVALID_ARGUMENT', 'secret of the code')],
    ['something thrown that is no error', 'secret of the code'],
  ])('%s tells nothing but the request', (_name, error) => {
    expect(toProblem(error, 'r1')).toEqual({
      type: 'about:blank',
      title: '系统出现故障',
      status: 500,
      instance,
    });
  });
});

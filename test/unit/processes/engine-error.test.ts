import { describe, expect, it } from '@jest/globals';
import { EngineError, isNotFound, toEngineError } from '../../../processes/engine-error.js';

const grpcError = (code: number) => Object.assign(new Error('5 NOT_FOUND: gone'), { code });

describe('an answer of the engine', () => {
  it.each([
    { status: 4, code: 'UNAVAILABLE', isTransient: true },
    { status: 14, code: 'UNAVAILABLE', isTransient: true },
    { status: 8, code: 'BUSY', isTransient: true },
    { status: 5, code: 'NOT_FOUND', isTransient: false },
    { status: 6, code: 'ALREADY_EXISTS', isTransient: false },
    { status: 9, code: 'WRONG_STATE', isTransient: false },
    { status: 3, code: 'INVALID_ARGUMENT', isTransient: false },
    { status: 13, code: 'OTHER', isTransient: false },
  ])('with gRPC status $status is $code', ({ status, code, isTransient }) => {
    const error = toEngineError('completeJob', grpcError(status));

    expect(error).toMatchObject({ code, isTransient });
  });

  it('names the command and keeps its cause', () => {
    const cause = new Error('broken');

    const error = toEngineError('deployResource', cause);

    expect(error).toMatchObject({ code: 'OTHER', message: 'deployResource: broken', cause });
  });

  it('is told apart from other errors', () => {
    expect(isNotFound(new EngineError('NOT_FOUND', 'x'))).toBe(true);
    expect(isNotFound(new EngineError('BUSY', 'x'))).toBe(false);
    expect(isNotFound(grpcError(5))).toBe(false);
  });
});

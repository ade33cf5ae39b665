/** gRPC status codes by name, as far as the program tells them apart. */
const NAMES: Record<number, EngineErrorCode> = {
  3: 'INVALID_ARGUMENT',
  4: 'UNAVAILABLE',
  5: 'NOT_FOUND',
  6: 'ALREADY_EXISTS',
  8: 'BUSY',
  9: 'WRONG_STATE',
  14: 'UNAVAILABLE',
};

export type EngineErrorCode =
  | 'INVALID_ARGUMENT'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'BUSY'
  | 'WRONG_STATE'
  | 'UNAVAILABLE'
  | 'OTHER';

/** A command the engine refused or did not answer; `UNAVAILABLE` and `BUSY` are worth repeating. */
export class EngineError extends Error {
  constructor(
    readonly code: EngineErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'EngineError';
  }

  get isTransient(): boolean {
    return this.code === 'UNAVAILABLE' || this.code === 'BUSY';
  }
}

/** Wraps a gRPC error of a command. A deadline that passed counts as unavailable. */
export function toEngineError(command: string, error: Error): EngineError {
  const status = 'code' in error && typeof error.code === 'number' ? error.code : -1;
  return new EngineError(NAMES[status] ?? 'OTHER', `${command}: ${error.message}`, {
    cause: error,
  });
}

export const isNotFound = (error: unknown): boolean =>
  error instanceof EngineError && error.code === 'NOT_FOUND';

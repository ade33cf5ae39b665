import { pino, type Logger } from 'pino';

/** Names, numbers and secrets never reach the log, wherever an object carries them (three levels deep). */
const personal = [
  'name',
  'displayName',
  'victimName',
  'holder',
  'identityNumber',
  'account',
  'phone',
  'address',
  'password',
  'token',
  'csrfToken',
  'cookie',
  'authorization',
];

/**
 * JSON lines. Levels by what an operator must do: error = wake someone, warn = the system copes, info = one line
 * a request, job and change of state.
 */
export function createLog(
  level: string,
  program: string,
  destination?: { write(line: string): void },
): Logger {
  const options = {
    level,
    base: { program, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '***' },
    serializers: { err: describeError },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/**
 * Only what tells where it went wrong: the database's errors also carry the statement and its parameters, which are
 * facts of cases.
 */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  return {
    type: error.constructor.name,
    message: error.message,
    stack: error.stack,
    ...('code' in error ? { code: error.code } : {}),
    ...('errno' in error ? { errno: error.errno } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

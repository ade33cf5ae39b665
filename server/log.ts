import { pino, type Logger } from 'pino';

/** Names, numbers and secrets never reach the log, wherever an object carries them (two levels deep). */
const personal = [
  'name',
  'victimName',
  'holder',
  'identityNumber',
  'account',
  'phone',
  'address',
  'password',
  'token',
  'cookie',
  'authorization',
];

/**
 * JSON lines. Levels by what an operator must do: error = wake someone, warn = the system copes, info = one line
 * a request, job and change of state.
 */
export function createLog(level: string, program: string): Logger {
  return pino({
    level,
    base: { program, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '***' },
  });
}

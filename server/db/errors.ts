import { QueryFailedError } from 'typeorm';
import { TransientError } from '../domain/basics/errors.js';

/** Error numbers of the server; CHECK violations differ between MySQL and MariaDB. */
const errno = {
  duplicateKey: 1062,
  deadlock: 1213,
  lockWait: 1205,
  checkMysql: 3819,
  checkMariaDb: 4025,
  accessDenied: 1045,
  databaseDenied: 1044,
  databaseUnknown: 1049,
  tooManyConnections: 1040,
  shutdown: 1053,
  killed: 1927,
} as const;

/** Codes of the driver and the socket when the server is not there (any more). */
const lostConnectionCodes: ReadonlySet<string> = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'PROTOCOL_ENQUEUE_AFTER_QUIT',
  'POOL_ENQUEUELIMIT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

const transientNumbers: ReadonlySet<number> = new Set([
  errno.deadlock,
  errno.lockWait,
  errno.tooManyConnections,
  errno.shutdown,
  errno.killed,
]);

/** A unique key refused the row: somebody was here before, often ourselves. */
export function isDuplicateKey(error: unknown): boolean {
  return numberOf(error) === errno.duplicateKey;
}

/** A CHECK constraint refused the row. */
export function isCheckViolation(error: unknown): boolean {
  const number = numberOf(error);
  return number === errno.checkMysql || number === errno.checkMariaDb;
}

/** User or password wrong, or no right on the database. */
export function isAccessDenied(error: unknown): boolean {
  const number = numberOf(error);
  return number === errno.accessDenied || number === errno.databaseDenied;
}

/** The database named in the address does not exist. */
export function isUnknownDatabase(error: unknown): boolean {
  return numberOf(error) === errno.databaseUnknown;
}

/** Deadlock, lock wait or a lost connection: the same again may well succeed. */
export function isTransient(error: unknown): boolean {
  const number = numberOf(error);
  if (number !== undefined && transientNumbers.has(number)) return true;
  const code = codeOf(error);
  if (code !== undefined) return lostConnectionCodes.has(code);
  return number === undefined && isFatal(error);
}

/** The error as the rest of the program sees it: `TransientError` when a retry may help, else unchanged. */
export function translateDatabaseError(error: unknown): unknown {
  if (!isTransient(error)) return error;
  return new TransientError('数据库暂时不可用，请稍后再试', { cause: error });
}

function driverError(error: unknown): object | undefined {
  const inner: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof inner === 'object' && inner !== null ? inner : undefined;
}

function numberOf(error: unknown): number | undefined {
  const inner = driverError(error);
  return inner && 'errno' in inner && typeof inner.errno === 'number' ? inner.errno : undefined;
}

/** A command on a connection that broke in the middle of a transaction carries neither number nor code. */
function isFatal(error: unknown): boolean {
  const inner = driverError(error);
  return inner !== undefined && 'fatal' in inner && inner.fatal === true;
}

function codeOf(error: unknown): string | undefined {
  const inner = driverError(error);
  return inner && 'code' in inner && typeof inner.code === 'string' ? inner.code : undefined;
}

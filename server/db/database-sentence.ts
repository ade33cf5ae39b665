import { isAccessDenied, isTransient, isUnknownDatabase } from './errors.js';

/** What an engineer must know of a failure to reach the database, in one sentence; null: the failure is another. */
export function databaseSentence(error: unknown, url: string): string | null {
  const { host, username, pathname } = new URL(url);
  if (isAccessDenied(error)) {
    return `数据库拒绝用户 ${username}：数据库密码不对或没有权限，请检查 DATABASE_URL。`;
  }
  if (isTransient(error)) {
    return `连接不上数据库 ${host}，请检查 DATABASE_URL 和数据库是否已经启动。`;
  }
  if (isUnknownDatabase(error)) {
    return `数据库 ${pathname.slice(1)} 不存在，请先运行 npm run migrate，或检查 DATABASE_URL。`;
  }
  return null;
}

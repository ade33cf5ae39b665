import { request } from '@playwright/test';
import { signIn } from '../../../server/accounts/api.js';

/** What a browser needs to open the pages as somebody: their session's cookies. */
export type Session = Awaited<
  ReturnType<Awaited<ReturnType<typeof request.newContext>>['storageState']>
>;

/** Signs in past the screens. Signing in by hand is what sign-in.spec.ts tests; every other journey begins at work. */
export async function sessionOf(
  baseURL: string,
  username: string,
  password: string,
): Promise<Session> {
  const api = await request.newContext({ baseURL });
  const answer = await api.post(signIn.path, { data: { username, password } });
  if (answer.status() !== signIn.status) {
    throw new Error(`${username} could not sign in: ${String(answer.status())}`);
  }
  const session = await api.storageState();
  await api.dispose();
  return session;
}

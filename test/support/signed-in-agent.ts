import type { Express } from 'express';
import supertest from 'supertest';
import { testPassword } from './builders.js';

type Agent = ReturnType<typeof supertest.agent>;

/** A browser in which somebody signed in: sends the cookie and the CSRF token with every request. */
export async function signedInAgent(
  app: Express,
  username: string,
  password: string = testPassword,
): Promise<Agent> {
  const agent = supertest.agent(app);
  const response = await agent.post('/api/sessions').send({ username, password });
  if (response.status !== 201) throw new Error(`${username} cannot sign in: ${response.text}`);
  const { csrfToken } = response.body as { csrfToken: string };
  return agent.set('x-csrf-token', csrfToken);
}

import { z } from 'zod';
import type { Vault } from '../../vault.js';

/** Lax, since the answer comes from the provider's page; only the two addresses of the flow see it. */
export const flowCookie = { name: 'yj_oidc', path: '/api/sessions/oidc' } as const;

/** How long a person may take at the provider. */
export const flowMs = 10 * 60_000;

const Flow = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Page to open afterwards: a path of our own. */
  to: z.string(),
  untilMs: z.number(),
});
export type Flow = z.infer<typeof Flow>;

/** The flow as the browser carries it. */
export function sealFlow(vault: Vault, flow: Omit<Flow, 'untilMs'>, now: Date): string {
  return vault.seal(JSON.stringify({ ...flow, untilMs: now.getTime() + flowMs }));
}

/** The flow of a Cookie header; null when there is none, it is not ours or took too long. */
export function openFlow(vault: Vault, cookieHeader: string | undefined, now: Date): Flow | null {
  const sealed = new RegExp(`(?:^|;\\s*)${flowCookie.name}=([^;]+)`).exec(cookieHeader ?? '')?.[1];
  if (sealed === undefined) return null;
  try {
    const flow = Flow.parse(JSON.parse(vault.open(sealed)));
    return flow.untilMs > now.getTime() ? flow : null;
  } catch {
    return null;
  }
}

/** A path of our own, never another site; the inbox for everything else. */
export function ownPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : '/tasks';
}

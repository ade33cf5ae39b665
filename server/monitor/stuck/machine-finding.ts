import { openSince } from './open-since.js';
import type { Facts, Found, StuckContext, SuggestedAct } from './stuck-kind.js';

/** Something that is wrong with the machines: nobody's case, no office, the operator's turn. */
export async function machineFinding(
  context: StuckContext,
  what: { kind: string; subject: string },
  facts: Facts,
  since: Date = context.clock.now(),
): Promise<Found> {
  return {
    ...{ subject: what.subject, caseId: null, officeId: null, facts },
    since: await openSince(context, what, since),
    owner: { kind: 'operator' },
  };
}

/** The page that shows how the machines are. */
export const toHealth = (explain: string): SuggestedAct => ({
  ...{ kind: 'link', label: '查看运行状况', to: '/monitor/health', explain },
});

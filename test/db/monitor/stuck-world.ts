import { toLocalDate } from '../../../server/domain/basics/local-date.js';
import type {
  StuckContext,
  StuckKind,
  StuckOwner,
} from '../../../server/monitor/stuck/stuck-kind.js';
import { aCase, anActor, aWorld, type World } from '../money/world.js';

/** What a kind found, as the list shows it. */
export interface Shown {
  subject: string;
  caseId: string | null;
  officeId: string | null;
  sentence: string;
  /** Day in Shanghai it became true. */
  since: string;
  owner: StuckOwner;
  owedFen: number;
}

/** Two offices with a handler, a clock that the test moves, and what the kinds find. */
export async function aStuckWorld() {
  const world = await aWorld();
  const handler = await anActor(world, 'county-a', 'handler');
  const context = { ...world.deps, engine: null } as StuckContext;
  return {
    ...world,
    handler,
    /** Ten o'clock of the day in Shanghai. */
    at: (day: string): void => {
      world.time.now = new Date(`${day}T02:00:00Z`);
    },
    /** A case of the handler. */
    handled: async (columns: Parameters<typeof aCase>[1] = {}): Promise<string> => {
      const { caseId } = await aCase(world, { handlerId: handler.accountId, ...columns });
      return caseId;
    },
    /** What the kind finds, of all cases. */
    found: async (kind: StuckKind): Promise<Shown[]> =>
      (await kind.find(context)).map(
        ({ subject, caseId, officeId, facts, since, owner, owedFen = 0 }) => ({
          ...{ subject, caseId, officeId, sentence: kind.sentence(facts) },
          ...{ since: toLocalDate(since), owner, owedFen },
        }),
      ),
    /** Where the acts of what it finds of the case lead to. */
    acts: async (kind: StuckKind, caseId: string) => {
      const [one] = (await kind.find(context)).filter((each) => each.caseId === caseId);
      return one === undefined
        ? []
        : kind.acts(one).map((act) => (act.kind === 'link' ? act.to : act.act));
    },
  };
}

export type StuckWorld = Awaited<ReturnType<typeof aStuckWorld>> & World;

/** The one thing found of the case; more than one, or none, is a fault of the kind. */
export function onlyOf(all: readonly Shown[], caseId: string): Shown | null {
  const own = all.filter((one) => one.caseId === caseId);
  if (own.length > 1) throw new Error(`found ${String(own.length)} times: ${caseId}`);
  return own[0] ?? null;
}

import type { TaskAct } from '../access/act-permissions.js';

/**
 * What cannot simply be taken back afterwards: a signature, a payment, and three answers that end something, each by its own name: no
 * relief, not for this office, no share in a joint relief.
 */
export type Finality = 'signs' | 'pays' | 'refuses' | 'turns-away' | 'declines';

/** Does it end something for the other side? */
export const isAdverse = (finality: Finality): boolean => adverse.has(finality);

const adverse: ReadonlySet<Finality> = new Set(['refuses', 'turns-away', 'declines']);

interface FinalAnswer {
  /** Field of the form. */
  key: string;
  value: unknown;
  finality: Finality;
}

const verdicts = [
  { key: 'verdict', value: 'approve', finality: 'signs' },
  { key: 'verdict', value: 'adjust', finality: 'signs' },
  { key: 'verdict', value: 'refuse', finality: 'refuses' },
] as const;

/**
 * Acts that are final whatever is answered, and those that are by an answer. Giving back, asking for more and proposing are not: somebody
 * still decides after them. The list is the product's.
 */
const finalActs: Partial<Record<TaskAct, Finality | readonly FinalAnswer[]>> = {
  'review-materials': [{ key: 'materialsOutcome', value: 'not-ours', finality: 'turns-away' }],
  'approve-advance': verdicts,
  'give-opinion': verdicts,
  'record-collective-decision': verdicts,
  'review-dissent': verdicts,
  'sign-collective-decision': [{ key: 'collectiveSigned', value: true, finality: 'signs' }],
  'sign-phone-approval': 'signs',
  'decide-joint-request': [
    { key: 'jointVerdict', value: 'join', finality: 'signs' },
    { key: 'jointVerdict', value: 'decline', finality: 'declines' },
  ],
  'seal-document': 'signs',
  'prepare-payment': 'pays',
  'confirm-payment': [{ key: 'paymentConfirmed', value: true, finality: 'pays' }],
};

/** Is what a person is about to submit final, and how; null: it is not. `data`: the answers of the form. */
export function finalityOf(act: string | null, data: Record<string, unknown>): Finality | null {
  if (act === null || !Object.hasOwn(finalActs, act)) return null;
  const final = finalActs[act as TaskAct];
  if (final === undefined || typeof final === 'string') return final ?? null;
  return final.find(({ key, value }) => data[key] === value)?.finality ?? null;
}

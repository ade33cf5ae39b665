import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Verification } from '../cases/verification.js';
import { isLocalDate } from '../domain/basics/local-date.js';
import { factLabels, type ReliefFact } from '../domain/eligibility/relief-facts.js';

/** What is read out of a published case: the value and the words it is read from, a passage or the name of a column of figures. */
const stated = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    words: z.string().min(1),
    /** The words do not say it outright; it is our judgement of them. */
    judged: z.literal(true).optional(),
  });

const { shape } = Verification;

const PublishedFacts = z.strictObject({
  id: z.string(),
  /** Decisive day: that of decision or payment where published, else 1 December of the year. */
  on: z.string().refine(isLocalDate),
  facts: z.partialRecord(z.enum(Object.keys(factLabels) as ReliefFact[]), stated(z.boolean())),
  found: z
    .strictObject({
      hardship: stated(shape.hardship.unwrap()),
      lossFen: stated(shape.lossFen.unwrap()),
      heavyLoss: stated(shape.heavyLoss.unwrap()),
      compensationFen: stated(shape.compensationFen.unwrap()),
      medicalCostFen: stated(shape.medicalCostFen.unwrap()),
      lawfulAwardFen: stated(shape.lawfulAwardFen.unwrap()),
      monthlyIncomeFen: stated(shape.monthlyIncomeFen.unwrap()),
      householdSize: stated(shape.householdSize.unwrap()),
      dependants: stated(shape.dependants.unwrap()),
      minorsInHousehold: stated(shape.minorsInHousehold.unwrap()),
      keyGroups: stated(shape.keyGroups.unwrap()),
    })
    .partial(),
  /** Where the published amount lies by our answer, which the discussion explains. */
  place: z.enum(['inside', 'above', 'below', 'no-amount', 'no-wage']),
  /** What the comparison of our answer with the published one teaches. */
  discussion: z.string().min(1),
});
export type PublishedFacts = z.infer<typeof PublishedFacts>;
export type FoundFacts = PublishedFacts['found'];

/**
 * The facts of the published cases as far as the published text gives them, in the shape of the handler's verification. Where
 * the text is silent the fact is absent, never assumed.
 */
export function readPublishedFacts(): PublishedFacts[] {
  const file = new URL('./published-facts.json', import.meta.url);
  return z.array(PublishedFacts).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The values without the words they come from. */
export function valuesOf<T extends Record<string, { value: unknown } | undefined>>(
  stated: T,
): { [K in keyof T]?: NonNullable<T[K]>['value'] } {
  const given = Object.entries(stated).flatMap(([name, entry]) =>
    entry === undefined ? [] : [[name, entry.value] as const],
  );
  return Object.fromEntries(given) as { [K in keyof T]?: NonNullable<T[K]>['value'] };
}

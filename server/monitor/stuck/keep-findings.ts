import { randomUUID } from 'node:crypto';
import { In, IsNull, type EntityManager } from 'typeorm';
import { toLocalDate } from '../../domain/basics/local-date.js';
import { harmOf } from '../../domain/monitor/harm.js';
import { caseMarks, type CaseMarks } from './case-marks.js';
import { StuckFinding } from './stuck-finding.entity.js';
import type { Found, StuckContext, StuckKind } from './stuck-kind.js';
import { workingDaysStanding } from './working-days.js';

const chunkSize = 500;
/** As much of a sentence as its column holds. */
const longestSentence = 600;

/** Makes the open findings of a kind those that were found: new ones are added, those gone are ended, the others say what is true now. */
export async function keepFindings(
  context: StuckContext,
  kind: StuckKind,
  found: readonly Found[],
): Promise<void> {
  const em = context.dataSource.manager;
  const now = context.clock.now();
  const known = await em.findBy(StuckFinding, { kind: kind.id, endedAt: IsNull() });
  if (known.length === 0 && found.length === 0) return;
  const marks = await caseMarks(em, [...new Set(found.flatMap(({ caseId }) => caseId ?? []))]);
  const standing = new Map(found.map((one) => [one.subject, contentOf(context, kind, one, marks)]));
  await end(
    em,
    known.filter(({ subject }) => !standing.has(subject)),
    now,
  );
  const knownBySubject = new Map(known.map((one) => [one.subject, one]));
  const fresh = [...standing.values()].filter(({ subject }) => !knownBySubject.has(subject));
  for (const part of chunksOf(fresh)) {
    await em.insert(
      StuckFinding,
      part.map((content) => ({ ...content, ...{ id: randomUUID(), foundAt: now } })),
    );
  }
  for (const content of standing.values()) {
    const before = knownBySubject.get(content.subject);
    if (before !== undefined && isOther(before, content))
      await em.update(StuckFinding, before.id, content);
  }
}

type Content = Omit<StuckFinding, 'id' | 'foundAt' | 'endedAt' | 'note' | 'noteBy' | 'noteAt'>;

function contentOf(
  context: StuckContext,
  kind: StuckKind,
  { subject, caseId, officeId, since, owner, facts, owedFen = 0 }: Found,
  marks: ReadonlyMap<string, CaseMarks>,
): Content {
  const sinceOn = toLocalDate(since);
  const workingDays = workingDaysStanding(context, sinceOn);
  const ofCase = (caseId === null ? undefined : marks.get(caseId)) ?? noMarks;
  return {
    ...{
      kind: kind.id,
      subject,
      caseId,
      officeId,
      desk: kind.desk,
      since,
      sinceOn,
      facts,
      owedFen,
    },
    ...{
      ownerKind: owner.kind,
      ownerOfficeId: owner.kind === 'role' ? owner.officeId : null,
      ownerRole: owner.kind === 'role' ? owner.role : null,
      ownerAccountId: owner.kind === 'person' ? owner.accountId : null,
      ownerName: owner.kind === 'agency' ? owner.name : null,
    },
    sentence: kind.sentence(facts).slice(0, longestSentence),
    harm: harmOf({ weight: kind.weight, owedFen, workingDays, ...ofCase }),
    openKey: `${kind.id}:${subject}`,
  };
}

const noMarks: CaseMarks = { isUrgent: false, isPriority: false, isOverdue: false };

/** Does the row say something else than what was found now? */
function isOther(before: StuckFinding, now: Content): boolean {
  return Object.entries(now).some(
    ([field, value]) => JSON.stringify(before[field as keyof Content]) !== JSON.stringify(value),
  );
}

async function end(em: EntityManager, gone: readonly StuckFinding[], at: Date): Promise<void> {
  for (const part of chunksOf(gone)) {
    await em.update(
      StuckFinding,
      { id: In(part.map(({ id }) => id)) },
      { endedAt: at, openKey: null },
    );
  }
}

function chunksOf<T>(all: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < all.length; at += chunkSize) chunks.push(all.slice(at, at + chunkSize));
  return chunks;
}

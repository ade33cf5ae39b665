import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.js';
import { officeNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { officesReaching, type Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import type { listPhrases as descriptor } from './api.js';
import { Phrase } from './phrase.entity.js';

type WorldDeps = Pick<Deps, 'dataSource' | 'clock'>;

/** Enough for anybody; more would be a list nobody reads. */
export const mostPhrases = 100;

/** A person's own phrases and those of the offices of today's posts, the most used first. */
export async function listPhrases(
  { dataSource, clock }: WorldDeps,
  actor: Actor,
): Promise<z.infer<typeof descriptor.response>> {
  const em = dataSource.manager;
  const today = clock.today();
  const shareable = officesReaching(actor, 'share-phrase', 'handling', today);
  const found = await em.find(Phrase, {
    where: [{ accountId: actor.accountId }, { officeId: In(officesOf(actor, today)) }],
    order: { used: 'DESC', createdAt: 'ASC', id: 'ASC' },
    take: 2 * mostPhrases,
  });
  const names = await officeNames(em, [
    ...shareable,
    ...found.flatMap(({ officeId }) => officeId ?? []),
  ]);
  const office = (id: string) => ({ id, name: names.get(id) ?? id });
  return {
    items: found.map(({ id, text, officeId }) => ({
      ...{ id, text, office: officeId === null ? null : office(officeId) },
      mayRemove: officeId === null || shareable.includes(officeId),
    })),
    mayShareIn: shareable.map(office),
  };
}

/** Keeps an opinion for use again; PHRASE_REFUSED when it is there already or there are too many. */
export async function addPhrase(
  { dataSource, clock }: WorldDeps,
  { actor, text, officeId }: { actor: Actor; text: string; officeId?: string | undefined },
): Promise<{ id: string }> {
  return dataSource.transaction(async (em) => {
    const { accountId } = actor;
    if (officeId !== undefined) {
      await assertMayInOffice(em, actor, 'share-phrase', officeId, clock.today());
    }
    const owner = officeId === undefined ? { accountId } : { officeId };
    await refuseOneTooMany(em, owner, text);
    const id = randomUUID();
    const [createdBy, createdAt] = [accountId, clock.now()];
    await em.insert(Phrase, { ...owner, id, text, createdBy, createdAt });
    await recordAudit(em, {
      ...{ at: createdAt, accountId, action: 'add-phrase' },
      ...{ subjectType: 'phrase', subjectId: id, detail: { officeId: officeId ?? null } },
    });
    return { id };
  });
}

/** Counts a use: what is used most stands first. */
export async function notePhraseUse(
  { dataSource, clock }: WorldDeps,
  { actor, id }: { actor: Actor; id: string },
): Promise<{ id: string }> {
  const phrase = await visiblePhrase(dataSource.manager, actor, id, clock.today());
  await dataSource.manager.increment(Phrase, { id: phrase.id }, 'used', 1);
  return { id };
}

/** Removes a phrase of the person, or of an office whose phrases the person keeps. */
export async function removePhrase(
  { dataSource, clock }: WorldDeps,
  { actor, id }: { actor: Actor; id: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const { officeId } = await visiblePhrase(em, actor, id, clock.today());
    if (officeId !== null) {
      await assertMayInOffice(em, actor, 'share-phrase', officeId, clock.today());
    }
    await em.delete(Phrase, { id });
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'remove-phrase' },
      ...{ subjectType: 'phrase', subjectId: id, detail: { officeId } },
    });
  });
}

async function refuseOneTooMany(
  em: EntityManager,
  owner: { accountId: string } | { officeId: string },
  text: string,
): Promise<void> {
  const there = await em.find(Phrase, { where: owner, select: { text: true } });
  if (there.some((phrase) => phrase.text === text)) {
    throw new RuleError('PHRASE_REFUSED', '已有相同的常用意见');
  }
  if (there.length >= mostPhrases) {
    throw new RuleError('PHRASE_REFUSED', `常用意见最多${mostPhrases}条，请先删除不用的`);
  }
}

async function visiblePhrase(
  em: EntityManager,
  actor: Actor,
  id: string,
  on: string,
): Promise<Phrase> {
  const phrase = await em.findOneBy(Phrase, { id });
  const isSeen =
    phrase?.accountId === actor.accountId ||
    (phrase !== null && officesOf(actor, on).includes(phrase.officeId ?? ''));
  if (phrase === null || !isSeen) throw new RuleError('NOT_FOUND', '没有这条常用意见');
  return phrase;
}

const officesOf = ({ roles }: Actor, on: string): string[] =>
  roles
    .filter(({ from, to }) => from <= on && (to === null || on <= to))
    .map(({ officeId }) => officeId);

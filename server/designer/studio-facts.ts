import {
  jobWords,
  messageWords,
  noticeWords,
  wordOfAct,
} from '../../processes/element-templates/reference-words.js';
import type { Actor } from '../domain/access/permissions.js';
import type { ChoiceView, StudioFacts } from './facts-views-api.js';
import { packageFacts } from './package-facts.js';
import { assertMaySeeReleases, packageOffice } from './package-scope.js';
import type { DesignerDeps } from './write-draft.js';

/** What designers choose from instead of typing it, and the facts by which their package is judged in the browser. */
export async function studioFacts(
  { dataSource, clock }: DesignerDeps,
  { actor, package: packageName }: { actor: Actor; package: string },
): Promise<StudioFacts> {
  const em = dataSource.manager;
  await packageOffice(em, packageName, clock.today());
  await assertMaySeeReleases(em, actor, packageName, clock.today());
  const { offices, actRoles, ...facts } = await packageFacts(em, packageName, clock.today());
  const named = (ids: readonly string[], nameOf: (id: string) => string | undefined) =>
    ids.map((id): ChoiceView => ({ id, name: nameOf(id) ?? id }));
  return {
    facts: {
      ...facts,
      notices: [...facts.notices],
      jobTypes: [...facts.jobTypes],
      messages: [...facts.messages],
      errorCodes: [...facts.errorCodes],
      offices: offices.map((one) => ({ ...one, posts: [...one.posts], bands: [...one.bands] })),
      actRoles: Object.fromEntries(
        Object.entries(actRoles).map(([act, roles]) => [act, [...roles]]),
      ),
    },
    roles: choices(facts.roles),
    acts: Object.entries(actRoles).map(([id, roles]) => ({
      ...{ id, name: wordOfAct(id), roles: [...roles] },
    })),
    documents: choices(facts.documents),
    terms: choices(facts.terms),
    messages: named(facts.messages, (id) => messageWords[id]?.name),
    notices: named(facts.notices, (id) => noticeWords[id]),
    jobTypes: named(facts.jobTypes, (id) => jobWords[id]),
  };
}

const choices = (names: Readonly<Record<string, string>>): ChoiceView[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

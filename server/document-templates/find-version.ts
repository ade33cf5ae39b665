import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { RuleError } from '../domain/basics/errors.js';
import { templateStateNames, templateSteps, type TemplateStep } from './template-states.js';
import { TemplateVersion } from './template-version.entity.js';

/** The version; NOT_FOUND when there is none. */
export async function findVersion(em: EntityManager, id: string): Promise<TemplateVersion> {
  const version = await em.findOneBy(TemplateVersion, { id });
  if (version === null) throw notFound();
  return version;
}

/** The same with its row held until the transaction ends, for a step: STALE when another revision was seen, WRONG_STATE when it does not belong there. */
export async function lockVersion(
  em: EntityManager,
  { id, revision, step }: { id: string; revision: number; step: TemplateStep },
): Promise<TemplateVersion> {
  const version = await em.findOne(TemplateVersion, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (version === null) throw notFound();
  if (version.revision !== revision) {
    throw new RuleError('STALE', '这一版模板已被他人更新', { revision: version.revision });
  }
  const { from, name } = templateSteps[step];
  if (from.includes(version.state)) return version;
  throw new RuleError('WRONG_STATE', `这一版模板${templateStateNames[version.state]}，不能${name}`);
}

/** The kind of a path; NOT_FOUND when the product has none of that name. */
export function kindOf(kind: string): DocumentKindId {
  if (Object.hasOwn(documentKinds, kind)) return kind as DocumentKindId;
  throw new RuleError('NOT_FOUND', '没有这种文书');
}

/** As printed and as shown, e.g. qingxi-3. */
export const versionName = ({
  officeId,
  number,
}: Pick<TemplateVersion, 'officeId' | 'number'>): string => `${officeId}-${number}`;

/** SHA-256 of a text, hex. */
export const bodyHash = (body: string): string => createHash('sha256').update(body).digest('hex');

const notFound = () => new RuleError('NOT_FOUND', '没有这一版模板');

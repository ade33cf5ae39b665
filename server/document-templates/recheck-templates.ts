import { In, IsNull } from 'typeorm';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import type { Deps } from '../deps.js';
import { fingerprintOf, textFault } from './check-version.js';
import { noteFault } from './render-by-template.js';
import { TemplateVersion } from './template-version.entity.js';

/**
 * At the start of the program: a new version of the product may have other fields, helpers or parts. Released texts that fit no more are
 * marked, so that they are seen before the first paper; the packaged text stands in. Answers how many were marked.
 */
export async function recheckTemplates({
  dataSource,
  clock,
  log,
}: Pick<Deps, 'dataSource' | 'clock' | 'log'>): Promise<number> {
  const released = await dataSource.manager.find(TemplateVersion, {
    where: { state: In(['released']), fault: IsNull() },
  });
  let marked = 0;
  for (const version of released.filter(isOutdated)) {
    const fault = faultOf(version);
    if (fault === null) {
      const checkedBy = fingerprintOf(version.kind as DocumentKindId);
      await dataSource.manager.update(TemplateVersion, { id: version.id }, { checkedBy });
      continue;
    }
    log.warn(
      { versionId: version.id, kind: version.kind },
      'templates: a released text fits no more',
    );
    await dataSource.transaction((em) => noteFault(em, version, fault, clock.now()));
    marked += 1;
  }
  return marked;
}

const isKnown = (kind: string): kind is DocumentKindId => Object.hasOwn(documentKinds, kind);

const isOutdated = ({ kind, checkedBy }: TemplateVersion): boolean =>
  !isKnown(kind) || checkedBy !== fingerprintOf(kind);

const faultOf = ({ kind, body }: TemplateVersion): string | null =>
  isKnown(kind) ? textFault(kind, body) : '产品不再有这种文书';

import { randomUUID } from 'node:crypto';
import { documentKinds, type DocumentKindId } from '../../../templates/index.js';
import { renderHtml } from '../../../templates/render/render-html.js';
import { documentSamples } from '../../../templates/samples/index.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import type { World } from '../money/world.js';

/** An issued paper with the text of its full sample, sealed unless told; for tests that do not ask how papers are made. */
export async function aPaper(
  { dataSource, deps }: Pick<World, 'dataSource' | 'deps'>,
  caseId: string,
  kind: DocumentKindId,
  overrides: Partial<LegalDocument> = {},
): Promise<string> {
  const { html, dataSha256, htmlSha256, templateVersion } = renderHtml(
    kind,
    documentSamples[kind].full,
  );
  const { title, volume, isNumbered } = documentKinds[kind];
  const id = randomUUID();
  const today = deps.clock.today();
  await dataSource.manager.insert(LegalDocument, {
    ...{ id, caseId, kind, officeId: 'county-a', effectKey: randomUUID(), title, html },
    ...{ dataSha256, htmlSha256, templateVersion, data: {}, recipient: '李秀兰' },
    ...{ number: isNumbered ? `青检〔2026〕${id.slice(0, 8)}号` : null, madeFrom: null },
    ...{ isInternal: volume === '内卷', issuedOn: today, createdAt: deps.clock.now() },
    ...{ state: 'sealed', sealedOn: today },
    ...(overrides as object),
  });
  return id;
}

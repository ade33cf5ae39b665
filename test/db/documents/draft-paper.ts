import { randomUUID } from 'node:crypto';
import { documentKinds, type DocumentKindId } from '../../../templates/index.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { draftingOf } from '../../../server/documents/drafts/drafting-of.js';
import { assemblyOf } from '../../../server/documents/issue-document.js';
import { writeDocument } from '../../../server/documents/write-document.js';
import { parseInput } from '../../../server/http/parse-input.js';
import type { World as AnyWorld } from '../money/world.js';

/** What the worlds of all suites have. */
type World = Pick<AnyWorld, 'dataSource' | 'deps'>;

/** Why the case has no place for the paper, and what is proposed for it. */
export async function proposedFor(world: World, caseId: string, kind: DocumentKindId) {
  const assembly = await assemblyIn(world, caseId);
  const { refusal, propose } = draftingOf(kind);
  return {
    refusal: (await refusal?.(assembly)) ?? null,
    proposed: await propose(assembly),
  };
}

/** Data of the papers that a draft of this kind makes, parsed by the schema of the kind. */
export async function draftedData(
  world: World,
  caseId: string,
  kind: DocumentKindId,
  entered: Record<string, unknown>,
) {
  const drafts = await draftsOf(world, caseId, kind, entered);
  const { data: schema } = documentKinds[kind];
  return drafts.map(({ data }) => schema.parse(data('青检〔2026〕1号')));
}

/** Issues what a draft of this kind makes; the first of its papers. */
export async function issueDrafted(
  world: World,
  caseId: string,
  kind: DocumentKindId,
  entered: Record<string, unknown>,
): Promise<LegalDocument> {
  const [draft] = await draftsOf(world, caseId, kind, entered);
  if (!draft) throw new Error(`no ${kind} was drafted`);
  const { documentId } = await world.dataSource.transaction((em) =>
    writeDocument(em, world.deps, {
      ...{ caseId, kind, officeId: 'county-a', effectKey: randomUUID(), draft },
      ...{ correctsId: null, accountId: null, from: { extra: {}, draftId: null } },
    }),
  );
  return world.dataSource.manager.findOneByOrFail(LegalDocument, { id: documentId });
}

async function draftsOf(
  world: World,
  caseId: string,
  kind: DocumentKindId,
  entered: Record<string, unknown>,
) {
  const { entry, assemble } = draftingOf(kind);
  return assemble(await assemblyIn(world, caseId), parseInput(entry, entered));
}

const assemblyIn = ({ dataSource, deps }: World, caseId: string) =>
  assemblyOf(dataSource.manager, deps, { caseId, officeId: 'county-a' });

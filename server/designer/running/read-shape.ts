import type { EntityManager } from 'typeorm';
import { processShapes, type ProcessShape } from '../../../processes/migration/process-shape.js';
import { parseDiagram } from '../../../processes/package/parse-diagram.js';
import { ReleaseResource } from '../../engine/release-resource.entity.js';
import { ProcessDraftFile } from '../process-draft-file.entity.js';

/** Where cases are to go on: a release, or what a draft would release. */
export type MigrationTarget = { releaseId: string } | { draftId: string };

/** The process of a release or draft with its name and diagram; null: there is none, or it cannot be read. */
export async function readShape(
  em: EntityManager,
  target: MigrationTarget,
  processId: string,
): Promise<{ shape: ProcessShape; file: string; xml: string } | null> {
  for (const { name, content } of await diagramsOf(em, target, processId)) {
    // a draft may hold what nobody can read yet: it is no target then
    const diagram = await parseDiagram(name, content).catch(() => null);
    if (diagram === null) continue;
    const shape = processShapes(diagram).find(({ id }) => id === processId);
    if (shape !== undefined) return { shape, file: name, xml: content };
  }
  return null;
}

/** The diagram files, the one called like the process first. */
async function diagramsOf(
  em: EntityManager,
  target: MigrationTarget,
  processId: string,
): Promise<{ name: string; content: string }[]> {
  const files =
    'releaseId' in target
      ? await em.findBy(ReleaseResource, { releaseId: target.releaseId })
      : await em.findBy(ProcessDraftFile, { draftId: target.draftId });
  const first = `${processId}.bpmn`;
  return files
    .filter(({ name }) => name.endsWith('.bpmn'))
    .sort((a, b) => Number(b.name === first) - Number(a.name === first));
}

import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import { grouped } from '../../domain/basics/grouped.js';
import { lastPeriods } from '../../domain/monitor/figures.js';
import { ProcessRelease } from '../../engine/process-release.entity.js';
import { ReleaseResource } from '../../engine/release-resource.entity.js';
import { findOffices } from '../../offices/find-office.js';
import { idsOf, officesAsked } from '../overview/offices-asked.js';
import { nobodyNow, noTimes, stepsNow, stepTimes, type StepNow } from '../overview/step-figures.js';
import type { DiagramHead, ElementFigure } from './api.js';
import { diagramIdOf, diagramKeyOf, modelOf, type DiagramKey } from './diagram-id.js';

type ReadDeps = Pick<Deps, 'dataSource' | 'clock'>;

/** Counts tell nothing of a case: both desks see them, of the offices each looks after. */
const actions = ['see-monitor', 'see-machine'] as const;

interface Asked {
  actor: Actor;
  officeId?: string | undefined;
  months: number;
}

/** The diagrams at whose steps something stands, the fullest first, and those whose steps were left in the last three months. */
export async function listDiagrams(
  { dataSource, clock }: ReadDeps,
  { actor, officeId }: Omit<Asked, 'months'>,
): Promise<{ diagrams: DiagramHead[]; offices: { id: string; name: string }[] }> {
  const em = dataSource.manager;
  const today = clock.today();
  const reached = new Set(await officesAsked(em, { actor, actions }, today));
  const officeIds = await officesAsked(em, { actor, actions, officeId }, today);
  const months = lastPeriods('month', today, 3);
  const standing = grouped(await stepsNow(em, { officeIds, months }), diagramIdOf);
  const passed = await em.query<DiagramKey[]>(
    `SELECT DISTINCT process_id AS processId, process_version AS processVersion FROM monitor_step
     WHERE month_on IN (?) AND office_id IN (?)`,
    [months, idsOf(officeIds)],
  );
  const diagrams: DiagramHead[] = [];
  for (const id of new Set([...standing.keys(), ...passed.map(diagramIdOf)])) {
    const here = standing.get(id) ?? [];
    const head = await headOf(dataSource, diagramKeyOf(id));
    if (head === null) continue;
    const sum = (of: (step: StepNow) => number) => here.reduce((all, step) => all + of(step), 0);
    diagrams.push({
      ...{ id, package: head.package, version: head.version, name: head.process.name },
      ...{ tokens: sum((step) => step.tokens), incidents: sum((step) => step.incidents) },
      stuck: sum((step) => step.stuck),
    });
  }
  const offices = (await findOffices(em)).filter(({ id }) => reached.has(id));
  return {
    diagrams: diagrams.sort((a, b) => b.tokens - a.tokens || a.id.localeCompare(b.id)),
    offices: offices.map(({ id, name }) => ({ id, name })),
  };
}

/** A diagram as it was released, with what stands at each step and how long the steps take. */
export async function readDiagram(
  { dataSource, clock }: ReadDeps,
  { id, actor, officeId, months }: Asked & { id: string },
) {
  const em = dataSource.manager;
  const today = clock.today();
  const diagram = diagramKeyOf(id);
  const head = await headOf(dataSource, diagram);
  if (head === null) throw new RuleError('NOT_FOUND', '没有这个流程图');
  const { releaseId, process, version } = head;
  const officeIds = await officesAsked(em, { actor, actions, officeId }, today);
  const asked = { officeIds, months: lastPeriods('month', today, months), diagram };
  const [times, now, resource] = await Promise.all([
    stepTimes(em, asked),
    stepsNow(em, asked),
    em.findOneByOrFail(ReleaseResource, { releaseId, name: process.resource }),
  ]);
  const timesOf = new Map(times.map((step) => [step.elementId, step]));
  const nowOf = new Map(now.map((step) => [step.elementId, step]));
  const elements = [...process.elements].flatMap(([elementId, { name, type }]): ElementFigure[] => {
    if (!timesOf.has(elementId) && !nowOf.has(elementId)) return [];
    const { passages, p50, p90, p95 } = timesOf.get(elementId) ?? noTimes;
    const here = nowOf.get(elementId) ?? nobodyNow;
    const { tokens, incidents, stuck, waitedSeconds } = here;
    return [
      {
        ...{ elementId, name, type, tokens, incidents, stuck, waitedSeconds },
        ...{ passages, p50, p90, p95, oldestAt: here.oldestAt?.toISOString() ?? null },
      },
    ];
  });
  return {
    id,
    name: process.name,
    package: head.package,
    version,
    xml: resource.content,
    elements,
  };
}

/** A step of a diagram, office by office; the offices with most standing there first. */
export async function readStepByOffice(
  { dataSource, clock }: ReadDeps,
  { id, elementId, actor, officeId, months }: Asked & { id: string; elementId: string },
) {
  const em = dataSource.manager;
  const today = clock.today();
  const officeIds = await officesAsked(em, { actor, actions, officeId }, today);
  const asked = {
    ...{ officeIds, months: lastPeriods('month', today, months) },
    ...{ diagram: diagramKeyOf(id), elementId },
  };
  const [times, now, offices] = await Promise.all([
    stepTimes(em, asked, { byOffice: true }),
    stepsNow(em, asked, { byOffice: true }),
    findOffices(em),
  ]);
  const rows = offices.flatMap((office) => {
    const ofOffice = (step: { officeId: string }) => step.officeId === office.id;
    const [took, here] = [times.find(ofOffice), now.find(ofOffice)];
    if (took === undefined && here === undefined) return [];
    const { passages, p50, p90, p95 } = took ?? noTimes;
    const { tokens, incidents, stuck } = here ?? nobodyNow;
    return [
      {
        ...{ officeId: office.id, officeName: office.name, tokens, incidents, stuck },
        ...{ passages, p50, p90, p95 },
      },
    ];
  });
  return { offices: rows.sort((a, b) => b.tokens - a.tokens || b.passages - a.passages) };
}

/** What a diagram is called, and the release it belongs to; null: it is not known here. */
async function headOf(dataSource: Deps['dataSource'], key: DiagramKey) {
  const model = await modelOf(dataSource, key);
  if (model === null) return null;
  const release = await dataSource.manager.findOne(ProcessRelease, {
    where: { id: model.releaseId },
    select: { id: true, package: true, version: true },
  });
  if (release === null) return null;
  // of the national process the engine's count is what tells its versions apart
  const version = key.processVersion === 0 ? release.version : key.processVersion;
  return { ...model, package: release.package, version };
}

import { ProcessId } from '../contract.js';
import type { ProcessShape, ShapeElement } from './process-shape.js';

/**
 * What Zeebe 8.5.8 can migrate where it stands: `SUPPORTED_ELEMENT_TYPES` of its `ProcessInstanceMigrationPreconditions`. All else (events, gateways
 * that wait, tables, several instances at once) has to pass first.
 */
const movable: ReadonlySet<string> = new Set([
  'SERVICE_TASK',
  'USER_TASK',
  'SUB_PROCESS',
  'CALL_ACTIVITY',
]);

const typeNames: Record<string, string> = {
  USER_TASK: '办理任务',
  SERVICE_TASK: '系统步骤',
  SUB_PROCESS: '内嵌子流程',
  CALL_ACTIVITY: '调用子流程',
  INTERMEDIATE_CATCH_EVENT: '等待事件',
  RECEIVE_TASK: '等待消息的步骤',
  EVENT_BASED_GATEWAY: '等待事件的网关',
  BUSINESS_RULE_TASK: '决策表步骤',
  MULTI_INSTANCE_BODY: '多实例步骤',
};

/** Source element → target element, chosen by hand where the target has no element of that id and type. */
export type Mapping = Readonly<Record<string, string>>;

/** Where an element of the old diagram goes, and where else it could. */
export interface MappedElement {
  from: { id: string; name: string; type: string };
  /** Null: the target has none of that id and type, and nobody chose one. */
  to: { id: string; name: string } | null;
  /** Elements of the same type in the same place. */
  candidates: { id: string; name: string }[];
}

/** Maps elements on which instances stand; the same id and type goes by itself, else it is chosen. */
export function mapElements(
  source: ProcessShape,
  target: ProcessShape,
  { active, chosen }: { active: readonly string[]; chosen: Mapping },
): MappedElement[] {
  return [...new Set(active)].map((id) => {
    const from = source.elements.get(id) ?? unknownElement(id);
    const alike = [...target.elements.values()].filter(
      ({ type, scope }) => type === from.type && scope === mappedScope(from, chosen),
    );
    const wanted = chosen[id] ?? id;
    const to = alike.find((element) => element.id === wanted) ?? null;
    return {
      from: { id, name: from.name, type: from.type },
      to: to && { id: to.id, name: to.name },
      candidates: alike.map(({ id: candidate, name }) => ({ id: candidate, name })),
    };
  });
}

/**
 * Why an instance cannot be migrated, sentences for a person; empty: the engine will take it. Says before what Zeebe 8.5.8 would refuse
 * (engine source of that version; `test/engine/migrate.test.ts` asks the engine itself).
 */
export function migrationFaults(
  source: ProcessShape,
  target: ProcessShape,
  { active, chosen }: { active: readonly string[]; chosen: Mapping },
): string[] {
  const whole = processFaults(source, target);
  if (whole.length > 0) return whole;
  if (active.length === 0) return ['正从一步转到下一步，请稍后再看'];
  return mapElements(source, target, { active, chosen }).flatMap(({ from, to }) => {
    const here = source.elements.get(from.id) ?? unknownElement(from.id);
    if (here.type === 'UNKNOWN') return ['流程引擎刚有变动，位置还没有更新，请稍后再看'];
    if (!movable.has(here.type)) {
      const kind = typeNames[here.type] ?? here.type;
      return [`停在“${here.name}”（${kind}），流程引擎不能在这里迁移，请等它通过这一步`];
    }
    const there = target.elements.get(to?.id ?? '');
    if (there === undefined) return [missing(here, target, chosen)];
    return boundaryFaults(here, there);
  });
}

/** What stands against every instance of a process. */
export function processFaults(source: ProcessShape, target: ProcessShape): string[] {
  if (source.id === ProcessId.reliefCase) return ['案件主流程全国统一，从不迁移'];
  if (source.hasEventSubprocess) return ['原版流程含有事件子流程，流程引擎不能迁移'];
  return target.hasEventSubprocess ? ['新版流程含有事件子流程，流程引擎不能迁移'] : [];
}

function missing(here: ShapeElement, target: ProcessShape, chosen: Mapping): string {
  const asked = chosen[here.id] ?? here.id;
  const there = target.elements.get(asked);
  if (there === undefined) return `新版没有“${here.name}”这一步，请选择对应的步骤`;
  if (there.type !== here.type) {
    return `“${here.name}”在新版是另一种步骤（${typeNames[there.type] ?? there.type}），请选择对应的步骤`;
  }
  return `“${here.name}”在新版处于另一个子流程之内，流程引擎不能迁移`;
}

/**
 * Boundary events: of messages only, and none that waits for the same message before and after (the engine would subscribe twice and cannot
 * map catch events).
 */
function boundaryFaults(here: ShapeElement, there: ShapeElement): string[] {
  if (here.boundaries.includes(null) || there.boundaries.includes(null)) {
    return [`“${here.name}”带有消息以外的边界事件，流程引擎不能在这里迁移`];
  }
  const twice = there.boundaries.find((message) => here.boundaries.includes(message));
  if (twice !== undefined) {
    return [`“${here.name}”的边界事件在新旧两版等待同一消息，流程引擎不能在这里迁移`];
  }
  return here.isNativeTask === there.isNativeTask
    ? []
    : [`“${here.name}”在新版改用了另一种任务实现，流程引擎不能迁移`];
}

const mappedScope = ({ scope }: ShapeElement, chosen: Mapping): string | null =>
  scope === null ? null : (chosen[scope] ?? scope);

/** The feed knows an element that the stored diagram does not: nothing can be said of it. */
const unknownElement = (id: string): ShapeElement => ({
  ...{ id, name: id, type: 'UNKNOWN', scope: null, boundaries: [], isNativeTask: false },
});

import type { MendActId } from '../../server/domain/monitor/mend-acts.js';
import { mendApi } from '../../server/monitor/mend/api.js';
import type { StuckAct, StuckDetail } from '../../server/monitor/stuck/api.js';
import type { World } from './world.js';

const REASON = '演练：按监控建议处置';

/** Does an act a finding suggests, the first one or a named one: looks at what it will do, orders it, has it confirmed by a second person where that is asked. */
export async function mendBy(world: World, finding: StuckDetail, wanted?: string): Promise<string> {
  const suggested = finding.acts.find(
    ({ act, mayDo }) => act !== null && mayDo && (wanted === undefined || act === wanted),
  );
  if (!suggested) throw new Error(`监控没有建议可以执行的处置${wanted ?? ''}`);
  const { id, needsSecond } = await order(world, finding, suggested);
  if (!needsSecond) return suggested.label;
  const second = await world.people.of('case-supervisor', 'city-a');
  await second.call(mendApi.confirmMend, { params: { id }, body: { reason: '演练：复核同意' } });
  return `${suggested.label}（经复核）`;
}

async function order(
  { people }: World,
  { id: findingId, desk }: StuckDetail,
  { act, input }: StuckAct,
): Promise<{ id: string; needsSecond: boolean }> {
  const person = await people.of(desk === 'case' ? 'case-supervisor' : 'operator', 'province-a');
  const wish = { act: act as MendActId, findingId, input: input ?? {} };
  const { needsSecond, sentences } = await person.call(mendApi.previewMend, { body: wish });
  if (sentences.length === 0) throw new Error(`处置${String(act)}没有说明会做什么`);
  const { id } = await person.call(mendApi.orderMend, { body: { ...wish, reason: REASON } });
  return { id, needsSecond };
}

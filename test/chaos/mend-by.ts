import { z } from 'zod';
import { endpoint } from '../../server/http/endpoint.js';
import type { StuckAct, StuckDetail } from '../../server/monitor/stuck/api.js';
import type { World } from './world.js';

const tag = '处置';
const Wish = z.object({
  act: z.string(),
  findingId: z.string().nullable(),
  input: z.unknown(),
});
const previewMend = endpoint({
  ...{ method: 'post', path: '/api/monitor/mends/preview', summary: '预览', tag, roles: 'any' },
  body: Wish,
  response: z.looseObject({ sentences: z.array(z.string()), needsSecond: z.boolean() }),
});
const orderMend = endpoint({
  ...{ method: 'post', path: '/api/monitor/mends', summary: '处置', tag, roles: 'any' },
  body: Wish.extend({ reason: z.string() }),
  response: z.looseObject({ id: z.string(), state: z.string() }),
});
const confirmMend = endpoint({
  ...{ method: 'post', path: '/api/monitor/mends/:id/confirm', summary: '复核', tag, roles: 'any' },
  params: z.object({ id: z.string() }),
  body: z.object({}),
  response: z.unknown(),
});

const REASON = '演练：按监控建议处置';

/** Whether the finding suggests this act, and whoever looks may do it. */
export const hasAct = ({ acts }: StuckDetail, act: string): boolean =>
  acts.some((one) => one.act === act && one.mayDo);

/** Does an act a finding suggests, the first one or a named one: looks at what it will do, orders it, has it confirmed by a second person where that is asked. */
export async function mendBy(world: World, finding: StuckDetail, wanted?: string): Promise<string> {
  const suggested = finding.acts.find(
    ({ act, mayDo }) => act !== null && mayDo && (wanted === undefined || act === wanted),
  );
  if (!suggested) throw new Error(`no act ${wanted ?? ''} is suggested for ${finding.kind}`);
  const { id, needsSecond } = await order(world, finding, suggested);
  if (!needsSecond) return suggested.label;
  const second = await world.people.of('case-supervisor', 'province-a');
  await second.call(confirmMend, { params: { id }, body: {} });
  return `${suggested.label}（经复核）`;
}

async function order(
  { people }: World,
  { id: findingId, desk }: StuckDetail,
  { act, input }: StuckAct,
): Promise<{ id: string; needsSecond: boolean }> {
  // a case's standstill may need either desk
  const who = desk === 'case' ? 'case-supervisor' : 'operator';
  const person = await people.of(who, 'province-a');
  const wish = { act: act ?? '', findingId, input };
  const { needsSecond, sentences } = await person.call(previewMend, { body: wish });
  if (sentences.length === 0) throw new Error(`${String(act)} does not say what it will do`);
  const { id } = await person.call(orderMend, { body: { ...wish, reason: REASON } });
  return { id, needsSecond };
}

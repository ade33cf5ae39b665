import { stuckKinds } from '../../server/monitor/stuck/kinds/index.js';
import { isOfKind, type Break } from './break.js';
import type { Watch } from './watch.js';
import type { World } from './world.js';

/** A standstill has to stand on the list so soon after it became true. */
const FOUND_MS = 10_000;
/** How long after its mending it may stay there: until the engine has told what became of it. */
const GONE_MS = 30_000;
/** Beyond the time it should take, so that a late one is told from a missed one. */
const LATE_MS = 20_000;

export interface Outcome {
  name: string;
  foundMs: number | null;
  kind: string;
  sentence: string;
  mendedBy: string;
  goneMs: number | null;
  /** Chinese: what was not as it must be. */
  faults: string[];
  /** Findings that came with it and have nothing to do with it. */
  invented: string[];
}

/** Breaks something, looks whether the screen says so, mends it from there and looks whether it is gone. */
export async function runBreak(
  world: World,
  watch: Watch,
  one: Break,
  known: Set<string>,
): Promise<Outcome> {
  const outcome: Outcome = {
    ...{ name: one.name, foundMs: null, kind: '', sentence: '', mendedBy: '', goneMs: null },
    ...{ faults: [], invented: [] },
  };
  if (!stuckKinds.some(({ id }) => isOfKind(id, one.kinds))) {
    return { ...outcome, faults: [`监控没有这一类（${one.kinds.join('、')}）`] };
  }
  try {
    await breakAndMend(world, watch, one, outcome);
  } catch (error) {
    outcome.faults.push(error instanceof Error ? error.message : String(error));
  }
  outcome.invented.push(...(await newcomers(watch, one, known)));
  return outcome;
}

async function breakAndMend(world: World, watch: Watch, one: Break, outcome: Outcome) {
  const broken = await one.make(world);
  const brokenAt = Date.now();
  const found = await watch.find(one, broken, FOUND_MS + LATE_MS);
  if (found === null) {
    outcome.faults.push('没有发现');
    return;
  }
  outcome.foundMs = Date.now() - brokenAt;
  Object.assign(outcome, { kind: found.kind, sentence: found.sentence });
  if (outcome.foundMs > FOUND_MS) outcome.faults.push('发现太晚');
  outcome.mendedBy = await broken.mend(await watch.detail(found));
  const mendedAt = Date.now();
  if (await watch.isGone(found, GONE_MS)) outcome.goneMs = Date.now() - mendedAt;
  else outcome.faults.push('处置后仍在清单上');
}

/** What stands on the list now and neither stood there before nor belongs to the break. */
async function newcomers(watch: Watch, one: Break, known: Set<string>): Promise<string[]> {
  const expected = [...one.kinds, ...(one.besides ?? [])];
  const rows = await watch.all();
  const invented = rows.filter(({ id, kind }) => !known.has(id) && !isOfKind(kind, expected));
  rows.forEach(({ id }) => known.add(id));
  return invented.map(({ kindName, sentence }) => `${kindName}：${sentence}`);
}

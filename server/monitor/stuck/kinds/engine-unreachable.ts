import { within } from '../../within.js';
import { machineFinding, toHealth } from '../machine-finding.js';
import type { StuckKind } from '../stuck-kind.js';

const id = 'engine-unreachable';

/** The engine's gateway does not answer: no case moves on, decisions stay pending. */
export const engineUnreachable: StuckKind = {
  id,
  desk: 'machine',
  name: '引擎无应答',
  weight: 100,
  find: async (context) => {
    const { engine, config } = context;
    if (engine === null || (await within(engine.topology())) !== null) return [];
    const facts = { address: config.zeebeAddress };
    return [await machineFinding(context, { kind: id, subject: 'gateway' }, facts)];
  },
  sentence: ({ address }) =>
    `流程引擎（${String(address)}）没有应答，所有案件都不能进入下一环节，已作出的决定在恢复后自动送达引擎`,
  acts: () => [toHealth('引擎进程、网络或磁盘有故障；恢复后系统自动补送，无须逐案处理')],
};

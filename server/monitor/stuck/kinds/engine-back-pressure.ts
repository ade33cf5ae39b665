import { droppedBefore } from '../../health/dropped-before.js';
import { readEngineMetrics } from '../../health/engine-metrics.js';
import { machineFinding, toHealth } from '../machine-finding.js';
import type { StuckKind } from '../stuck-kind.js';

const id = 'engine-back-pressure';

/** The engine refuses commands, because it has more to do than it can. */
export const engineBackPressure: StuckKind = {
  id,
  desk: 'machine',
  name: '引擎过载拒收',
  weight: 60,
  everyMs: 5_000,
  find: async (context) => {
    const { zeebeManagementUrl } = context.config;
    if (zeebeManagementUrl === null) return [];
    const before = await droppedBefore(context.dataSource.manager);
    const metrics = await readEngineMetrics(zeebeManagementUrl);
    if (before === null || metrics === null) return [];
    if (metrics.droppedRequests <= before.dropped) return [];
    const facts = { dropped: metrics.droppedRequests - before.dropped };
    return [await machineFinding(context, { kind: id, subject: 'requests' }, facts)];
  },
  sentence: ({ dropped }) =>
    `流程引擎过载，最近几分钟拒收了${String(dropped)}条指令；系统会自动重送，办理变慢`,
  acts: () => [toHealth('持续出现时，请检查引擎所在机器的处理器和磁盘，或者增加节点')],
};

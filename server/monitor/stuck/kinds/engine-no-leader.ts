import { isWhole, topologyFaults } from '../../../../processes/topology.js';
import { within } from '../../within.js';
import { machineFinding, toHealth } from '../machine-finding.js';
import type { StuckKind } from '../stuck-kind.js';

const id = 'engine-no-leader';

/** A partition of the engine is led by nobody, or its leader is not well: the cases kept in it stand still. */
export const engineNoLeader: StuckKind = {
  id,
  desk: 'machine',
  name: '引擎分区异常',
  weight: 95,
  find: async (context) => {
    const topology = context.engine && (await within(context.engine.topology()));
    if (!topology || !isWhole(topology)) return [];
    const { leaderless, unhealthy } = topologyFaults(topology);
    const found = [...new Set([...leaderless, ...unhealthy])].map((partition) => {
      const facts = { partition, isLed: !leaderless.includes(partition) };
      return machineFinding(context, { kind: id, subject: String(partition) }, facts);
    });
    return Promise.all(found);
  },
  sentence: ({ partition, isLed }) =>
    isLed === true
      ? `流程引擎第${String(partition)}分区报告自身异常，该分区的案件可能停滞`
      : `流程引擎第${String(partition)}分区没有主节点，该分区的案件全部停滞`,
  acts: () => [toHealth('查看各分区由哪个节点主持；多数节点恢复后自动选出主节点')],
};

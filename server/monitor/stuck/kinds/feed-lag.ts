import { feedSilence } from '../../../engine/feed-silence.js';
import { machineFinding } from '../machine-finding.js';
import type { StuckKind } from '../stuck-kind.js';

const id = 'feed-lag';
const LATE_MS = 10_000;
/** A feed that is behind is busy: its last request came just now. */
const BUSY_MS = 30_000;

/** What the engine does is seen here late or not at all: tasks end late, incidents are not seen. */
export const feedLag: StuckKind = {
  id,
  desk: 'machine',
  name: '引擎数据滞后',
  weight: 75,
  find: async (context) => {
    const feed = await feedSilence(context.dataSource.manager);
    if (feed === null) return [];
    const now = context.clock.now().getTime();
    const { unheardSince } = feed;
    const isSilent = unheardSince !== null && now - unheardSince.getTime() > LATE_MS;
    const isBehind = feed.lagMs > LATE_MS && now - feed.seenAt.getTime() < BUSY_MS;
    if (!isSilent && !isBehind) return [];
    const since = isSilent ? unheardSince : feed.recordAt;
    const why = feed.isRebuilding ? 'rebuilding' : isSilent ? 'silent' : 'behind';
    const facts = { why, seconds: Math.floor(feed.lagMs / 1000) };
    return [await machineFinding(context, { kind: id, subject: 'feed' }, facts, since)];
  },
  sentence: ({ why, seconds }) => {
    if (why === 'rebuilding') return '正在重建引擎数据，引擎的新记录完成后再收';
    return why === 'silent'
      ? '引擎在接收指令，但没有把记录送来，任务的结束和流程异常现在看不到'
      : `引擎的记录晚了${String(seconds)}秒才收到，任务和案件的状态更新滞后`;
  },
  acts: () => [
    {
      ...{ kind: 'link', label: '查看引擎数据', to: '/monitor/feed' },
      explain: '查看各分区收到哪里；检查引擎的导出是否暂停、接收端口和数据库是否正常',
    },
  ],
};

import { machineFinding } from '../machine-finding.js';
import type { StuckKind } from '../stuck-kind.js';

const id = 'feed-quarantine';

interface Row {
  partitionId: number;
  position: string;
  since: Date;
}

/** A record of the engine could not be taken in: what it tells is missing here. */
export const feedQuarantine: StuckKind = {
  id,
  desk: 'machine',
  name: '引擎记录被隔离',
  weight: 60,
  find: async (context) => {
    const rows: Row[] = await context.dataSource.query(
      `SELECT partition_id AS partitionId, position, created_at AS since
       FROM feed_quarantine ORDER BY created_at DESC LIMIT 500`,
    );
    return Promise.all(
      rows.map(({ partitionId, position, since }) => {
        const subject = `${String(partitionId)}:${position}`;
        return machineFinding(context, { kind: id, subject }, { partitionId, position }, since);
      }),
    );
  },
  sentence: ({ partitionId, position }) =>
    partitionId === 0
      ? '引擎送来一条无法识别的记录，已隔离，其余记录照常处理'
      : `引擎分区${String(partitionId)}的第${String(position)}号记录无法写入，已隔离，它所说的变化这里看不到`,
  acts: ({ facts: { partitionId, position } }) => [
    {
      ...{ kind: 'mend', act: 'retry-quarantined' },
      input: { partitionId: partitionId ?? null, position: position ?? null },
    },
    {
      ...{ kind: 'link', label: '查看隔离记录', to: '/monitor/feed' },
      explain: '查看记录的内容和隔离的原因',
    },
  ],
};

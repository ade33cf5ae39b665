import { readBackupAge } from '../../health/backup-age.js';
import { machineFinding, toHealth } from '../machine-finding.js';
import type { StuckKind } from '../stuck-kind.js';

const id = 'backup-old';

/** From so many hours on a backup no longer counts as one of yesterday. */
const oldHours = 72;

/** Cases run, and the last backup is older than three days, or there never was one although the installation is older than that. */
export const backupOld: StuckKind = {
  id,
  desk: 'machine',
  name: '备份过期',
  weight: 40,
  everyMs: 60_000,
  find: async (context) => {
    const em = context.dataSource.manager;
    const { hours, endedAt } = await readBackupAge(em);
    if (hours !== null && hours < oldHours) return [];
    const [oldest] = await em.query<{ at: Date | null; hours: string | null }[]>(
      `SELECT MIN(created_at) AS at, TIMESTAMPDIFF(HOUR, MIN(created_at), UTC_TIMESTAMP(3)) AS hours
       FROM relief_case`,
    );
    // A new installation, or one without a case, has nothing to lose yet.
    if (hours === null && Number(oldest?.hours ?? 0) < oldHours) return [];
    const facts = { days: hours === null ? null : Math.floor(hours / 24) };
    const since = endedAt ?? oldest?.at ?? undefined;
    return [await machineFinding(context, { kind: id, subject: 'backup' }, facts, since)];
  },
  sentence: ({ days }) =>
    days === null ? '本系统从未备份' : `最近一次备份在${String(days)}天前，其后的案件数据没有备份`,
  acts: () => [toHealth('在服务器上运行 npm run backup，并设置每日自动执行')],
};

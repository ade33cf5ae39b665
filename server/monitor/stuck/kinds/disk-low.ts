import { diskLevel } from '../../../domain/monitor/health-level.js';
import { readEngineMetrics } from '../../health/engine-metrics.js';
import { listPrograms } from '../../health/programs.js';
import { machineFinding, toHealth } from '../machine-finding.js';
import type { StuckContext, StuckKind } from '../stuck-kind.js';

const id = 'disk-low';
const gib = 1024 ** 3;

interface Disk {
  subject: string;
  where: string;
  freeBytes: number;
  totalBytes: number;
}

/** A disk of files or of the engine has hardly any room: soon nothing can be written, and the engine takes no commands. */
export const diskLow: StuckKind = {
  id,
  desk: 'machine',
  name: '磁盘空间不足',
  weight: 85,
  everyMs: 6_000,
  find: async (context) => {
    const disks = [...(await disksOfPrograms(context)), ...(await diskOfEngine(context))];
    const low = disks.filter((disk) => diskLevel(disk) === 'bad');
    return Promise.all(
      low.map(({ subject, where, freeBytes }) => {
        const facts = { where, freeGib: Math.floor((10 * freeBytes) / gib) / 10 };
        return machineFinding(context, { kind: id, subject }, facts);
      }),
    );
  },
  sentence: ({ where, freeGib }) =>
    `${String(where)}所在磁盘只剩${String(freeGib)} GiB，低于2 GiB时引擎停止受理、文件不能写入`,
  acts: () => [toHealth('清理或者扩大磁盘；腾出空间后自动恢复')],
};

async function disksOfPrograms({ dataSource }: StuckContext): Promise<Disk[]> {
  const programs = await listPrograms(dataSource.manager);
  const disks = programs
    .filter(({ isAlive }) => isAlive)
    .flatMap(({ host, facts }) =>
      facts.disks.map(({ folder, ...space }) => ({
        ...{ subject: `${host}:${folder}`.slice(-120), where: `${host}的${folder}`, ...space },
      })),
    );
  return [...new Map(disks.map((disk) => [disk.subject, disk])).values()];
}

async function diskOfEngine({ config }: StuckContext): Promise<Disk[]> {
  if (config.zeebeManagementUrl === null) return [];
  const metrics = await readEngineMetrics(config.zeebeManagementUrl);
  return metrics?.disk ? [{ subject: 'engine', where: '流程引擎数据', ...metrics.disk }] : [];
}

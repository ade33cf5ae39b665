import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { BackupFault } from './backup-fault.js';
import { enginePositions, type EnginePosition } from './engine-positions.js';
import type { Manifest } from './manifest.js';
import { openConnection } from './open-connection.js';

const STEP_MS = 1_000;
/** The exporter posts once a second; nothing new for so long means that it has caught up. */
const QUIET_STEPS = 3;
const PATIENCE_MS = 120_000;

type Feed = Manifest['facts']['feed'];

/**
 * The restored engine and the projection of it agree: the engine is nowhere behind what the database has of it, and what it had not
 * exported yet comes in now. Answers one Chinese line. @throws BackupFault
 */
export async function proveEngine(
  { databaseUrl, managementUrl }: { databaseUrl: string; managementUrl: string },
  { facts }: Pick<Manifest, 'facts'>,
): Promise<string> {
  const connection = await openConnection(databaseUrl);
  try {
    const positions = await reached(managementUrl, facts.feed);
    const feed = await settledFeed(connection);
    const lines = facts.feed.map(({ partitionId, position }) => {
      const now = feed.find((one) => one.partitionId === partitionId)?.position ?? position;
      const engine = positions.find((one) => one.partitionId === partitionId)?.processed ?? 0;
      return `分区 ${String(partitionId)} 备份时已收到 ${position}，现已收到 ${now}，引擎位置 ${String(engine)}`;
    });
    return `引擎与数据库衔接：${lines.join('；')}。`;
  } finally {
    await connection.end();
  }
}

/** Waits until the engine has replayed its log. */
async function reached(managementUrl: string, feed: Feed): Promise<EnginePosition[]> {
  const end = Date.now() + PATIENCE_MS;
  let positions: EnginePosition[] | null = null;
  while (Date.now() < end) {
    positions = await enginePositions(managementUrl);
    if (positions !== null && isBeyond(positions, feed)) return positions;
    await sleep(STEP_MS);
  }
  throw new BackupFault(
    positions === null
      ? `流程引擎的管理地址 ${managementUrl} 没有应答，无法核对引擎与数据库。`
      : '流程引擎的数据比数据库旧，两者不是同一时刻的备份，请换一份备份。',
  );
}

const isBeyond = (positions: readonly EnginePosition[], feed: Feed): boolean =>
  feed.every(({ partitionId, position }) =>
    positions.some((one) => one.partitionId === partitionId && one.processed >= Number(position)),
  );

async function settledFeed(connection: Connection): Promise<Feed> {
  let [before, quiet] = ['', 0];
  const end = Date.now() + PATIENCE_MS;
  while (quiet < QUIET_STEPS && Date.now() < end) {
    const now = JSON.stringify(await readFeed(connection));
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    await sleep(STEP_MS);
  }
  return readFeed(connection);
}

async function readFeed(connection: Connection): Promise<Feed> {
  const [rows] = await connection.query<RowDataPacket[]>(
    'SELECT partition_id AS partitionId, CAST(position AS CHAR) AS position FROM feed_position',
  );
  return rows.map((row) => ({
    ...{ partitionId: Number(row['partitionId']), position: String(row['position']) },
  }));
}

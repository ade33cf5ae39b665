import { z } from 'zod';
import { BackupFault } from './backup-fault.js';
import type { EngineSource } from './engine-still.js';

const Env = z.object({
  DATABASE_URL: z.url({ protocol: /^(mysql|mariadb)$/ }),
  YINGJIU_FILES: z.string().min(1),
  YINGJIU_ANCHORS: z.string().optional(),
  YINGJIU_DATA_KEY: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  /** Folder of the embedded engine's data; without it the engine is somebody else's. */
  YINGJIU_ENGINE_DATA: z.string().optional(),
  YINGJIU_ENGINE_VERSION: z.string().optional(),
  /** Socket of the launcher when it runs. */
  YINGJIU_CONTROL: z.string().optional(),
  ZEEBE_MANAGEMENT_URL: z.string().optional(),
});

export interface Installation {
  databaseUrl: string;
  files: string;
  /** Null: below the files. */
  anchors: string | null;
  dataKey: Uint8Array;
  engine: EngineSource;
  engineVersion: string;
}

/** What there is to back up or to restore into, by the variables the launcher hands over. @throws BackupFault */
export function readInstallation(env: Record<string, string | undefined>): Installation {
  const parsed = Env.safeParse(env);
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => String(path[0])).join('、');
    throw new BackupFault(`请正确设置 ${names}，与系统运行时相同。`);
  }
  const given = parsed.data;
  return {
    databaseUrl: given.DATABASE_URL,
    files: given.YINGJIU_FILES,
    anchors: given.YINGJIU_ANCHORS || null,
    dataKey: Buffer.from(given.YINGJIU_DATA_KEY, 'base64'),
    engine: engineOf(given),
    engineVersion: given.YINGJIU_ENGINE_VERSION ?? '',
  };
}

function engineOf(given: z.infer<typeof Env>): EngineSource {
  const { YINGJIU_ENGINE_DATA: data, YINGJIU_CONTROL: socket } = given;
  if (!data) return { kind: 'foreign', managementUrl: given.ZEEBE_MANAGEMENT_URL || null };
  return socket ? { kind: 'running', data, socket } : { kind: 'stopped', data };
}

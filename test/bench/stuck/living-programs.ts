import type { DataSource } from 'typeorm';
import { JobType } from '../../../processes/contract.js';

/** Server and workers that beat, take every type of job, have room and a browser; and a backup of last night. */
export async function livingPrograms(dataSource: DataSource): Promise<{ stop: () => void }> {
  const jobTypes = JSON.stringify(
    Object.fromEntries(Object.values(JobType).map((type) => [type, 0])),
  );
  const facts = JSON.stringify({ memoryBytes: 1, disks: [], browser: null });
  for (const kind of ['server', 'workers']) {
    await dataSource.query(
      `INSERT INTO program_heartbeat (id, kind, host, started_at, seen_at, job_types, facts)
       VALUES (?, ?, 'bench', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), ?, ?)`,
      [`${kind}:bench`, kind, jobTypes, facts],
    );
  }
  await dataSource.query(
    `INSERT INTO backup_run (id, kind, state, folder, has_engine, started_at, ended_at, pause_ms, size_bytes)
     VALUES ('bench', 'backup', 'done', '/', 1, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 0, 1)`,
  );
  const beat = () => dataSource.query('UPDATE program_heartbeat SET seen_at = UTC_TIMESTAMP(3)');
  const timer = setInterval(() => void beat(), beatMs);
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}

const beatMs = 1_500;

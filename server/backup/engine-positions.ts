import { z } from 'zod';

const TIMEOUT_MS = 5_000;

/** Positions of the engine's log; -1: none yet. Exact as numbers up to three partitions. */
const Partitions = z.record(
  z.string(),
  z.object({ processedPosition: z.number(), exportedPosition: z.number() }),
);

export interface EnginePosition {
  partitionId: number;
  /** Last record the engine worked on. */
  processed: number;
  /** Last record an exporter was answered for. */
  exported: number;
}

/** Where the engine stands, partition by partition; null: it did not answer. */
export async function enginePositions(managementUrl: string): Promise<EnginePosition[] | null> {
  const url = `${managementUrl.replace(/\/+$/, '')}/actuator/partitions`;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const partitions = Partitions.parse(await answer.json());
    return Object.entries(partitions).map(([id, { processedPosition, exportedPosition }]) => ({
      ...{ partitionId: Number(id), processed: processedPosition, exported: exportedPosition },
    }));
  } catch {
    return null;
  }
}

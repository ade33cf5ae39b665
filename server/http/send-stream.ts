import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** Sends what a stream brings; a reader who goes away meanwhile is no fault of ours. */
export async function sendStream(res: Response, content: Readable): Promise<void> {
  try {
    await pipeline(content, res);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE') {
      return;
    }
    throw error;
  }
}

import type { Request, Response } from 'express';
import type { Readable } from 'node:stream';
import { sendStream } from '../http/send-stream.js';
import { contentDisposition } from './file-name.js';

interface Sent {
  name: string;
  mediaType: string;
  sizeBytes: number;
}

/** Sends a stored file: under its name, never guessed at, without scripts. */
export async function sendFile(
  res: Response,
  { name, mediaType, sizeBytes }: Sent,
  content: Readable,
  isDownload: boolean,
): Promise<void> {
  res
    .set('Content-Type', mediaType)
    .set('Content-Length', String(sizeBytes))
    .set('Content-Disposition', contentDisposition(isDownload ? 'attachment' : 'inline', name))
    .set('X-Content-Type-Options', 'nosniff')
    .set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'self'");
  await sendStream(res, content);
}

/** How many bytes the sender announces; null when it does not. */
export function announcedBytes(req: Request): number | null {
  const length = Number(req.get('content-length') ?? NaN);
  return Number.isSafeInteger(length) ? length : null;
}

/** The rest of a refused upload is not read for ever: the connection ends with the answer. */
export async function orLeaveRest<T>(req: Request, res: Response, taken: Promise<T>): Promise<T> {
  try {
    return await taken;
  } catch (error) {
    if (!req.complete && !res.headersSent) {
      res.set('Connection', 'close');
      req.resume();
    }
    throw error;
  }
}

import { Router, type Request, type Response } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { sendStream } from '../http/send-stream.js';
import { addAttachment } from './add-attachment.js';
import { attachmentsApi } from './api.js';
import { contentDisposition } from './file-name.js';
import {
  findAttachment,
  listAttachments,
  openAttachment,
  presentAttachments,
} from './read-attachment.js';
import { captionAttachment } from './caption-attachment.js';
import { withdrawAttachment } from './withdraw-attachment.js';
import { voidAttachment } from './void-attachment.js';

export function routes(deps: Deps): Router {
  const router = Router();
  const present = async (id: string) => {
    const em = deps.dataSource.manager;
    const [view] = await presentAttachments(em, [await findAttachment(em, id)]);
    if (!view) throw new Error('an attachment just read is gone');
    return view;
  };
  route(router, deps, attachmentsApi.listAttachments, async ({ params, query, actor }) => ({
    items: await listAttachments(deps, { caseId: params.id, ...query, actor }),
  }));
  route(router, deps, attachmentsApi.addAttachment, async (call) => {
    const { params, query, actor, requestId, req, res } = call;
    try {
      const upload = { caseId: params.id, ...query, actor, requestId };
      const announcedBytes = announced(req);
      return await present(await addAttachment(deps, { ...upload, content: req, announcedBytes }));
    } catch (error) {
      leaveRest(req, res);
      throw error;
    }
  });
  route(router, deps, attachmentsApi.getAttachment, async (call) => {
    const { params, query, actor, requestId, res } = call;
    const { row, content } = await openAttachment(deps, { id: params.id, actor, requestId });
    const type = query.download === '1' ? 'attachment' : 'inline';
    res
      .set('Content-Type', row.mediaType)
      .set('Content-Length', String(row.sizeBytes))
      .set('Content-Disposition', contentDisposition(type, row.name))
      .set('X-Content-Type-Options', 'nosniff')
      .set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'self'");
    await sendStream(res, content);
  });
  route(router, deps, attachmentsApi.voidAttachment, async (call) => {
    const { params, body, actor, requestId } = call;
    await voidAttachment(deps, { id: params.id, ...body, actor, requestId });
    return present(params.id);
  });
  route(router, deps, attachmentsApi.captionAttachment, async ({ params, body, actor }) => {
    await captionAttachment(deps, { id: params.id, ...body, actor });
    return present(params.id);
  });
  route(router, deps, attachmentsApi.withdrawAttachment, async ({ params, actor, requestId }) => {
    await withdrawAttachment(deps, { id: params.id, actor, requestId });
    return present(params.id);
  });
  return router;
}

function announced(req: Request): number | null {
  const length = Number(req.get('content-length') ?? NaN);
  return Number.isSafeInteger(length) ? length : null;
}

/** The rest of a refused upload is not read for ever: the connection ends with the answer. */
function leaveRest(req: Request, res: Response): void {
  if (req.complete || res.headersSent) return;
  res.set('Connection', 'close');
  req.resume();
}

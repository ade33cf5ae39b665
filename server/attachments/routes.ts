import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { addAttachment } from './add-attachment.js';
import { attachmentsApi } from './api.js';
import {
  findAttachment,
  listAttachments,
  openAttachment,
  presentAttachments,
} from './read-attachment.js';
import { captionAttachment } from './caption-attachment.js';
import { withdrawAttachment } from './withdraw-attachment.js';
import { announcedBytes, orLeaveRest, sendFile } from './send-file.js';
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
    const upload = { caseId: params.id, ...query, actor, requestId, content: req };
    const adding = addAttachment(deps, { ...upload, announcedBytes: announcedBytes(req) });
    return present(await orLeaveRest(req, res, adding));
  });
  route(router, deps, attachmentsApi.getAttachment, async (call) => {
    const { params, query, actor, requestId, res } = call;
    const { row, content } = await openAttachment(deps, { id: params.id, actor, requestId });
    await sendFile(res, row, content, query.download === '1');
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

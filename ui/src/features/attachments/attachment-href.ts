import { attachmentsApi } from '../../../../server/attachments/api.js';
import { urlOf } from '../../api/client.js';

/** Address of the bytes of a scan, to be shown or saved. */
export const attachmentHref = (id: string, isDownload = false): string =>
  urlOf(attachmentsApi.getAttachment.path, { id }, isDownload ? { download: '1' } : {});

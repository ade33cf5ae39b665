import { fateOfRefusal, retryAfterMs } from '../../../../../server/domain/cases/visit-device.js';
import { addVisitPhoto, syncVisit } from '../../../../../server/visits/api.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import { call, upload } from '../../../api/client.js';
import type { LocalVisit, VisitStore } from './visit-store.js';

export interface SyncEnd {
  isSignedOut: boolean;
}

/**
 * Sends what is finished, the oldest first; `isAll`: also what should wait a while before the next try. A record leaves the device when the server has it and every
 * photo; whatever else happens, it stays and says why.
 */
export async function syncVisits(
  store: VisitStore,
  {
    isAll,
    textOf,
    onChange,
  }: {
    isAll: boolean;
    textOf: (error: unknown) => string;
    onChange: () => void;
  },
): Promise<SyncEnd> {
  const rows = (await store.rows()).reverse();
  // A page that was closed while it sent left a record behind as being sent.
  const due = rows.filter(
    ({ state, nextTryMs }) =>
      state === 'sending' || (state === 'waiting' && (isAll || nextTryMs <= Date.now())),
  );
  for (const { id, failures } of due) {
    await store.mark(id, { state: 'sending', detail: null });
    onChange();
    try {
      const visit = await store.visit(id);
      if (visit !== null) await store.empty(id, await sendVisit(store, visit));
    } catch (error) {
      const fate = fateOfRefusal(error instanceof ApiProblem ? error.status : null);
      const tries = failures + 1;
      await store.mark(id, {
        ...{ state: fate === 'signed-out' ? 'waiting' : fate, detail: textOf(error) },
        ...{ failures: tries, nextTryMs: Date.now() + retryAfterMs(tries) },
      });
      onChange();
      if (fate === 'signed-out') return { isSignedOut: true };
    }
    onChange();
  }
  return { isSignedOut: false };
}

/** The record, then the photos the server lacks, one by one. Answers the paper it became. */
async function sendVisit(store: VisitStore, visit: LocalVisit): Promise<string> {
  const { id, caseId, record, photos, finishedAt, startedMs } = visit;
  const answer = await call(syncVisit, {
    params: { id: caseId },
    body: {
      ...{ id, deviceId: store.deviceId, record },
      finishedAt: finishedAt ?? new Date(startedMs).toISOString(),
      photos: photos.map(({ sha256, caption, sizeBytes, takenAt }) => ({
        ...{ sha256, caption, sizeBytes, takenAt },
      })),
    },
  });
  for (const sha256 of answer.missingPhotos) {
    const line = photos.find((photo) => photo.sha256 === sha256);
    const photo = line === undefined ? null : await store.photo(id, line);
    if (photo === null) throw new Error('a photo of the record is not on the device');
    await upload(addVisitPhoto, { params: { id, sha256 } }, photo, { onProgress: () => undefined });
  }
  return answer.documentId;
}

/** Sends the photos a record in the case still lacks and this device has; what the server will not have stays here. */
export async function sendPhotosOf(store: VisitStore, visit: LocalVisit): Promise<void> {
  for (const line of visit.photos) {
    const photo = await store.photo(visit.id, line);
    if (photo === null) continue;
    const params = { id: visit.id, sha256: line.sha256 };
    await upload(addVisitPhoto, { params }, photo, { onProgress: () => undefined }).catch(
      (error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
      },
    );
  }
}

import type { EntityManager } from 'typeorm';
import { accountNames, officeNames, signedByName } from '../cases/names.js';
import type { Actor } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { papersOf } from '../documents/papers-of.js';
import { officeScope } from '../offices/office-scope.js';
import type { SealRequestView, SealUseView, WaitingSealView } from './api.js';
import type { SealRequest } from './seal-request.entity.js';
import type { SealUse } from './seal-use.entity.js';

/** Requests as this person sees them: names instead of ids, and what the person may do with each. */
export async function viewRequests(
  em: EntityManager,
  { actor, on }: { actor: Actor; on: LocalDate },
  rows: SealRequest[],
): Promise<SealRequestView[]> {
  if (rows.length === 0) return [];
  const names = await accountNames(
    em,
    rows.flatMap((row) => [row.askedBy, row.askedFor, row.decidedBy, row.decidedFor]),
  );
  const [deciding, using] = [
    await officeScope(em, actor, 'approve-seal', on),
    await officeScope(em, actor, 'use-seal', on),
  ];
  const name = (accountId: string | null, forAccountId: string | null) =>
    signedByName(names, { accountId, forAccountId }) ?? accountId;
  return rows.map((row) => {
    const { id, seal, purpose, copies, state, askedBy, reason, officeId } = row;
    const isMine = askedBy === actor.accountId;
    return {
      ...{
        id,
        seal,
        purpose,
        copies,
        state,
        reason,
        askedBy: name(askedBy, row.askedFor) ?? askedBy,
      },
      askedAt: row.askedAt.toISOString(),
      decidedBy: name(row.decidedBy, row.decidedFor),
      decidedAt: row.decidedAt?.toISOString() ?? null,
      mayDecide: state === 'asked' && !isMine && deciding.includes(officeId),
      mayWithdraw: isMine && (state === 'asked' || state === 'approved'),
      mayUse: state === 'approved' && using.includes(officeId),
    };
  });
}

/** Open requests with the papers they are about. */
export async function viewWaiting(
  em: EntityManager,
  viewer: { actor: Actor; on: LocalDate },
  rows: SealRequest[],
): Promise<WaitingSealView[]> {
  const views = await viewRequests(em, viewer, rows);
  const papers = await papersOf(
    em,
    rows.map(({ documentId }) => documentId),
  );
  const offices = await officeNames(
    em,
    rows.map(({ officeId }) => officeId),
  );
  return rows.flatMap(({ documentId, officeId }, at) => {
    const [view, paper] = [views[at], papers.get(documentId)];
    if (!view || !paper) return [];
    const officeName = offices.get(officeId) ?? officeId;
    return {
      ...view,
      documentId,
      documentTitle: paper.title,
      documentNumber: paper.number,
      officeName,
    };
  });
}

/** Uses with names instead of ids and the papers they are of. */
export async function viewUses(em: EntityManager, rows: SealUse[]): Promise<SealUseView[]> {
  const names = await accountNames(
    em,
    rows.flatMap((row) => [row.recordedBy, row.recordedFor, row.approvedBy, row.approvedFor]),
  );
  const offices = await officeNames(
    em,
    rows.map(({ officeId }) => officeId),
  );
  const papers = await papersOf(
    em,
    rows.map(({ documentId }) => documentId),
  );
  const name = (accountId: string | null, forAccountId: string | null) =>
    signedByName(names, { accountId, forAccountId }) ?? accountId;
  return rows.map((row) => {
    const { id, seal, purpose, copies, usedOn, sealedBy, basis, documentId, officeId } = row;
    const paper = papers.get(documentId);
    return {
      ...{ id, seal, purpose, copies, usedOn, sealedBy, basis, documentId, officeId },
      recordedBy: name(row.recordedBy, row.recordedFor) ?? row.recordedBy,
      recordedAt: row.recordedAt.toISOString(),
      approvedBy: name(row.approvedBy, row.approvedFor),
      documentTitle: paper?.title ?? '',
      documentNumber: paper?.number ?? null,
      officeName: offices.get(officeId) ?? officeId,
    };
  });
}

import type { EntityManager } from 'typeorm';
import { beginDisbursing } from '../cases/begin-disbursing.js';
import { startTerm } from '../deadlines/start-term.js';
import type { Deps } from '../deps.js';
import type { Fen } from '../domain/basics/money.js';
import { noteCase } from '../live/note-case.js';
import { book } from './book.js';
import { Disbursement } from './disbursement.entity.js';
import { lockBalance } from './lock-balance.js';
import { lockDisbursement } from './lock-disbursement.js';

export type FundsState = 'reserved' | 'to-request' | 'short' | 'nothing-due';

type MoneyDeps = Pick<Deps, 'dataSource' | 'clock' | 'calendar'>;

/**
 * Finds the money for a disbursement (落实资金): reserved from the office's balance, to be requested where each case is
 * remitted singly, or short: then it waits in the queue. Asked again it answers what stands.
 */
export async function reserveFunds(
  deps: MoneyDeps,
  { disbursementId }: { disbursementId: string },
): Promise<{ fundsState: FundsState }> {
  return deps.dataSource.transaction(async (em) => {
    const { disbursement, reliefCase } = await lockDisbursement(em, disbursementId);
    if (disbursement.purpose === 'grant') await beginDisbursing(em, reliefCase);
    return { fundsState: await tryReserve(em, deps, disbursement) };
  });
}

/** As `reserveFunds`, for a disbursement the caller has locked. */
export async function tryReserve(
  em: EntityManager,
  deps: Pick<Deps, 'clock' | 'calendar'>,
  disbursement: Disbursement,
): Promise<FundsState> {
  const { id, state } = disbursement;
  switch (state) {
    case 'nothing-due':
    case 'released':
      return 'nothing-due';
    case 'reserved':
    case 'ordered':
    case 'paid':
      return 'reserved';
    case 'planned':
    case 'to-request':
    case 'requested':
    case 'waiting':
      break;
  }
  if (isRemittedSingly(disbursement) && disbursement.arrivedOn === null) {
    await em.update(Disbursement, { id }, { state: 'to-request' });
    return 'to-request';
  }
  const availableFen = await lockBalance(em, disbursement);
  const isEnough = availableFen >= netFen(disbursement);
  if (!isEnough || (await isBehindOthers(em, disbursement))) {
    await em.update(Disbursement, { id }, { state: 'waiting' });
    await noteCase(em, disbursement);
    return 'short';
  }
  await bookReservation(em, deps, disbursement);
  if (state === 'waiting') await noteCase(em, disbursement);
  await startCollectionTerm(em, deps, disbursement);
  return 'reserved';
}

/** What is to be paid: the share minus the advance. */
export function netFen({ amountFen, deductedFen }: Disbursement): Fen {
  return amountFen - deductedFen;
}

async function bookReservation(
  em: EntityManager,
  deps: Pick<Deps, 'clock'>,
  disbursement: Disbursement,
): Promise<void> {
  const { id, officeId, fundSource, caseId } = disbursement;
  await book(em, deps, {
    kind: 'reserved',
    businessKey: id,
    ...{ officeId, fundSource, caseId, disbursementId: id, amountFen: netFen(disbursement) },
  });
  await em.update(Disbursement, { id }, { state: 'reserved' });
}

/** The applicant is told within two working days of the money's arrival; an advance is paid without that notice. */
async function startCollectionTerm(
  em: EntityManager,
  deps: Pick<Deps, 'clock' | 'calendar'>,
  { id, caseId, purpose, arrivedOn }: Disbursement,
): Promise<void> {
  if (purpose !== 'grant') return;
  const on = arrivedOn ?? deps.clock.today();
  const start = { caseId, kind: 'collection-notice' as const, effectKey: id, on };
  await startTerm(em, deps, { ...start, isOneOfSeveral: true });
}

/** Remitted for each case by the treasury or the political-legal committee, so it must be requested first. */
function isRemittedSingly({ fundSource }: Disbursement): boolean {
  return fundSource === 'case-by-case' || fundSource === 'plc-account';
}

/**
 * Does another wait for the same money that ranks before this one? Higher urgency first, then the older; money remitted for
 * one case stands in no queue.
 */
async function isBehindOthers(em: EntityManager, disbursement: Disbursement): Promise<boolean> {
  if (isRemittedSingly(disbursement)) return false;
  const { id, officeId, fundSource, urgency, createdAt } = disbursement;
  return em
    .createQueryBuilder(Disbursement, 'other')
    .where('other.officeId = :officeId AND other.fundSource = :fundSource', {
      officeId,
      fundSource,
    })
    .andWhere(`other.state = 'waiting' AND other.id <> :id`, { id })
    .andWhere(
      '(other.urgency > :urgency OR (other.urgency = :urgency AND other.createdAt < :createdAt))',
      { urgency, createdAt },
    )
    .getExists();
}

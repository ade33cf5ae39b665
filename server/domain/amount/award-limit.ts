import type { Fen } from '../basics/money.js';

/** What the handler found of loss and compensation; null: not found out. */
export interface LossFacts {
  lossFen: Fen | null;
  /** What a court would lawfully award, own fault already considered. */
  lawfulAwardFen: Fen | null;
  compensationFen: Fen | null;
  /** Own fault, 0 to 100. */
  faultPercent: number | null;
}

export interface AwardLimit {
  /** By the award of a court, or by the actual loss that stands in for it while nobody can say the award. */
  by: 'award' | 'loss';
  /** Before what was received is taken off. */
  totalFen: Fen;
  receivedFen: Fen;
  /** What relief may not exceed. */
  leftFen: Fen;
}

/**
 * The limit no reason lifts: what a court would lawfully award less what was obtained (H:
 * https://www.rmzxb.com.cn/c/2015-12-07/643521.shtml ). A list names the facts that are missing to say it.
 */
export function awardLimit(facts: LossFacts): AwardLimit | string[] {
  const { lossFen, lawfulAwardFen, compensationFen: receivedFen, faultPercent } = facts;
  const missing = [
    ...(lossFen === null && lawfulAwardFen === null
      ? ['实际损失或者法院依法应当判决的赔偿数额']
      : []),
    ...(receivedFen === null ? ['已获赔偿和其他救助'] : []),
    ...(lawfulAwardFen === null && faultPercent === null ? ['申请人过错程度'] : []),
  ];
  if (missing.length > 0) return missing;
  const received = receivedFen ?? 0;
  if (lawfulAwardFen !== null) return limit('award', lawfulAwardFen, received);
  const ownFen = Math.floor(((lossFen ?? 0) * (100 - (faultPercent ?? 0))) / 100);
  return limit('loss', ownFen, received);
}

function limit(by: AwardLimit['by'], totalFen: Fen, receivedFen: Fen): AwardLimit {
  return { by, totalFen, receivedFen, leftFen: Math.max(0, totalFen - receivedFen) };
}

import type { Outcome } from './run-break.js';

/** A line a break: what the screen said about it, and when. */
export function reportOf(outcome: Outcome): string {
  const { name, foundMs, kind, sentence, mendedBy, goneMs, faults, invented } = outcome;
  const told =
    foundMs === null
      ? ''
      : `发现 ${seconds(foundMs)}｜${kind}｜${sentence}｜处置：${mendedBy}｜消除 ${goneMs === null ? '—' : seconds(goneMs)}`;
  const lines = [
    ...(told === '' ? [] : [told]),
    ...faults.map((fault) => `✗ ${fault}`),
    ...invented.map((row) => `✗ 误报 ${row}`),
  ];
  return [`${isRight(outcome) ? '✓' : '✗'} ${name}`, ...lines.map((line) => `    ${line}`)].join(
    '\n',
  );
}

export const isRight = ({ faults, invented }: Outcome): boolean =>
  faults.length === 0 && invented.length === 0;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} 秒`;

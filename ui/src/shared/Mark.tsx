import type { ReactNode } from 'react';

/** What a mark means; the colours keep enough contrast to be read. */
export type Tone = 'good' | 'info' | 'warn' | 'bad' | 'plain';

/** A short word about a state. */
export function Mark({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`mark mark-${tone}`}>{children}</span>;
}

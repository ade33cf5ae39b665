import type { ReactNode } from 'react';

/** A group of entries with its heading. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="panel-group" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

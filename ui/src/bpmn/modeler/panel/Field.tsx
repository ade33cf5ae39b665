import type { ReactNode } from 'react';

interface Props {
  label: string;
  hint?: string;
  children: ReactNode;
}

/** A labelled entry of the panel. */
export function Field({ label, hint, children }: Props) {
  return (
    <div className="panel-field">
      <span className="panel-label">{label}</span>
      {children}
      {hint !== undefined && <small className="panel-hint">{hint}</small>}
    </div>
  );
}

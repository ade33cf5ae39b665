import type { ManagedOffice } from './useOfficeRegister.query.js';

export interface OfficeBranch extends ManagedOffice {
  children?: OfficeBranch[];
}

/** Offices as they stand one below another; one whose office above is not among them stands at the root. */
export function officeTree(offices: readonly ManagedOffice[]): OfficeBranch[] {
  const known = new Set(offices.map(({ id }) => id));
  const below = (parentId: string | null): OfficeBranch[] =>
    offices
      .filter((office) => (known.has(office.parentId ?? '') ? office.parentId : null) === parentId)
      .map((office) => {
        const children = below(office.id);
        return children.length === 0 ? { ...office } : { ...office, children };
      });
  return below(null);
}

export interface OfficeNode {
  id: string;
  name: string;
  parentId: string | null;
}

/** The offices named and all below them, each office before those below it. */
export function officesUnder<Office extends OfficeNode>(
  all: readonly Office[],
  own: readonly string[],
): Office[] {
  const found: Office[] = [];
  const visit = (office: Office): void => {
    if (found.includes(office)) return;
    found.push(office);
    for (const below of all.filter(({ parentId }) => parentId === office.id)) visit(below);
  };
  const isBelowAnother = (office: Office): boolean => {
    const parent = all.find(({ id }) => id === office.parentId);
    return parent !== undefined && (own.includes(parent.id) || isBelowAnother(parent));
  };
  for (const office of all) if (own.includes(office.id) && !isBelowAnother(office)) visit(office);
  return found;
}

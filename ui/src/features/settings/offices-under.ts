import {
  permissions,
  scopes,
  type Action,
  type Permission,
} from '../../../../server/domain/access/permission-table.js';

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

/** The offices in which somebody with these roles may do this, each before those below it. */
export function officesFor<Office extends OfficeNode>(
  all: readonly Office[],
  held: readonly { officeId: string; role: string }[],
  action: Action,
): Office[] {
  const { who }: Permission = permissions[action];
  const reach = Object.entries(who).map(([scope, roles]) => ({
    reachesDown: scopes[scope as keyof typeof who].relations.some((how) => how === 'higher'),
    offices: held
      .filter(({ role }) => roles.some((able) => able === role))
      .map(({ officeId }) => officeId),
  }));
  const found = reach.flatMap(({ reachesDown, offices }) =>
    reachesDown ? officesUnder(all, offices).map(({ id }) => id) : offices,
  );
  return officesUnder(
    all,
    all.map(({ id }) => id),
  ).filter(({ id }) => found.includes(id));
}

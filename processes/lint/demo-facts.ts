import { demoOffices } from '../../server/demo-world/demo-offices.js';
import { demoPeople } from '../../server/demo-world/demo-people.js';
import { demoSettings } from '../../server/demo-world/demo-settings.js';
import type { AmountBand } from '../../server/domain/authority/bands.js';
import { CaseNotice } from '../../server/notices/notify-case.js';
import { documentTitles } from './document-titles.js';
import type { LintFacts, LintOffice } from './lint-facts.js';
import { standardFacts } from './standard-facts.js';

/** The facts of the invented offices, for which the package of this repository is drawn. */
export const demoFacts = (): LintFacts =>
  standardFacts({
    offices: demoOffices.map(({ id, name, parentId }): LintOffice => ({
      ...{ id, name, parentId, bands: bandsOf(id) },
      posts: demoPeople.filter(({ officeId }) => officeId === id).map(({ role }) => role),
    })),
    documents: documentTitles(),
    notices: CaseNotice.options,
  });

/** An office's own bands, or those of the office above. */
function bandsOf(officeId: string): readonly AmountBand[] {
  const own = demoSettings.find((row) => row.officeId === officeId && row.key === 'amountBands');
  if (own?.key === 'amountBands') return own.value;
  const parentId = demoOffices.find(({ id }) => id === officeId)?.parentId;
  return parentId ? bandsOf(parentId) : [];
}

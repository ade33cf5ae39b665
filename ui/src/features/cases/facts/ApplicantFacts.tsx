import { useTranslation } from 'react-i18next';
import { identityKinds } from '../../../../../server/domain/people/identity-document.js';
import { useLabel } from '../../../i18n/use-label.js';
import { useWord } from '../../../i18n/use-word.js';
import { Money } from '../../../shared/Money.js';
import type { Case } from '../useCase.query.js';
import { CheckResult } from '../identity/CheckResult.js';
import { Facts } from './Facts.js';
import { RevealIdentity } from './RevealIdentity.js';
import { Mark } from '../../../shared/Mark.js';

type Applicant = Case['applicants'][number];

/** Who asks for relief, for what, with which papers. */
export function ApplicantFacts({
  caseId,
  applicants,
}: {
  caseId: string;
  applicants: Applicant[];
}) {
  return (
    <>
      {applicants.map((applicant) => (
        <Person key={applicant.applicationId} caseId={caseId} applicant={applicant} />
      ))}
    </>
  );
}

/** Name of the document whose number stands there. */
function identityName({ identityKind }: Applicant, unknown: string): string {
  return identityKind === null ? unknown : identityKinds[identityKind].name;
}

function Person({ caseId, applicant }: { caseId: string; applicant: Applicant }) {
  const { t } = useTranslation();
  const word = useWord();
  const label = useLabel();
  return (
    <section className="person">
      <h3 className="person-name">
        {applicant.name}
        {applicant.sex !== null && <span className="quiet">{t(`intake.${applicant.sex}`)}</span>}
        {applicant.minor === true && <Mark tone="warn">{t('facts.minor')}</Mark>}
        <RevealIdentity caseId={caseId} personId={applicant.id} name={applicant.name} />
      </h3>
      <Facts
        items={[
          [word(identityName(applicant, t('facts.identity'))), applicant.identityMasked],
          [
            t('identityCheck.label'),
            applicant.identityCheck === null ? null : (
              <CheckResult key="check" answer={applicant.identityCheck} />
            ),
          ],
          [t('facts.birthOn'), applicant.birthOn],
          [t('facts.relation'), applicant.relation],
          [t('facts.form'), label('form', applicant.form)],
          [t('facts.phone'), applicant.phone],
          [t('facts.address'), applicant.address],
          [t('facts.guardian'), applicant.guardianName],
          [t('facts.agent'), applicant.agentName],
          [t('facts.request'), applicant.request],
          [
            t('facts.requested'),
            applicant.requestedFen === null ? null : (
              <Money key="requested" fen={applicant.requestedFen} />
            ),
          ],
          [
            t('facts.materials'),
            applicant.materials
              .map(({ name, copies }) => `${word(name)}（${t('facts.copies', { count: copies })}）`)
              .join('、'),
          ],
        ]}
      />
    </section>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WarningView } from '../../../../server/cases/review-view-api.js';
import { isBlock } from '../../../../server/domain/once-only/duplicate-rules.js';
import {
  verdictNames,
  warningNames,
} from '../../../../server/domain/once-only/warning-verdicts.js';
import { settleWarnings } from '../../../../server/duplicates/api.js';
import { useWord } from '../../i18n/use-word.js';
import { Mark } from '../../shared/Mark.js';
import { When } from '../../shared/When.js';
import { useAccount } from '../accounts/useAccount.js';
import type { Case } from '../cases/useCase.query.js';
import { MatchLine } from './MatchLine.js';
import { SettleDialog } from './SettleDialog.js';
import '../cases/facts/facts.css';

/** Warnings of a case by what they meet, each to be settled by name before anything is decided. */
export function WarningList({ found }: { found: Case }) {
  const { t } = useTranslation();
  const { roles } = useAccount();
  const [chosen, setChosen] = useState<readonly WarningView[] | null>(null);
  if (found.warnings.length === 0) return <p className="rule-for-yes">{t('duplicates.none')}</p>;
  const maySettle =
    roles.some(
      ({ role, officeId }) =>
        officeId === found.office.id && (settleWarnings.roles as readonly string[]).includes(role),
    ) &&
    found.closedAt === null &&
    found.terminatedAt === null;
  const open = found.warnings.filter(isOpen);
  const loose = open.filter(({ kind }) => !isBlock(kind));
  return (
    <>
      {open.length > 0 && (
        <p>
          <Mark tone="warn">{t('duplicates.open', { count: open.length })}</Mark>
          {maySettle && loose.length > 1 && (
            <Button
              size="small"
              onClick={() => {
                setChosen(loose);
              }}
            >
              {t('duplicates.settleAll', { count: loose.length })}
            </Button>
          )}
        </p>
      )}
      <ul className="rules">
        {byMatter(found.warnings).map((warnings) => (
          <Matter
            key={warnings[0]?.matchId}
            warnings={warnings}
            {...(maySettle ? { onSettle: setChosen } : {})}
            isDecided={found.decidedOn !== null}
          />
        ))}
      </ul>
      {chosen !== null && (
        <SettleDialog
          caseId={found.id}
          warnings={chosen}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </>
  );
}

interface MatterProps {
  /** All of one other case or record. */
  warnings: readonly WarningView[];
  onSettle?: (warnings: readonly WarningView[]) => void;
  isDecided: boolean;
}

function Matter({ warnings, onSettle, isDecided }: MatterProps) {
  const { t } = useTranslation();
  const word = useWord();
  const [first] = warnings;
  if (first === undefined) return null;
  const open = warnings.filter(isOpen);
  const settled = warnings.filter((warning) => warning.settled !== null);
  const due = open.length > 0 ? open : isDecided ? [] : settled;
  return (
    <li className="duplicate">
      <p className="duplicate-kinds">
        {warnings.map(({ id, kind, settled: by }) => (
          <Mark key={id} tone={by === null ? (isBlock(kind) ? 'bad' : 'warn') : 'plain'}>
            {word(warningNames[kind])}
          </Mark>
        ))}
        {warnings.every(({ isLapsed }) => isLapsed) && <Mark>{t('duplicates.lapsed')}</Mark>}
        {onSettle !== undefined && due.length > 0 && (
          <Button
            size="small"
            onClick={() => {
              onSettle(due);
            }}
          >
            {t(open.length > 0 ? 'duplicates.settle' : 'duplicates.resettle')}
          </Button>
        )}
      </p>
      <MatchLine match={{ ...first, id: first.matchId }} />
      {settled.map(({ id, kind, settled: by }) => (
        <Settled key={id} kind={settled.length > 1 ? kind : null} settled={by} />
      ))}
    </li>
  );
}

function Settled({
  kind,
  settled,
}: {
  /** Named where several were settled. */
  kind: WarningView['kind'] | null;
  settled: WarningView['settled'];
}) {
  const { t } = useTranslation();
  const word = useWord();
  if (settled === null) return null;
  return (
    <p className="duplicate-settled">
      {kind !== null && `${word(warningNames[kind])}：`}
      {t('duplicates.settledBy', {
        name: settled.by,
        verdict: word(verdictNames[settled.verdict]),
      })}{' '}
      <When at={settled.at} />
      <br />
      {settled.reason}
    </p>
  );
}

const isOpen = ({ settled, isLapsed }: WarningView): boolean => settled === null && !isLapsed;

function byMatter(warnings: readonly WarningView[]): WarningView[][] {
  const keys = new Set(warnings.map(({ matchId }) => matchId));
  return [...keys].map((key) => warnings.filter(({ matchId }) => matchId === key));
}

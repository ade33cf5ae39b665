import { CheckCircleOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { ruleLevelNames } from '../../../../server/domain/paper-rules/paper-rules.js';
import { ApiProblem } from '../../api/ApiProblem.js';
import { useWord } from '../../i18n/use-word.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { FindingList } from './FindingList.js';
import { HeldPapers } from './HeldPapers.js';
import { useArrival } from './use-arrival.js';
import { useCaseCheck } from './useCaseCheck.query.js';
import './document-checks.css';

/** 文书核对 of a whole case: nothing for whoever may not see its inner papers. */
export function CheckPanel({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const check = useCaseCheck(caseId);
  const panel = useArrival('checks');
  if (check.isPending) return <Loading />;
  if (check.isError) {
    if (check.error instanceof ApiProblem && check.error.status === 403) return null;
    return <ProblemView error={check.error} onRetry={() => void check.refetch()} />;
  }
  const { papers, rules, findings } = check.data;
  return (
    <section id="checks" ref={panel} className="checks" aria-label={t('checks.title')}>
      <header className="checks-head">
        <h3>{t('checks.title')}</h3>
        <span className="quiet" role="status">
          {findings.length === 0 ? (
            <>
              <CheckCircleOutlined aria-hidden className="checks-good" />{' '}
              {t('checks.agree', { papers, rules: rules.length })}
            </>
          ) : (
            t('checks.disagree', { papers, count: findings.length })
          )}
        </span>
        <Popover
          trigger="click"
          title={t('checks.rules')}
          content={
            <ul className="checks-rules">
              {rules.map(({ name, level }) => (
                <li key={name}>
                  {word(name)} <span className="quiet">{word(ruleLevelNames[level])}</span>
                </li>
              ))}
            </ul>
          }
        >
          <Button size="small" type="text">
            {t('checks.rules')}
          </Button>
        </Popover>
        <Button
          size="small"
          icon={<ReloadOutlined />}
          loading={check.isFetching}
          onClick={() => void check.refetch()}
        >
          {t('checks.again')}
        </Button>
      </header>
      <HeldPapers caseId={caseId} />
      {findings.length > 0 && <FindingList findings={findings} />}
    </section>
  );
}

import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Route, Routes, useNavigate, useParams } from 'react-router';
import { NotFoundPage } from '../../../layout/NotFoundPage.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { LiveDiagram } from './LiveDiagram.js';
import { useDiagrams } from './useDiagrams.query.js';
import './processes.css';

/** 流程图: what stands where now, and which steps take long. */
export function ProcessesPage() {
  return (
    <Routes>
      <Route index element={<ChosenDiagram />} />
      <Route path=":id" element={<ChosenDiagram />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

function ChosenDiagram() {
  const { t } = useTranslation();
  usePageTitle(t('monitor.tab.processes'));
  const word = useWord();
  const navigate = useNavigate();
  const { id } = useParams();
  const list = useDiagrams();
  if (list.isPending) return <Loading />;
  if (list.isError) return <ProblemView error={list.error} onRetry={() => void list.refetch()} />;
  const { diagrams, offices } = list.data;
  const open = id ?? diagrams[0]?.id;
  if (open === undefined) return <p className="panel quiet">{t('processFigures.none')}</p>;
  return (
    <section className="panel processes">
      <Select
        className="processes-choice"
        aria-label={t('processFigures.choose')}
        value={open}
        onChange={(chosen) => void navigate(`/monitor/processes/${chosen}`)}
        options={diagrams.map(({ id: value, name, version, tokens, ...head }) => ({
          value,
          label: t('processFigures.option', {
            ...{ name: word(name), package: head.package, version, tokens },
          }),
        }))}
      />
      <LiveDiagram key={open} id={open} offices={offices} />
    </section>
  );
}

import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Handbook } from '../../../../../processes/handbook/handbook.js';
import type { PackageFile } from '../../../../../processes/package/package-files.js';
import { useWord } from '../../../i18n/use-word.js';
import { When } from '../../../shared/When.js';
import { HandbookAnnex } from './HandbookAnnex.js';
import { PageHeads } from './PageHeads.js';
import { ProcessChapter } from './ProcessChapter.js';
import { TableChapter } from './TableChapter.js';
import './handbook.css';

interface Props {
  /** The page it was opened from. */
  back: string;
  handbook: Handbook;
  files: readonly PackageFile[];
  /** Whose package. */
  title: string;
  /** Which version, and from when. */
  version: string;
}

/** The handbook on paper: title, contents, a chapter a process and a table, the annexes. */
export function HandbookSheet({ back, handbook, files, title, version }: Props) {
  const { t } = useTranslation();
  const [printedAt] = useState(() => new Date().toISOString());
  const chapters = [...handbook.processes, ...handbook.tables];
  return (
    <main className="handbook">
      <PageHeads left={`${title} ${version}`} right={t('handbook.title')} />
      <header className="handbook-title">
        <Link to={back}>{t('handbook.back')}</Link>
        <Button
          type="primary"
          icon={<PrinterOutlined />}
          onClick={() => {
            window.print();
          }}
        >
          {t('handbook.print')}
        </Button>
        <h1>{t('handbook.title')}</h1>
        <p>{title}</p>
        <p>{version}</p>
        <p className="quiet">
          {t('handbook.printedAt')} <When at={printedAt} />
        </p>
      </header>
      {handbook.unreadable.length > 0 && (
        <p role="alert">{t('handbook.unreadable', { files: handbook.unreadable.join('、') })}</p>
      )}
      <Contents names={[...chapters.map(({ name }) => name), t('handbook.annex')]} />
      {handbook.processes.map((process, index) => (
        <ProcessChapter
          key={process.file}
          number={index + 1}
          process={process}
          xml={files.find(({ name }) => name === process.file)?.content ?? ''}
          chapterOf={(id) => handbook.processes.findIndex((one) => one.id === id) + 1}
        />
      ))}
      {handbook.tables.map((table, index) => (
        <TableChapter key={table.id} number={handbook.processes.length + index + 1} table={table} />
      ))}
      <HandbookAnnex number={chapters.length + 1} handbook={handbook} />
    </main>
  );
}

function Contents({ names }: { names: readonly string[] }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <nav className="handbook-contents" aria-label={t('handbook.contents')}>
      <h2>{t('handbook.contents')}</h2>
      <ol>
        {names.map((name, index) => (
          <li key={name}>
            <a href={`#chapter-${index + 1}`}>{word(name)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

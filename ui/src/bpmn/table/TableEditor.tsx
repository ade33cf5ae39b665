import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../processes/lint/lint-rule.js';
import type { StudioFacts } from '../../../../server/designer/api.js';
import { useWord } from '../../i18n/use-word.js';
import { Loading } from '../../shared/Loading.js';
import { addRule, type Grid } from './grid.js';
import { GridRow } from './GridRow.js';
import { useGrid } from './use-grid.js';
import { useValueWords } from './use-value-words.js';
import './table.css';

// dmn-js is large and seldom wanted.
const ExpertTable = lazy(async () => ({
  default: (await import('./ExpertTable.js')).ExpertTable,
}));

export interface TableEditorProps {
  file: string;
  content: string;
  facts: StudioFacts;
  /** What the rules say of this file. */
  findings: readonly Finding[];
  isReadOnly: boolean;
  /** Brings a rule into view; told again with another number. */
  focus: { elementId: string; nonce: number } | null;
  onChange: (content: string) => void;
}

/** A decision table: first as a plain grid in words, or as the standard draws it. */
export function TableEditor(props: TableEditorProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<'grid' | 'expert'>('grid');
  return (
    <div className="table-editor">
      <Segmented<'grid' | 'expert'>
        size="small"
        value={view}
        onChange={setView}
        options={[
          { value: 'grid', label: t('table.grid') },
          { value: 'expert', label: t('table.expert') },
        ]}
      />
      {view === 'grid' ? (
        <GridEditor {...props} />
      ) : (
        <Suspense fallback={<Loading />}>
          <ExpertTable
            content={props.content}
            isReadOnly={props.isReadOnly}
            onChange={props.onChange}
          />
        </Suspense>
      )}
    </div>
  );
}

function GridEditor({ file, content, isReadOnly, onChange, ...rest }: TableEditorProps) {
  const { t } = useTranslation();
  const { grid, isBroken, change, undo, redo } = useGrid(file, content, onChange);
  if (isBroken) return <Alert type="error" showIcon title={t('table.broken')} />;
  if (grid === null) return <Loading />;
  return (
    <>
      {!isReadOnly && (
        <div className="grid-bar">
          <Button
            size="small"
            icon={<UndoOutlined />}
            disabled={undo === null}
            onClick={() => undo?.()}
          >
            {t('table.undo')}
          </Button>
          <Button
            size="small"
            icon={<RedoOutlined />}
            disabled={redo === null}
            onClick={() => redo?.()}
          >
            {t('table.redo')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              change(addRule(grid, null));
            }}
          >
            {t('table.add')}
          </Button>
          <span className="quiet">{t(`table.policy.${policyOf(grid)}`)}</span>
        </div>
      )}
      <GridTable grid={grid} isReadOnly={isReadOnly} onChange={change} {...rest} />
    </>
  );
}

const policyOf = ({ hitPolicy }: Grid): 'first' | 'unique' | 'other' => {
  if (hitPolicy === 'FIRST') return 'first';
  return hitPolicy === 'UNIQUE' ? 'unique' : 'other';
};

interface GridTableProps extends Pick<
  TableEditorProps,
  'facts' | 'findings' | 'isReadOnly' | 'focus'
> {
  grid: Grid;
  onChange: (grid: Grid) => void;
}

function GridTable({ grid, facts, findings, isReadOnly, focus, onChange }: GridTableProps) {
  const { t } = useTranslation();
  const word = useWord();
  const wordOf = useValueWords(facts);
  const known = new Set(grid.rules.map(({ id }) => id));
  const whole = findings.filter(({ elementId }) => !known.has(elementId));
  return (
    <div className="grid-scroll">
      {whole.map((finding, i) => (
        <p key={i} className={`grid-whole grid-${finding.severity}`}>
          {word(finding.message)}
          {finding.example !== undefined && (
            <span className="quiet"> {t('table.example', { text: word(finding.example) })}</span>
          )}
        </p>
      ))}
      <table className="grid">
        <caption className="visually-hidden">{grid.name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.number')}</th>
            {grid.inputs.map(({ id, label, name }) => (
              <th key={id} scope="col" title={name}>
                {word(label)}
              </th>
            ))}
            {grid.outputs.map(({ id, label, name }) => (
              <th key={id} scope="col" className="grid-answer" title={name}>
                {word(label)}
              </th>
            ))}
            <th scope="col" className="grid-reason">
              {t('table.reason')}
            </th>
            {!isReadOnly && (
              <th scope="col">
                <span className="visually-hidden">{t('table.tools')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {grid.rules.map((rule, i) => (
            <GridRow
              key={rule.id}
              {...{ grid, rule, isReadOnly, wordOf, onChange }}
              number={i + 1}
              findings={findings.filter(({ elementId }) => elementId === rule.id)}
              isFocused={focus?.elementId === rule.id}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

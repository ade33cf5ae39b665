import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { z } from 'zod';
import {
  nationalFields,
  type NationalField,
} from '../../../../../server/domain/intake/national-columns.js';
import type { previewNationalImport } from '../../../../../server/national-import/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { Mark, type Tone } from '../../../shared/Mark.js';
import { RowDifferences } from './RowDifferences.js';

type Found = z.infer<typeof previewNationalImport.response>;
export type ImportRow = Found['rows'][number];

interface Props {
  found: Found;
  fileName: string;
  lines: number[];
  onLines: (lines: number[]) => void;
  onAccepted: () => void;
}

const tones: Record<ImportRow['state'], Tone> = {
  ...{ new: 'good', existing: 'info', unnumbered: 'info', imported: 'plain', twice: 'warn' },
  nameless: 'bad',
};

/** Rows with every fault at its cell; only rows that can be taken can be chosen. */
export function RowTable({ found, fileName, lines, onLines, onAccepted }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const fields = found.columns.flatMap(({ field }) => field ?? []);
  const columns: TableColumnsType<ImportRow> = [
    { title: t('nationalImport.line'), dataIndex: 'line', width: 56 },
    {
      title: t('nationalImport.state'),
      width: 170,
      render: (_value, row) => <RowState row={row} />,
    },
    ...fields.map((field) => ({
      title: word(nationalFields[field].name),
      key: field,
      render: (_value: unknown, row: ImportRow) => <Cell row={row} field={field} />,
    })),
  ];
  return (
    <Table<ImportRow>
      size="small"
      rowKey="line"
      columns={columns}
      dataSource={found.rows}
      className="national-rows"
      pagination={{ pageSize: 50, hideOnSinglePage: true }}
      locale={{ emptyText: t('nationalImport.none') }}
      rowSelection={{
        selectedRowKeys: lines,
        onChange: (keys) => {
          onLines(keys.map(Number));
        },
        getCheckboxProps: ({ state, line }) => ({
          disabled: state !== 'new',
          'aria-label': t('nationalImport.selectRow', { line }),
        }),
      }}
      expandable={{
        rowExpandable: ({ caseId }) => caseId !== null,
        defaultExpandAllRows: true,
        expandedRowRender: (row) => (
          <RowDifferences row={row} fileName={fileName} onAccepted={onAccepted} />
        ),
      }}
    />
  );
}

function RowState({ row: { state, draftId, caseId } }: { row: ImportRow }) {
  const { t } = useTranslation();
  return (
    <>
      <Mark tone={tones[state]}>{t(`nationalImport.states.${state}`)}</Mark>{' '}
      {caseId !== null && <Link to={`/cases/${caseId}`}>{t('nationalImport.openCase')}</Link>}
      {draftId !== null && (
        <Link to={`/applications/new?draft=${draftId}`}>{t('nationalImport.openDraft')}</Link>
      )}
    </>
  );
}

function Cell({ row, field }: { row: ImportRow; field: NationalField }) {
  const { t } = useTranslation();
  const word = useWord();
  const fault = row.faults.find((each) => each.field === field);
  return (
    <>
      <span className="national-cell">{row.cells[field] ?? ''}</span>
      {fault !== undefined && (
        <span className="field-fault">
          {word(fault.detail)}
          {row.state === 'new' &&
            field !== 'externalNumber' &&
            `（${t('nationalImport.notTaken')}）`}
        </span>
      )}
    </>
  );
}

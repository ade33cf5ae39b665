import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { correctableFieldIds } from '../domain/cases/correction.js';
import { nationalFieldIds } from '../domain/intake/national-columns.js';
import { endpoint } from '../http/endpoint.js';

const tag = '从全国系统导入';
const roles = rolesThatMay('import-cases');
const Field = z.enum(nationalFieldIds);

/** Largest file: about half a megabyte of xlsx or csv, base64. */
export const maxImportFileBytes = 600_000;
/** Most rows of one file. */
export const maxImportRows = 500;

/** Title of a column → field; empty: the column is not taken. */
const Columns = z.record(z.string().min(1).max(120), z.union([Field, z.literal('')]));

const file = {
  officeId: z.string('受理院必填').min(1).max(40),
  fileName: z.string('文件名必填').trim().min(1, '文件名必填').max(200, '文件名最多200个字'),
  /** CSV (UTF-8 or GB 18030) or xlsx, base64. */
  file: z
    .base64('文件内容不正确')
    .max(Math.ceil(maxImportFileBytes / 3) * 4, `文件不能超过${maxImportFileBytes / 1000} KB`),
};

const ColumnView = z.object({
  place: z.int(),
  title: z.string(),
  field: Field.nullable(),
});

/** `new`: may be taken; `existing`, `unnumbered`: a case of the office is there; `imported`: taken before; `twice`: stands in the file above; `nameless`: nobody to write down. */
export const rowStates = [
  'new',
  'existing',
  'unnumbered',
  'imported',
  'twice',
  'nameless',
] as const;

const RowView = z.object({
  line: z.int(),
  state: z.enum(rowStates),
  cells: z.partialRecord(Field, z.string()),
  faults: z.array(z.object({ field: Field, detail: z.string() })),
  /** The case or draft that is there. */
  caseId: z.string().nullable(),
  caseTitle: z.string().nullable(),
  draftId: z.string().nullable(),
  /** Of an existing case: what its application says otherwise. */
  applicationId: z.string().nullable(),
  differences: z.array(
    z.object({
      field: z.enum(correctableFieldIds),
      ours: z.string().nullable(),
      theirs: z.string(),
    }),
  ),
});

export const NationalFileBody = z.strictObject({ ...file, columns: Columns.optional() });

export const NationalImportBody = z.strictObject({
  ...file,
  columns: Columns,
  lines: z.array(z.int().min(2)).min(1, '请选择要导入的行').max(maxImportRows),
});

export const previewNationalImport = endpoint({
  method: 'post',
  path: '/api/national-imports/preview',
  summary: '试读全国系统导出的案件列表：识别列，逐格指出问题，与本院案件比对',
  tag,
  roles,
  body: NationalFileBody,
  response: z.object({
    sheet: z.string().nullable(),
    otherSheets: z.array(z.string()),
    /** When this very file was imported before, and by whom. */
    seen: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
    columns: z.array(ColumnView),
    rows: z.array(RowView),
  }),
  reads: 'person',
});

export const importNational = endpoint({
  method: 'post',
  path: '/api/national-imports',
  summary: '导入选中的行：每行成为一份未提交的登记；已经导入的不重复',
  tag,
  roles,
  body: NationalImportBody,
  status: 201,
  response: z.object({
    results: z.array(
      z.object({
        line: z.int(),
        outcome: z.enum(['draft', 'already', 'refused']),
        draftId: z.string().nullable(),
        detail: z.string(),
      }),
    ),
    /** The same as CSV, to be kept. */
    report: z.string(),
  }),
});

export const saveNationalColumns = endpoint({
  method: 'put',
  path: '/api/national-columns/:officeId',
  summary: '保存本院导出文件的列对应',
  tag,
  roles,
  params: z.object({ officeId: z.string().min(1).max(40) }),
  body: z.strictObject({ columns: Columns }),
  response: z.object({ columns: Columns }),
});

export const nationalImportApi = {
  previewNationalImport,
  importNational,
  saveNationalColumns,
} as const;

import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';
import {
  ChangeBody,
  ChangePreview,
  ChangeState,
  ChangeSummaryView,
  ChangeView,
} from './change-views-api.js';
import { settingKeyIds } from './setting-keys.js';
import {
  CalendarYearView,
  ImportReport,
  SettingHistoryRow,
  SettingsFile,
  SettingView,
  WageView,
} from './setting-views-api.js';

export * from './change-views-api.js';
export * from './setting-views-api.js';
export { settingKeys, settingKeyIds, type SettingKey, type SettingValue } from './setting-keys.js';
export {
  settingCatalogue,
  settingGroups,
  type SettingEntry,
  type SettingGroup,
} from './setting-catalogue.js';
export { itemName, settingName } from './item-name.js';
export { settingWords } from './setting-words.js';

const Id = z.string().min(1).max(64);
const OfficeId = z.string().min(1).max(40);
const On = z.iso.date();
const Day = z.string().refine(isLocalDate, { error: '日期应为2026-03-02的形式' });
const Item = z.string().trim().max(80).default('');
const Key = z.enum(settingKeyIds);
const Version = z.int().min(1);
const Note = z.string().trim().max(1_000);

const tag = '设置';
const readers = rolesThatMay('see-settings');
/** Who looks at settings of more than the own office. */
const overseers = rolesThatMay('see-settings', 'higher');
const drafters = rolesThatMay('change-settings');
const deciders = rolesThatMay('release-settings');
const ChangeParams = z.object({ id: Id });
const OfficeDay = z.object({ officeId: OfficeId, on: Day.optional() });

export const listSettings = endpoint({
  method: 'get',
  path: '/api/settings',
  summary: '某院某日有效的设置（工资、日历另列）',
  tag,
  roles: readers,
  query: OfficeDay,
  response: z.strictObject({
    officeId: z.string(),
    officeName: z.string(),
    on: On,
    /** No office above: settings of the scope `root-office` are set here. */
    isRoot: z.boolean(),
    items: z.array(SettingView),
    /** Keys without a value on the day, each with its name. */
    missing: z.array(z.strictObject({ key: Key, name: z.string() })),
  }),
});

export const settingHistory = endpoint({
  method: 'get',
  path: '/api/settings/history',
  summary: '一项设置的沿革',
  tag,
  roles: readers,
  query: z.object({ officeId: OfficeId, key: Key, item: Item }),
  response: z.strictObject({ items: z.array(SettingHistoryRow) }),
});

export const listWages = endpoint({
  method: 'get',
  path: '/api/settings/wages',
  summary: '某院某日可用的职工平均工资',
  tag,
  roles: readers,
  query: OfficeDay.extend({
    /** GB/T 2260 code or short name of a province; all when absent. */
    province: z.string().max(20).optional(),
  }),
  response: z.strictObject({ items: z.array(WageView) }),
});

export const calendarOverview = endpoint({
  method: 'get',
  path: '/api/settings/calendar',
  summary: '已录入的工作日历',
  tag,
  roles: readers,
  response: z.strictObject({
    years: z.array(CalendarYearView),
    lastYear: z.int(),
    nextYear: z.int(),
    /** The next year is not loaded yet. */
    isNextYearMissing: z.boolean(),
    /** Terms whose last day waits for a year to be loaded. */
    pendingTermCount: z.int(),
  }),
});

export const listChanges = endpoint({
  method: 'get',
  path: '/api/setting-changes',
  summary: '设置变更',
  tag,
  roles: overseers,
  query: z.object({
    officeId: OfficeId.optional(),
    state: ChangeState.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(80).optional(),
  }),
  response: z.strictObject({
    items: z.array(ChangeSummaryView),
    nextCursor: z.string().nullable(),
  }),
});

export const getChange = endpoint({
  method: 'get',
  path: '/api/setting-changes/:id',
  summary: '一件设置变更',
  tag,
  roles: overseers,
  params: ChangeParams,
  response: ChangeView,
});

export const createChange = endpoint({
  method: 'post',
  path: '/api/setting-changes',
  summary: '起草设置变更',
  tag,
  roles: drafters,
  body: ChangeBody.extend({ officeId: OfficeId }),
  status: 201,
  response: ChangeView,
});

export const updateChange = endpoint({
  method: 'put',
  path: '/api/setting-changes/:id',
  summary: '修改设置变更的草稿',
  tag,
  roles: drafters,
  params: ChangeParams,
  body: ChangeBody.extend({ version: Version }),
  response: ChangeView,
});

export const previewChange = endpoint({
  method: 'get',
  path: '/api/setting-changes/:id/preview',
  summary: '预览设置变更对在办案件和期限的影响',
  tag,
  roles: overseers,
  params: ChangeParams,
  response: ChangePreview,
});

export const submitChange = endpoint({
  method: 'post',
  path: '/api/setting-changes/:id/submission',
  summary: '提交设置变更',
  tag,
  roles: drafters,
  params: ChangeParams,
  body: z.strictObject({ version: Version }),
  response: ChangeView,
});

export const withdrawChange = endpoint({
  method: 'post',
  path: '/api/setting-changes/:id/withdrawal',
  summary: '撤回设置变更',
  tag,
  roles: drafters,
  params: ChangeParams,
  body: z.strictObject({ version: Version }),
  response: ChangeView,
});

export const releaseChange = endpoint({
  method: 'post',
  path: '/api/setting-changes/:id/release',
  summary: '发布设置变更',
  tag,
  roles: deciders,
  params: ChangeParams,
  body: z.strictObject({
    version: Version,
    /** Of the preview that was looked at. */
    baseHash: z.string().min(1).max(64),
    note: Note.nullish(),
  }),
  response: ChangeView,
});

export const rejectChange = endpoint({
  method: 'post',
  path: '/api/setting-changes/:id/rejection',
  summary: '驳回设置变更',
  tag,
  roles: deciders,
  params: ChangeParams,
  body: z.strictObject({ version: Version, note: Note.min(1) }),
  response: ChangeView,
});

export const exportSettings = endpoint({
  method: 'get',
  path: '/api/settings/export',
  summary: '导出某院的设置',
  tag,
  roles: overseers,
  query: z.object({ officeId: OfficeId }),
  response: SettingsFile,
});

export const importSettings = endpoint({
  method: 'post',
  path: '/api/settings/imports',
  summary: '由文件导入设置，形成一件待提交的变更',
  tag,
  roles: drafters,
  body: z.strictObject({
    officeId: OfficeId,
    /**
     * `json`: a file of `exportSettings`. `wages-csv`: header `gb2260,series,year,annualYuan,publishedOn,confidence,approximate,source`.
     * `calendar-csv`: header `year,holidays,makeupWorkdays,source` with an optional `validFrom`.
     */
    format: z.enum(['json', 'wages-csv', 'calendar-csv']),
    text: z.string().min(1).max(900_000),
    title: z.string().trim().min(1).max(120),
    reason: z.string().trim().min(1).max(1_000),
  }),
  status: 201,
  response: ImportReport,
});

export const settingsApi = {
  listSettings,
  settingHistory,
  listWages,
  calendarOverview,
  exportSettings,
  importSettings,
  listChanges,
  getChange,
  createChange,
  updateChange,
  previewChange,
  submitChange,
  withdrawChange,
  releaseChange,
  rejectChange,
};

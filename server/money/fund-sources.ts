import type { FundSource } from './api.js';

/** Where money comes from, in the words of the papers. */
export const fundSources: Readonly<Record<FundSource, string>> = {
  'own-budget': '本院救助资金预算',
  'case-by-case': '财政逐案核拨',
  'plc-account': '政法委救助资金专户',
  reserve: '司法救助备用金',
  'higher-grant': '上级补助资金',
  donation: '社会捐助',
};

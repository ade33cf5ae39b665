import type { Medium } from '../domain/cases/paper-approval.js';

/** What an approval given outside is called. */
export const mediumNames: Readonly<Record<Medium, string>> = {
  paper: '线下签批',
  phone: '电话审批',
};

import { describe, expect, it } from '@jest/globals';
import { endpoints } from '../../../server/api.js';
import { readSubjects } from '../../../server/domain/access/read-subjects.js';

/**
 * Answers of GET that hold no personal data, and why. Whoever adds an endpoint either says in its descriptor what it `reads`, or gives the
 * reason here.
 */
const withoutPersonalData: Readonly<Record<string, string>> = {
  getIdentityService: 'which service is set up',
  currentSession: 'who is signed in reads of nobody but themselves',
  signInWays: 'public: whether there is a sign-in by provider',
  startProviderSignIn: 'sends the browser on',
  finishProviderSignIn: 'sends the browser on; the sign-in is an entry of its own',
  readOwnAccount: 'the own account',
  listOwnSessions: 'the own sessions',
  listCaseVerbs: 'what may be done to a case, and why not',
  readOwnSignature: 'the own picture',
  listColleagues: 'names to choose a delegate from, as every list of colleagues shows them',
  listRecipients: 'names to choose a recipient from',
  listManagedOffices: 'names and addresses of offices',
  countInbox: 'numbers of tasks',
  listViews: 'filters and columns',
  listenToChanges: 'ids of what changed; what it is, is read and written down apart',
  checkPaper: 'public: kind, number, office and day of a paper, of no person',
  getDocumentProof: 'hashes and times of steps',
  getDocumentSeal: 'title and number of the paper, officials who asked, approved and used a seal',
  listSealUses: 'titles and numbers of papers, officials who used a seal',
  listSealRequests: 'titles and numbers of papers, officials who ask',
  listDraftableKinds: 'kinds of papers and why one may not be drafted now',
  listTemplatePapers: 'titles and numbers of papers; what one says is read on record',
  listExports: 'names of files made of the number of the case, and how far they are',
  getExport: 'how far a file is',
  listPhrases: 'opinions without a case, and the offices they are kept for',
  getAuditState: 'how far the chain reaches',
  listCaseReaders: 'officials who looked at a case, told to those who answer for it',
  listNotices: 'told to their reader: each is a row with its receiver and when it was read',
  listTemplates: 'texts of templates',
  getTemplate: 'texts of templates',
  getTemplateVersion: 'texts of templates',
  listPackages: 'versions and drafts of processes, and who writes and releases them',
  getProcessDraft: 'diagrams, tables and forms, and who wrote in them',
  listSnapshots: 'when and by whom a draft of processes was kept',
  getReleaseFiles: 'diagrams, tables and forms',
  exportDraft: 'diagrams, tables and forms',
  exportRelease: 'diagrams, tables and forms',
  getStudioFacts: 'posts, amount bands and names of documents and terms',
  getRunning: 'counts of cases',
  listMigrations: 'counts of cases',
  getMigration: 'numbers of cases and results',
  getOverview: 'counts of cases',
  getThroughput: 'counts of cases',
  getSteps: 'names of steps, counts and times',
  getCompliance: 'counts of terms',
  listDiagrams: 'names of processes and counts',
  getDiagram: 'a diagram, counts and times',
  getStepByOffice: 'counts and times',
  readHealthReport: 'how machines and programs are',
  readFeed: 'positions, counts and sizes of tables',
  listQuarantined: 'records of the engine without what cases put into them',
  listAlertRules: 'which findings are told to which posts and addresses',
  listAlertDeliveries: 'which messages went to which posts and addresses',
  listComments: 'words of designers',
  getProcessTrial: 'numbers of cases and the ways they take',
  getTriedCase: 'facts that route a case, by its number; nothing of a person',
  getTriedFiles: 'diagrams',
  listSettings: 'settings of an office',
  settingHistory: 'settings of an office',
  listWages: 'wages by region',
  calendarOverview: 'holidays',
  listChanges: 'settings of an office',
  getChange: 'settings of an office',
  previewChange: 'numbers of cases a setting would touch',
  exportSettings: 'settings of an office',
  listOffices: 'names and addresses of offices',
  listRoleHolders: 'names of officials in their posts',
  readClock: 'the time',
  health: 'state of the system',
  openApi: 'description of the API',
};

const readers = Object.entries(endpoints).filter(([, { method }]) => method === 'get');

describe('answers with personal data', () => {
  it.each(readers)('%s says what it reads, or why it is nothing of persons', (id, { reads }) => {
    expect(reads !== undefined).toBe(withoutPersonalData[id] === undefined);
  });

  it('every exception is an endpoint there is', () => {
    const unknown = Object.keys(withoutPersonalData).filter((id) => !(id in endpoints));

    expect(unknown).toEqual([]);
  });

  it.each(Object.entries(endpoints).filter(([, { reads }]) => reads !== undefined))(
    '%s reads something that has a word',
    (_id, { reads }) => {
      expect([...Object.keys(readSubjects), 'by-operation']).toContain(reads);
    },
  );

  it.each(Object.entries(endpoints).filter(([, { roles }]) => roles === 'public'))(
    '%s is open to everybody and therefore reads of nobody',
    (_id, { reads }) => {
      expect(reads).toBeUndefined();
    },
  );
});

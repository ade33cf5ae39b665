import type { Translated } from './translated.js';
import type { intakeScreens as chinese } from './zh-CN-intake.js';

/** Texts of the application at the desk, step by step. */
export const intakeScreens = {
  wizard: {
    progress: 'Steps of the application: step {{at}} of {{of}}',
    steps: {
      way: 'Way',
      people: 'People',
      original: 'Original case',
      need: 'Request',
      materials: 'Materials',
      check: 'Check',
    },
    faults: '{{count}} to correct',
    back: 'Back',
    next: 'Next',
    save: {
      untouched: 'What you fill in is kept automatically',
      saving: 'Saving…',
      saved: 'Saved; you may leave and go on later',
    },
    saveFailed: 'Not saved: {{reason}}',
    wayTitle: 'How the case starts',
    ways: {
      written: 'Written application',
      oral: 'Oral application',
      'on-behalf': 'On behalf of the applicant',
      'ex-officio': 'Ex officio',
      clue: 'Clue transferred',
    },
    wayHints: {
      written: 'The applicant hands in an application',
      oral: 'Where writing is truly difficult, the procuratorate takes a record',
      'on-behalf': 'By a statutory agent or an entrusted person',
      'ex-officio': 'Found while handling cases; nobody applied',
      clue: 'Another department transfers a clue to relief',
    },
    compare: 'Compare name and number with the scan of the document',
    minor: 'The applicant is under 18; the guardian is the statutory agent.',
    guardianName: 'Name of guardian',
    guardianRelation: 'Guardian’s relation to the applicant',
    agentName: 'Name of agent',
    agentRelation: 'Agent’s relation to the applicant',
    authority: 'Authority of agent',
    authorities: {
      statutory: 'Statutory agent',
      entrusted: 'Entrusted agent (power of attorney needed)',
    },
    hardship: 'Hardship',
    hardshipHint:
      'Income, household, debts, subsistence allowance, medical treatment and so on; for an oral application, what the applicant states.',
    materialsTitle: 'Checklist of materials',
    materialsHint:
      'According to how the case starts and who applies. Proof the applicant truly cannot provide may be collected by the procuratorate.',
    optional: ' (optional)',
    states: {
      received: 'Received',
      applicant: 'To be supplied',
      office: 'Collected by us',
    },
    stateOf: 'State of {{name}}',
    copiesOf: 'Copies of {{name}}',
    copies: 'copies',
    scansOf: 'Scans of {{name}}',
    missing: 'The receipt will tell the applicant once and for all to supply: {{names}}',
    checkTitle: 'Check this together with the applicant',
    mend: 'Change',
    mendOf: 'Change {{step}}',
    paperOf: 'Copies: {{copies}}, scans: {{scans}}',
    afterFiling:
      'After filing, print the application (the record, if oral), the notice of rights and obligations and the receipt of materials for the applicant to sign.',
    drafts: 'Applications not yet submitted ({{count}})',
    unnamed: 'No name yet',
    scanCount: '{{count}} scans',
    scanCount_one: '{{count}} scan',
    drop: 'Discard',
    dropOf: 'Discard the application of {{name}}',
    dropSure: 'What was filled in and the scans will be deleted. Discard?',
    filed: 'Filed',
    toCase: 'Open the case',
    another: 'File another',
    toPrint: 'Print and have signed now',
    toPrintHint:
      'The applicant checks and signs the application or the record of the oral application; the receipt of materials and the notice of rights and obligations are handed to the applicant.',
    papersComing: 'Documents are being made and will appear here…',
  },
} as const satisfies Translated<typeof chinese>;

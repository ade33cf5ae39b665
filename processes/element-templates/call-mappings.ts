import { ProcessId } from '../contract.js';
import type { Mapping } from './element-settings.js';

interface Mappings {
  inputs: readonly Mapping[];
  outputs: readonly Mapping[];
}

const input = (target: string, source = `=${target}`): Mapping => ({ source, target });
const output = input;

/** What every called process gets; the office comes last, since an input sees what earlier inputs of the same call changed. */
const called = (inputs: readonly Mapping[], outputs: readonly Mapping[] = []): Mappings => ({
  inputs: [
    ...['caseId', 'release', 'round', 'handlerId', 'requestId'].map((name) => input(name)),
    ...inputs,
    input('officeId'),
  ],
  outputs,
});

/** What a review gets and gives back: it begins with “approve”, and the caller reads its last verdict as the outcome. */
const review = (
  path: string,
  inputs: readonly Mapping[],
  outcome: string,
  decidingOffice: string,
): Mappings =>
  called(
    [
      input('resumeAt', '=if routing.path = lastPath then resumeAt else null'),
      ...[input('outcome'), input('verdict', '="approve"'), input('proposal')],
      ...[input('finalApprover', '=routing.finalApprover'), ...inputs],
    ],
    [
      output('outcome', outcome),
      output('resumeAt', '=if verdict = "return" or verdict = "adjust" then resumeAt else null'),
      ...[output('round'), output('lastPath', `="${path}"`)],
      output('decidingOfficeId', decidingOffice),
    ],
  );

const jointOutcome =
  '=if verdict = "return" or verdict = "adjust" or verdict = "refuse" then verdict else if jointMode = "separate" then "settled" else if jointVerdict = "join" then "approve" else "not-joined"';

/** What a call of each process passes and takes back, as `relief-case` does it; a test compares the two. */
const mappings: Readonly<Record<string, Mappings>> = {
  [ProcessId.fastTrack]: called(
    [input('verdict', '="approve"')],
    [
      output(
        'advanceOutcome',
        '=if emergency = "not-urgent" or verdict = "refuse" then "declined" else "paid"',
      ),
    ],
  ),
  [ProcessId.hearing]: called([input('hearingId')], [output('hearingOutcome')]),
  [ProcessId.assistance]: called(
    [input('assistanceId'), input('assistingOfficeId')],
    [output('assistanceOutcome')],
  ),
  [ProcessId.ordinaryReview]: review('ordinary', [], '=verdict', '=null'),
  [ProcessId.fullReview]: review('full', [input('higherOfficeId')], '=verdict', '=null'),
  [ProcessId.jointRelief]: review(
    'joint',
    [input('jointMode'), input('jointVerdict', '=null'), input('decidingOfficeId', '=null')],
    jointOutcome,
    '=decidingOfficeId',
  ),
  [ProcessId.decisionService]: called(
    [
      ...[input('decision', '="grant"'), input('scope', '="all"')],
      input('decidingOfficeId', '=if decidingOfficeId = null then officeId else decidingOfficeId'),
    ],
    [output('shares')],
  ),
  [ProcessId.disbursement]: called([input('disbursementId'), input('purpose', '="grant"')]),
};

/** The mappings of a call of the process; one that is not of the standard package gets what every process needs. */
export const mappingsOfCall = (sourceId: string): Mappings => mappings[sourceId] ?? called([]);

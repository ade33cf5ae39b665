/**
 * How many working days a step or a wait is expected to take when nothing better is known: habits of the product, no text of
 * the law. An installation with finished cases gives the median of its own.
 */
export const usualDays: Readonly<Record<string, number>> = {
  'review-materials': 2,
  'verify-case': 4,
  'plan-hearing': 3,
  'record-hearing': 3,
  'report-assistance': 5,
  'record-collective-decision': 3,
  'review-joint-request': 3,
  'record-plc-opinion': 8,
  'serve-document': 2,
  'register-arrival': 5,
  'confirm-emergency': 0,
  'approve-advance': 0,
  'supplement-received': 5,
  'inquiry-settled': 5,
  'payment-settled': 2,
  'funds-arrived': 10,
};

/** Working days of any other step of a person. */
export const usualStepDays = 1;

/** Working days of any other wait. */
export const usualWaitDays = 5;

/** About as many working days as the thirty days for a supplement hold. */
export const supplementTermDays = 21;

/** Expected working days by element id, act or message. */
export type Pace = Readonly<Record<string, number>>;

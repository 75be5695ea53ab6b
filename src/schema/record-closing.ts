import { severityOfUnmetDuty } from './advocacy-owed.js';
import { isMissing } from './conditions.js';
import { outcomeLines } from './outcome-lines.js';
import { contextOf, endOf, inRecord, isClosing } from './record-context.js';
import type { MspRecordDraft } from './record-shape.js';
import type { Rule } from './section.js';
import { missingStages } from './stages.js';
import { isBefore } from './timescale.js';

type RecordRule = Rule<MspRecordDraft>;

/** An enquiry that was concluded has an end, and what the person wants; those who could not be asked are left in peace. */
const whole: RecordRule = (record, say) => {
  if (!isClosing(record)) return;
  const { closureFeedback, desiredOutcomes, capacityAdvocacy } = record;
  if (!closureFeedback) say('closure-missing', ['closureFeedback']);
  // Feedback alone is a whole section, but no end of an enquiry.
  else if (!closureFeedback.closure && !isMissing(closureFeedback.feedback) && isMissing(closureFeedback.achievements))
    say('closure-missing', ['closureFeedback', 'closure']);
  if (!desiredOutcomes) say('desired-outcomes-missing', ['desiredOutcomes']);
  if (!capacityAdvocacy) say('capacity-advocacy-missing', ['capacityAdvocacy']);
};

/** Rule V25: people are asked "at the beginning, middle and end" (MSP Guide 2014); where not, the reason is written down. */
const stages: RecordRule = (record, say, { catalogue }) => {
  if (!record.closureFeedback?.closure) return;
  for (const { stage, isExplained } of missingStages(record, catalogue)) {
    const severity = isExplained ? 'info' : 'warning';
    say(`${stage}-not-covered`, ['closureFeedback', 'closure', 'missingStages'], undefined, severity);
  }
};

/** Rule V9: what is withdrawn on the last day was wanted until then; the person, and not the figures, decides that. */
const withdrawals: RecordRule = (record, say) => {
  const ended = endOf(record);
  // With the changes that were made in reviews and wait to be taken over.
  for (const { latest, versions } of outcomeLines(record)) {
    const { status, change } = latest;
    if (status !== 'withdrawn' || ended?.length !== 10 || change?.date?.length !== 10) continue;
    if (!isBefore(change.date, ended))
      say('withdrawn-at-closing', [...(versions.at(-1)?.path ?? []), 'change', 'date']);
  }
};

/** Where an advocate is owed to the person and none is there at the end, the record says why it ended all the same. */
const unmetDuty: RecordRule = (record, say, context) => {
  const { capacityAdvocacy, closureFeedback } = record;
  const closure = closureFeedback?.closure;
  if (!capacityAdvocacy || !closure || !isClosing(record) || !isMissing(closure.unmetDutyReason)) return;
  const severity = severityOfUnmetDuty(inRecord(record, capacityAdvocacy), contextOf(record, context));
  if (severity)
    say('unmet-duty-reason-missing', ['closureFeedback', 'closure', 'unmetDutyReason'], undefined, severity);
};

/** What the national collection counts of every concluded enquiry under the statute (tables SG2a and SG2b). */
const counted: RecordRule = (record, say) => {
  if (!isClosing(record) || record.kind !== 'section-42') return;
  const { riskTypes, locations, sources } = record.concern ?? {};
  if (isMissing(riskTypes)) say('risk-type-missing', ['concern', 'riskTypes']);
  if (isMissing(locations)) say('risk-location-missing', ['concern', 'locations']);
  if (isMissing(sources)) say('risk-source-missing', ['concern', 'sources']);
};

/** What is asked for at the end. */
export const closingRules: readonly RecordRule[] = [whole, stages, withdrawals, unmetDuty, counted];

import type { CaseNoteEntry } from './entries.js';
import { inOrder } from './order.js';
import { achievementEntries } from './note-achievements.js';
import { advocacyEntries } from './note-advocacy.js';
import { closureEntries } from './note-closure.js';
import { conversationEntries } from './note-conversations.js';
import { decisionEntries } from './note-decisions.js';
import { feedbackEntries } from './note-feedback.js';
import { involvementEntries } from './note-involvement.js';
import { outcomeEntries } from './note-outcomes.js';
import { headerOf, peopleIn, recordEntries } from './note-record.js';
import { reviewEntries } from './note-reviews.js';
import { sharingEntries } from './note-sharing.js';
import { readRecord, type RecordView } from './read.js';
import { isFilled, Speech, type ExchangeOptions } from './speech.js';

const tellers = [
  recordEntries,
  conversationEntries,
  outcomeEntries,
  involvementEntries,
  decisionEntries,
  advocacyEntries,
  sharingEntries,
  reviewEntries,
  achievementEntries,
  closureEntries,
  feedbackEntries,
];

const entriesOf = (speech: Speech, record: RecordView): CaseNoteEntry[] =>
  inOrder(tellers.flatMap((teller) => teller(speech, record)));

/**
 * What a case note tells, as data: one entry for each thing that happened, or that was recorded, in the order in which it
 * happened. What has changed since is an entry of its own, with its reason and who agreed; the first words are always kept.
 * Who has a part in the record stands above the entries of a note, and in `people` of the record.
 * For practitioners: pressure by others and the worker's own view are in it.
 * @param record a record or one of its sections, finished or not; what cannot be read is left out
 * @returns the entries; what has no date comes last. What was set aside is not in them. Never throws
 */
export function caseNoteEntries(record: unknown, options: ExchangeOptions = {}): CaseNoteEntry[] {
  try {
    const view = readRecord(record);
    return view ? entriesOf(new Speech(view, options), view) : [];
  } catch {
    return [];
  }
}

/** The entries of one day, each with its title; who recorded them is said once where it is the same. */
function dayText(entries: readonly CaseNoteEntry[]): string {
  const told = entries.map(({ title, text, recorded }, i) => {
    const isLast = recorded !== entries[i + 1]?.recorded;
    return `${title}\n${[...text, ...(recorded !== undefined && isLast ? [recorded] : [])].join(' ')}`;
  });
  return [entries[0]?.when ?? '', ...told].join('\n\n');
}

/** Entries by the day that heads them. */
function days(entries: readonly CaseNoteEntry[]): CaseNoteEntry[][] {
  const found: CaseNoteEntry[][] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last && last[0]?.when === entry.when) last.push(entry);
    else found.push([entry]);
  }
  return found;
}

const headOf = (speech: Speech, view: RecordView, { personName, today }: ExchangeOptions): string[] => [
  speech.note(isFilled(personName) ? 'headingOf' : 'heading'),
  ...headerOf(speech, view, today),
];

/**
 * What stands above the entries of a case note: its heading, which enquiry this is, and who has a part in it. For practitioners.
 * @returns lines, the heading first; none where there is no record to read. Never throws
 */
export function caseNoteHead(record: unknown, options: ExchangeOptions = {}): string[] {
  try {
    const view = readRecord(record);
    return view ? headOf(new Speech(view, options), view, options) : [];
  } catch {
    return [];
  }
}

function textOf(view: RecordView, options: ExchangeOptions): string {
  const speech = new Speech(view, options);
  const entries = entriesOf(speech, view);
  const isEmpty = entries.length === 0 && peopleIn(speech, view).length === 0;
  const body = isEmpty ? [speech.f('nothingRecorded')] : days(entries).map(dayText);
  return [headOf(speech, view, options).join('\n'), ...body].join('\n\n');
}

/**
 * A record, or one of its sections, as plain text to put among a person's case notes: "The person's priorities and subsequent
 * actions should also be added to case notes" (Jersey MSP Toolkit; R29, R40). In the order in which things happened, with the
 * person's words whole and in quotation marks. Codes are told by their labels.
 *
 * It is for practitioners. It names pressure by others, sources of harm and the worker's own view: what the person is given is
 * `personCopy`.
 * @param record a record or one of its sections, finished or not; what cannot be read, and what was set aside, is left out
 * @returns lines of text without markup, separated by `\n`; empty where there is no record to read. Never throws
 */
export function caseNote(record: unknown, options: ExchangeOptions = {}): string {
  try {
    const view = readRecord(record);
    return view ? textOf(view, options) : '';
  } catch {
    return '';
  }
}

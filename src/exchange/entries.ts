import { isMistaken } from '../schema/conditions.js';
import { isDate, isFilled, type Speech } from './speech.js';
import { tellAgain, type Facet } from './facets.js';

/** What of a record an entry is about: the frame, or the section that it stands in. */
export type EntryPart = 'record' | 'desiredOutcomes' | 'capacityAdvocacy' | 'reviewTimeline' | 'closureFeedback';

/** One thing that happened, or that was recorded, as a case note tells it. */
export interface CaseNoteEntry {
  /** When it happened, as exactly as it is known: `2026`, `2026-05` or `2026-05-14`. Absent where that is not known. */
  readonly date?: string;
  /** The same in words: "14 May 2026", "About May 2026", "Date not known". */
  readonly when: string;
  /** What it is about. */
  readonly part: EntryPart;
  /** A few words that head it, without a full stop. */
  readonly title: string;
  /** Sentences, in order. The person's words are whole, in quotation marks. */
  readonly text: readonly string[];
  /** Who recorded it and when, where that says more than the date does. */
  readonly recorded?: string;
}

/** Who recorded a version, and when. */
interface Recorded {
  readonly recordedAt?: string;
  readonly by?: { readonly name?: string; readonly role?: string };
}

/** An entry on its way: `place` orders what happened on one day. */
export interface Draft {
  readonly entry: CaseNoteEntry;
  readonly place: number;
  /** The moment of recording, where that was on the day itself, in milliseconds. */
  readonly recorded?: number;
  /** The moment at which it happened. */
  readonly happened?: number;
}

/** The local day of the moment of recording: its offset is stored with it. */
export const dayOf = (moment: string | undefined): string | undefined =>
  moment !== undefined && isDate(moment.slice(0, 10)) ? moment.slice(0, 10) : undefined;

function recordedOf(speech: Speech, date: string | undefined, { recordedAt, by }: Recorded): string | undefined {
  const day = dayOf(recordedAt);
  const name = isFilled(by?.name) ? by.name : undefined;
  const role = name === undefined ? speech.roles([by?.role]) : '';
  if (day === undefined || day === date) {
    if (role) return speech.note('recordedByRole', { by: role });
    return name === undefined ? undefined : speech.note('recordedBy', { by: name });
  }
  const on = speech.date(day);
  if (role) return speech.note('recordedByRoleOn', { by: role, date: on });
  return name === undefined ? speech.f('recordedOn', { date: on }) : speech.f('recordedBy', { by: name, date: on });
}

/** A moment that belongs to a day. */
function momentOn(date: string | undefined, moment: string | undefined): number | undefined {
  const time = date !== undefined && dayOf(moment) === date ? Date.parse(moment ?? '') : NaN;
  return Number.isNaN(time) ? undefined : time;
}

interface Told extends Recorded {
  readonly part: EntryPart;
  readonly place: number;
  readonly title: string;
  readonly text: readonly string[];
  /** When it happened; anything but a date is told as it was written. */
  readonly date?: string | undefined;
  /** Whether the record asks for that date: then it is said where the day is only that of recording. */
  readonly isDated?: boolean;
  /** Whether it happened though nothing is told of it. */
  readonly isEvent?: boolean;
  /** The moment at which it happened, where that is known. */
  readonly at?: string;
}

/** Makes an entry. One that has nothing to say is none, but for what happened on a known day. */
export function entryOf(speech: Speech, told: Told): Draft[] {
  const { part, place, title, isDated = true, isEvent = false, at } = told;
  const hasHappened = isEvent && told.text.length === 0 && isDate(told.date);
  const text = hasHappened ? [speech.note('nothingMore')] : told.text;
  if (text.length === 0) return [];
  const happened = isDate(told.date) ? told.date : undefined;
  const date = happened ?? dayOf(told.recordedAt);
  const asWritten = happened === undefined && isFilled(told.date);
  const recorded = recordedOf(speech, date, told);
  const entry = {
    ...(date !== undefined && { date }),
    when: date === undefined ? speech.f('dateNotKnown') : speech.date(date),
    part,
    title,
    text: [
      ...text,
      ...(asWritten ? [speech.note('dateAsWritten', { text: told.date })] : []),
      ...(isDated && !asWritten && happened === undefined && date !== undefined
        ? [speech.note('dateOfRecording')]
        : []),
    ],
    ...(recorded !== undefined && { recorded }),
  };
  const moment = momentOn(date, at);
  const noted = at === undefined ? momentOn(date, told.recordedAt) : undefined;
  return [
    {
      entry,
      place,
      ...(noted !== undefined && { recorded: noted }),
      ...(moment !== undefined && { happened: moment }),
    },
  ];
}

/** An item that keeps its earlier versions, oldest first. */
interface Item extends Recorded {
  readonly status?: string;
  readonly history?: readonly (object | undefined)[];
}

/** A version of an item. */
export type VersionOf<I> = Omit<I, 'id' | 'history'>;

/** The versions of an item that can be read, oldest first; the last one is the item itself. */
export const versionsOf = <I extends Item>(item: I): VersionOf<I>[] => [
  ...((item.history ?? []).filter((version) => version !== undefined) as VersionOf<I>[]),
  item,
];

/** How the versions of an item are told. */
export interface ChainTold<V> {
  readonly part: EntryPart;
  readonly place: number;
  readonly title: string | ((version: V) => string);
  readonly facets: readonly Facet<V>[];
  /** What tells the item from others of its kind: a later version begins with it, where it is as it was. */
  readonly again?: Facet<V> | undefined;
  /** When a version happened; absent where the record asks for no date. */
  readonly date?: (version: V, before: V | undefined) => string | undefined;
  /** Whether it is told that it happened, where nothing else is. */
  readonly isEvent?: boolean;
}

/**
 * An entry for each version that says something that the one before it did not. What was recorded by mistake is one entry
 * that says so, and nothing of it is told.
 */
export function chainOf<I extends Item>(speech: Speech, item: I, told: ChainTold<VersionOf<I>>): Draft[] {
  const { title: titled, date: dated, facets, again } = told;
  const titleOf = (version: VersionOf<I>): string => (typeof titled === 'string' ? titled : titled(version));
  const versions = versionsOf(item);
  if (isMistaken(item)) {
    const title = titleOf(item);
    const text = [speech.note('mistake', { text: title })];
    return entryOf(speech, { ...item, ...told, title, text, date: dated?.(item, undefined), isDated: false });
  }
  return versions.flatMap((version, k) => {
    const before = versions[k - 1];
    const title = titleOf(version);
    const { recordedAt, by } = version as Recorded;
    return entryOf(speech, {
      part: told.part,
      place: told.place,
      title: before === undefined ? title : speech.note('changed', { text: title }),
      text: tellAgain(speech, facets, again, version, before),
      date: dated?.(version, before),
      isDated: dated !== undefined,
      isEvent: told.isEvent === true && before === undefined,
      ...(recordedAt !== undefined && { recordedAt }),
      ...(by && { by }),
    });
  });
}

/** The day of a version of something that has several in time: its own where it has a new one, else that of recording. */
export const newDay =
  <V extends { readonly recordedAt?: string }>(of: (version: V) => string | undefined) =>
  (version: V, before: V | undefined): string | undefined => {
    const day = of(version);
    const isNew = day !== undefined && (before === undefined || of(before) !== day);
    return isNew ? day : (dayOf(version.recordedAt) ?? day);
  };

/** The entries of all items of a list. */
export const chainsOf = <I extends Item>(
  speech: Speech,
  list: readonly (I | undefined)[] | undefined,
  told: ChainTold<VersionOf<I>> | ((item: I) => ChainTold<VersionOf<I>>),
): Draft[] =>
  (list ?? []).flatMap((item) => (item ? chainOf(speech, item, typeof told === 'function' ? told(item) : told) : []));

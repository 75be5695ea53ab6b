import { expect } from 'chai';
import joyceJson from '../../examples/cases/joyce.json' with { type: 'json' };
import mrsTJson from '../../examples/cases/mrs-t.json' with { type: 'json' };
import samJson from '../../examples/cases/sam.json' with { type: 'json' };
import { keptInSections, type Kept } from '../../src/rules/check-change-table.js';
import type { MspRecord } from '../../src/schema/index.js';

// The three case studies that the package ships, and what they were at any earlier moment: every version says when it was
// recorded, so that what came later can be taken away.

/** A record in which nothing is absent that the story needs. */
export type WholeRecord = MspRecord & {
  [
    K in 'concern' | 'people' | 'desiredOutcomes' | 'capacityAdvocacy' | 'reviewTimeline' | 'closureFeedback' | 'events'
  ]-?: NonNullable<MspRecord[K]>;
};

const whole = (json: unknown): WholeRecord => json as WholeRecord;
export const joyce = whole(joyceJson);
export const sam = whole(samJson);
export const mrsT = whole(mrsTJson);

/** A day after all of them, so that nothing is still to come. */
export const TODAY = '2026-11-23';

/** A case, and days on which it is looked at, each with what the check said on that day. None of it is an error. */
interface Case {
  readonly record: WholeRecord;
  readonly days: Readonly<Record<string, readonly string[]>>;
}

/** The cases by the name of their files. */
export const cases: Readonly<Record<string, Case>> = {
  joyce: { record: joyce, days: { '2026-05-14': [], '2026-05-26': [], '2026-06-25': [] } },
  sam: {
    record: sam,
    days: {
      // It depends on her boyfriend alone, and nobody had talked that through with her yet.
      '2026-03-19': ['warning achievability-missing desiredOutcomes/outcomes/1/achievability'],
      '2026-04-23': [],
      '2026-06-03': [],
      '2026-07-15': [],
      '2026-09-24': [],
    },
  },
  'mrs-t': {
    record: mrsT,
    days: {
      '2026-02-03': [
        // The enquiry can go on before there is one; the advocate came on 9 February.
        'warning advocate-not-yet-appointed capacityAdvocacy/advocacy/appointments/0/status',
      ],
      '2026-02-10': [],
      '2026-02-24': [],
      '2026-03-05': [],
    },
  },
};

/**
 * That there is a text with words in it. An expression alone takes what is absent for the text “undefined”, in which there are
 * letters, too.
 */
export const expectWords = (text: unknown, of?: string): void => {
  expect(text, of).to.be.a('string').that.matches(/\p{L}/u);
};

/** The item of a list that has this id. */
export function byId<T extends { readonly id?: string }>(items: readonly T[] | undefined, id: string): T {
  const found = items?.find((item) => item.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const itemsOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

/** A version without what it is known by, what came before it, and what has versions of its own. */
function versionOf(item: Fields, parts: readonly Kept[] = []): Fields {
  const apart = new Set(['id', 'history', ...parts.map(({ field }) => field)]);
  return Object.fromEntries(Object.entries(item).filter(([key]) => !apart.has(key)));
}

/** Every version of every item that is kept, with the place of the item. */
export function* versionsOf(
  holder: unknown,
  parts: readonly Kept[] = Object.values(keptInSections).flat(),
  place = '',
): Generator<[place: string, versions: readonly Fields[]]> {
  for (const { field, as, parts: within } of parts) {
    const value = fieldsOf(holder)[field];
    const items = as === 'object' ? (value === undefined ? [] : [fieldsOf(value)]) : itemsOf(value);
    for (const [i, item] of items.entries()) {
      const at = `${place}/${field}${as === 'object' ? '' : `/${i}`}`;
      yield [at, [...itemsOf(item['history']), versionOf(item, within)]];
      if (within) yield* versionsOf(item, within, at);
    }
  }
}

const isBy = (moment: string, stamp: unknown): boolean =>
  typeof stamp === 'string' && Date.parse(stamp) <= Date.parse(moment);

function itemAt({ parts = [] }: Kept, item: Fields, moment: string): Fields | undefined {
  const versions = [...itemsOf(item['history']), versionOf(item, parts)];
  const there = versions.filter(({ recordedAt }) => isBy(moment, recordedAt));
  const last = there.pop();
  if (!last) return undefined;
  const { id } = item;
  return {
    ...(id !== undefined && { id }),
    ...last,
    ...partsAt(parts, item, moment),
    ...(there.length > 0 && { history: there }),
  };
}

function partsAt(parts: readonly Kept[], holder: Fields, moment: string): Fields {
  const found = parts.map((part): [string, unknown] => {
    const value = holder[part.field];
    if (part.as === 'object') return [part.field, value && itemAt(part, fieldsOf(value), moment)];
    const items = itemsOf(value).flatMap((item) => itemAt(part, item, moment) ?? []);
    return [part.field, items.length > 0 ? items : undefined];
  });
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** Lists that a section has even where nothing stands in them. */
const always = {
  desiredOutcomes: { conversations: [], outcomes: [] },
  capacityAdvocacy: { decisions: [] },
  reviewTimeline: { reviews: [] },
  closureFeedback: { achievements: [], feedback: [] },
};

/** A record as it was at a moment: without the versions, items, sections, findings and events that came later. */
export function asOf(record: WholeRecord, moment: string): MspRecord {
  const { desiredOutcomes: _, capacityAdvocacy: __, reviewTimeline: ___, closureFeedback: ____, ...frame } = record;
  const names = Object.keys(always) as (keyof typeof always)[];
  const sections = names.flatMap((name): [string, unknown][] => {
    const kept = partsAt(keptInSections[name], record[name], moment);
    const { schemaVersion } = record[name];
    return Object.keys(kept).length > 0 ? [[name, { schemaVersion, ...always[name], ...kept }]] : [];
  });
  const isPast = (date = ''): boolean => date <= moment.slice(0, 10);
  const { concludedOn, concern, events, ...rest } = frame;
  return {
    ...rest,
    ...(isPast(concludedOn) && { concludedOn }),
    concern: { ...concern, findings: (concern.findings ?? []).filter(({ date }) => isPast(date)) },
    ...Object.fromEntries(sections),
    events: events.filter(({ at }) => isBy(moment, at)),
  };
}

/** The record at the end of a day. */
export const atEndOf = (record: WholeRecord, day: string): MspRecord => asOf(record, `${day}T23:59:59+00:00`);

/** Every moment at which something was recorded, oldest first. */
export function momentsOf(record: WholeRecord): string[] {
  const sections = [record.desiredOutcomes, record.capacityAdvocacy, record.reviewTimeline, record.closureFeedback];
  const stamps = sections.flatMap((section) =>
    [...versionsOf(section)].flatMap(([, versions]) => versions.map(({ recordedAt }) => recordedAt as string)),
  );
  const all = new Set([...stamps, ...record.events.map(({ at }) => at ?? '')]);
  return [...all].sort((a, b) => Date.parse(a) - Date.parse(b));
}

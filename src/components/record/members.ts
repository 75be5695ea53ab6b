import type { FieldIssue } from '../../schema/issue.js';
import type { MspRecordDraft } from '../../schema/record-shape.js';
import { CapacityAdvocacyElement } from '../capacity-advocacy/capacity-advocacy.js';
import { ClosureFeedbackElement } from '../closure-feedback/closure-feedback.js';
import { DesiredOutcomesElement } from '../desired-outcomes/desired-outcomes.js';
import { ReviewTimelineElement } from '../review-timeline/review-timeline.js';
import type { RecordElement } from './record.js';
import { Telling } from './telling.js';

/** The sections of a record, in the order in which they are worked with: the field, and the element that holds it. */
export const PARTS = {
  desiredOutcomes: DesiredOutcomesElement,
  capacityAdvocacy: CapacityAdvocacyElement,
  reviewTimeline: ReviewTimelineElement,
  closureFeedback: ClosureFeedbackElement,
} as const;
/** The field of a section in a record. */
export type PartName = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];
/** The element of a section. */
export type Member = InstanceType<(typeof PARTS)[PartName]>;

/** Which section an element holds; none for any other element. */
export const partHeldBy = (element: Element): PartName | undefined =>
  PART_NAMES.find((name) => element instanceof PARTS[name]);

/** Whether what stands around an element below `root` is a record of its own. */
function isOfAnother(element: Element, root: ParentNode, record: CustomElementConstructor): boolean {
  const isRecord = (one: Element): boolean => one instanceof record;
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) if (isRecord(at)) return true;
  return false;
}

/** The sections below an element, in order; those of a record within it are its own. */
export const sectionsIn = (root: ParentNode, record: CustomElementConstructor): [PartName, Member][] =>
  Array.from(root.querySelectorAll('*')).flatMap((element: Element): [PartName, Member][] => {
    const name = partHeldBy(element);
    return name && !isOfAnother(element, root, record) ? [[name, element as Member]] : [];
  });

/** The first of each kind. */
export const firstOfEach = (found: readonly (readonly [PartName, Member])[]): Map<PartName, Member> =>
  new Map(PART_NAMES.flatMap((name) => found.filter(([other]) => other === name).slice(0, 1)));

/** What each section was given last, by whichever record: what differs from it was written by somebody since. */
const given = new WeakMap<Member, { readonly now?: unknown; readonly saved?: unknown }>();
const textOf = (value: unknown): string => JSON.stringify(value ?? null);

/** Whether two records are of different enquiries, or people: what stands in one is never joined to the other. */
const areApart = (one: MspRecordDraft, other: MspRecordDraft = {}): boolean =>
  (['reference', 'personReference'] as const).some(
    (key) => one[key] !== undefined && other[key] !== undefined && one[key] !== other[key],
  );

/** A record and its sections: what one of them changes, all of them know. */
export class Members {
  #all: ReadonlyMap<PartName, Member> = new Map();
  /** Those that have come since the sections were given anything. */
  readonly #new = new Set<Member>();
  readonly #telling: Telling;
  #isGiving = false;
  /** Whether what was changed last is not committed yet. */
  isTyped = false;

  constructor(private readonly host: RecordElement) {
    this.#telling = new Telling(host);
  }

  get all(): ReadonlyMap<PartName, Member> {
    return this.#all;
  }

  /** Takes in those that are there now, and lets go those that have gone. Tells whether that changed anything. */
  take(found: ReadonlyMap<PartName, Member>): boolean {
    const before = [...this.#all.values()];
    const now = [...found.values()];
    if (before.length === now.length && now.every((member) => before.includes(member))) return false;
    this.#all = found;
    for (const member of before) if (!now.includes(member)) this.#let(member);
    for (const member of now) {
      if (before.includes(member)) continue;
      this.#new.add(member);
      member.addEventListener('input', this.#heard);
      member.addEventListener('change', this.#committed);
      member.join(true);
    }
    return true;
  }
  #let(member: Member): void {
    member.removeEventListener('input', this.#heard);
    member.removeEventListener('change', this.#committed);
    member.reportInRecord(false, []);
    this.#telling.takeBack(member);
    member.join(false);
  }

  readonly #heard = (event: Event): void => {
    const member = event.currentTarget as Member;
    if (event.target !== member) return;
    event.stopPropagation();
    const name = partHeldBy(member);
    if (!name || this.#isGiving) return;
    const now = member.value ?? undefined;
    given.set(member, { ...given.get(member), now });
    this.host.changePart(name, now);
  };
  readonly #committed = (event: Event): void => {
    if (event.target !== event.currentTarget) return;
    event.stopPropagation();
    this.host.commit();
  };

  /**
   * Gives each section its part, as it is and as it is saved. A save in the midst of writing joins the two within the section: what
   * came of it is given back, as is what was written in a section before it came here.
   */
  give(record: MspRecordDraft, saved: MspRecordDraft | undefined): Partial<Record<PartName, object>> {
    const joined: Partial<Record<PartName, object>> = {};
    const isOther = areApart(record, saved);
    this.#isGiving = true;
    try {
      for (const [name, member] of this.#all) {
        const part: unknown = record[name];
        const before: unknown = saved?.[name];
        const last = given.get(member) ?? {};
        const isSavedNew = !isOther && textOf(last.saved) !== textOf(before);
        const isOwn = this.#new.delete(member) && this.#isWritten(member, part);
        if (isSavedNew) member.defaultValue = (before ?? null) as never;
        if (!isOwn && (!given.has(member) || last.now !== part)) member.value = (part ?? null) as never;
        given.set(member, { now: part, saved: isOther ? last.saved : before });
        if (!isSavedNew && !isOwn) continue;
        const now: unknown = member.value;
        if (typeof now !== 'object' || !now || textOf(now) === textOf(part)) continue;
        joined[name] = now;
        given.set(member, { now, saved: before });
      }
    } finally {
      this.#isGiving = false;
    }
    return joined;
  }
  /** Whether a section that has come holds what somebody wrote in it elsewhere, or before there was a record around it. */
  #isWritten(member: Member, part: unknown): boolean {
    if (member.value === null || textOf(member.value) === textOf(given.get(member)?.now)) return false;
    return (part ?? undefined) === undefined || member.unsavedValue !== null;
  }

  /** The form was reset: nothing is open, and nothing is told of what was done. */
  reset(): void {
    for (const member of this.#all.values()) {
      member.formResetCallback();
      const { saved } = given.get(member) ?? {};
      given.set(member, { now: saved, saved });
    }
  }

  /**
   * Tells each section who reads, who writes and where, and what is known of the record around it. While something is typed, those
   * that nobody sees are told nothing of it: to draw all of them again for each letter takes longer than the letter.
   */
  tell(record: MspRecordDraft): void {
    for (const [name, member] of this.#all) this.#telling.tell(name, member, this.#isAway(name) ? undefined : record);
  }
  #isAway(name: PartName): boolean {
    return this.isTyped && this.host.page !== name;
  }
  /** Shows in each section what is wrong there, or shows it no more. */
  report(on: boolean, issues: readonly FieldIssue[]): void {
    for (const [name, member] of this.#all) {
      if (this.#isAway(name)) continue;
      const own = issues.filter(({ path }) => path[0] === name);
      member.reportInRecord(
        on,
        own.map((issue) => ({ ...issue, path: issue.path.slice(1) })),
      );
    }
  }
}

import type { MspRecordDraft } from '../../schema/record-shape.js';
import { CapacityAdvocacyElement } from '../capacity-advocacy/capacity-advocacy.js';
import { ClosureFeedbackElement } from '../closure-feedback/closure-feedback.js';
import { DesiredOutcomesElement } from '../desired-outcomes/desired-outcomes.js';
import { ReviewTimelineElement } from '../review-timeline/review-timeline.js';
import { partOf } from '../shared/parts.js';
import type { RecordElement } from './record.js';

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

/** The sections below an element, the first of each kind; those of a record within it are its own. */
export function membersIn(root: ParentNode): Map<PartName, Member> {
  const found = new Map<PartName, Member>();
  for (const element of root.querySelectorAll<Member>('*')) {
    const name = partHeldBy(element);
    if (name && !found.has(name)) found.set(name, element);
  }
  return new Map(PART_NAMES.flatMap((name) => (found.has(name) ? [[name, found.get(name) as Member]] : [])));
}

/** Sets what differs: a section that is told the same again would draw again. */
function give<O extends object>(to: O, given: Partial<O>): void {
  for (const [key, value] of Object.entries(given)) if (Reflect.get(to, key) !== value) Reflect.set(to, key, value);
}

/** What a section knows of the record around it, beside what all of them are told. */
function tellAround(member: Member, record: MspRecordDraft): void {
  const { desiredOutcomes, capacityAdvocacy, kind } = record;
  if (member instanceof CapacityAdvocacyElement)
    give(member, {
      conversations: desiredOutcomes?.conversations ?? NOTHING,
      kind: typeof kind === 'string' ? kind : 'section-42',
    });
  if (member instanceof ReviewTimelineElement) give(member, { outcomes: desiredOutcomes, refusals: capacityAdvocacy });
  if (member instanceof ClosureFeedbackElement) give(member, { record });
}
const NOTHING: readonly unknown[] = [];

/** A record and its sections: what one of them changes, all of them know. */
export class Members {
  #all: ReadonlyMap<PartName, Member> = new Map();
  /** What each was given last. */
  readonly #given = new WeakMap<Member, { now?: unknown; saved?: unknown }>();
  #isGiving = false;
  /** Whether what was changed last is not committed yet. */
  isTyped = false;

  constructor(private readonly host: RecordElement) {}

  get all(): ReadonlyMap<PartName, Member> {
    return this.#all;
  }

  /** Takes in those that are there now, and lets go those that have gone. Tells whether that changed anything. */
  take(found: ReadonlyMap<PartName, Member>): boolean {
    const before = this.#all;
    const isSame = before.size === found.size && [...found].every(([name, member]) => before.get(name) === member);
    if (isSame) return false;
    this.#all = found;
    for (const member of before.values()) if (![...found.values()].includes(member)) this.#let(member);
    for (const member of found.values()) {
      if ([...before.values()].includes(member)) continue;
      member.addEventListener('input', this.#heard);
      member.addEventListener('change', this.#committed);
      member.join(true);
    }
    return true;
  }
  #let(member: Member): void {
    member.removeEventListener('input', this.#heard);
    member.removeEventListener('change', this.#committed);
    member.join(false);
  }

  readonly #heard = (event: Event): void => {
    const member = event.currentTarget as Member;
    if (event.target !== member) return;
    event.stopPropagation();
    const name = partHeldBy(member);
    if (!name || this.#isGiving) return;
    const value = member.value;
    this.#given.set(member, { ...this.#given.get(member), now: value ?? undefined });
    this.host.changePart(name, value ?? undefined);
  };
  readonly #committed = (event: Event): void => {
    if (event.target !== event.currentTarget) return;
    event.stopPropagation();
    this.host.commit();
  };

  /**
   * Gives each section its part, as it is and as it is saved. A save in the midst of writing joins the two within the section: what
   * came of it is given back.
   */
  give(record: MspRecordDraft, saved: MspRecordDraft | undefined): Partial<Record<PartName, object>> {
    const joined: Partial<Record<PartName, object>> = {};
    this.#isGiving = true;
    try {
      for (const [name, member] of this.#all) {
        const part = partOf(record, name);
        const before = partOf(saved, name);
        const given = this.#given.get(member) ?? {};
        const isSavedNew = given.saved !== before;
        if (isSavedNew) member.defaultValue = (before ?? null) as never;
        if (given.now !== part) member.value = (part ?? null) as never;
        this.#given.set(member, { now: part, saved: before });
        if (!isSavedNew) continue;
        const now = member.value;
        if (!now || JSON.stringify(now) === JSON.stringify(part)) continue;
        joined[name] = now;
        this.#given.set(member, { now, saved: before });
      }
    } finally {
      this.#isGiving = false;
    }
    return joined;
  }

  /** A section that stands in place of the list, and whose place another has just now. */
  #isAway(member: Member): boolean {
    const name = partHeldBy(member);
    const isInPlace = member.slot === name || member.getRootNode() === this.host.renderRoot;
    return isInPlace && this.host.page !== name;
  }

  /**
   * Tells each section who reads, who writes and where. While something is typed, those that nobody sees are told nothing of it: to
   * draw all of them again for each letter takes longer than the letter.
   */
  tell(record: MspRecordDraft): void {
    const { host } = this;
    const { audience, personName, exitHref, readAloud, catalogue, profile, user, clock, newId, readonly, required } =
      host;
    const jurisdiction = record.jurisdiction?.id ?? host.jurisdiction;
    const all = {
      audience,
      personName,
      exitHref,
      readAloud,
      catalogue,
      profile,
      user,
      clock,
      newId,
      readonly,
      required,
    };
    for (const member of this.#all.values()) {
      give<Member>(member, {
        ...all,
        jurisdiction: typeof jurisdiction === 'string' ? jurisdiction : '',
        easyRead: host.readsEasilyNow,
        disabled: host.isOff,
        headingLevel: host.headingLevel + 1,
        ...(host.messages !== undefined && { messages: host.messages }),
      });
      if (!this.isTyped || !this.#isAway(member)) tellAround(member, record);
    }
  }
}

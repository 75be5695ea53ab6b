import type { MspRecordDraft } from '../../schema/record-shape.js';
import { CapacityAdvocacyElement } from '../capacity-advocacy/capacity-advocacy.js';
import { ClosureFeedbackElement } from '../closure-feedback/closure-feedback.js';
import { ReviewTimelineElement } from '../review-timeline/review-timeline.js';
import type { Member, PartName } from './members.js';
import type { RecordElement } from './record.js';

const NOTHING: readonly unknown[] = [];

/** What the record tells its sections, and what each said for itself before it was taken in. */
export class Telling {
  readonly #own = new WeakMap<Member, Map<string, unknown>>();

  constructor(private readonly host: RecordElement) {}

  /** Sets what differs: a section that is told the same again would draw again. What it said for itself is remembered. */
  #give(to: Member, told: Readonly<Record<string, unknown>>): void {
    const own = this.#own.get(to) ?? new Map<string, unknown>();
    this.#own.set(to, own);
    for (const [key, value] of Object.entries(told)) {
      const before: unknown = Reflect.get(to, key);
      if (!own.has(key)) own.set(key, before);
      // What the record does not say, the section says for itself.
      const next = value === undefined || value === '' ? own.get(key) : value;
      if (before !== next) Reflect.set(to, key, next);
    }
  }
  /** The section leaves the record, and says for itself again what the host has told it. */
  takeBack(member: Member): void {
    for (const [key, value] of this.#own.get(member) ?? []) Reflect.set(member, key, value);
    this.#own.delete(member);
  }

  /** Tells a section who reads, who writes and where, and what is known of the record around it as it is `now`. */
  tell(name: PartName, member: Member, now: MspRecordDraft | undefined): void {
    const { host } = this;
    const { record } = host;
    const { audience, personName, exitHref, readAloud, catalogue, profile, user, clock, newId, readonly, messages } =
      host;
    const jurisdiction: unknown = record.jurisdiction?.id ?? host.jurisdiction;
    this.#give(member, {
      ...{ audience, personName, exitHref, readAloud, catalogue, profile, user, clock, newId, readonly, messages },
      jurisdiction: typeof jurisdiction === 'string' ? jurisdiction : '',
      easyRead: host.readsEasilyNow,
      disabled: host.isOff,
      headingLevel: host.headingLevel + 1,
      // The person comes back to their list; a section that the worker turned alone stays where it is.
      home: host.isForPerson ? host.home : undefined,
      lang: host.languageNeeded,
      hidden: host.page !== name,
      ...(now && around(member, now)),
    });
    const theirs = host.serverIssues.flatMap((issue) => {
      const [part, ...path] = issue.path as readonly (string | number)[];
      return part === name && path.length > 0 ? [{ ...issue, path }] : [];
    });
    if (JSON.stringify(theirs) !== JSON.stringify(member.serverIssues)) member.serverIssues = theirs;
  }
}

/** What a section knows of the record around it, beside what all of them are told. */
function around(member: Member, record: MspRecordDraft): Readonly<Record<string, unknown>> {
  const { desiredOutcomes, capacityAdvocacy, kind } = record;
  const peopleAround = Array.isArray(record.people) ? record.people : NOTHING;
  if (member instanceof CapacityAdvocacyElement) {
    const conversations: unknown = desiredOutcomes?.conversations;
    return {
      peopleAround,
      conversations: Array.isArray(conversations) ? conversations : NOTHING,
      kind: typeof kind === 'string' ? kind : 'section-42',
    };
  }
  if (member instanceof ReviewTimelineElement)
    return { peopleAround, outcomes: desiredOutcomes ?? NOTHING, refusals: capacityAdvocacy ?? NOTHING };
  return member instanceof ClosureFeedbackElement ? { record } : { peopleAround };
}

import { expect } from 'chai';
import {
  checkRecord,
  recordSchema,
  type Achievement,
  type CapacityAdvocacy,
  type ClosureFeedback,
  type Decision,
  type DesiredOutcomes,
  type MspRecord,
  type MspRecordDraft,
  type Review,
  type ReviewTimeline,
} from '../../src/schema/index.js';

// What the schema forbids does not compile, in a whole record as in a section alone. `tsc` is the test: an error that is
// no longer there fails it. What compiles is checked at run time, too.

const visits = {
  id: 'o1',
  polarity: 'wanted',
  words: 'I want him to keep visiting me',
  importance: 'He is very kind',
  source: 'person',
  conversationId: 'c1',
} as const;
const wants = {
  schemaVersion: '1.0',
  conversations: [
    { id: 'c1', date: '2024-05-14', stages: ['beginning'] },
    { id: 'c2', date: '2024-06-11', stages: ['end'], askedStatus: 'asked-expressed' },
  ],
  outcomes: [visits],
} satisfies DesiredOutcomes;
const shown = {
  id: 'd1',
  type: 'take-part-in-enquiry',
  matter: 'Whether to take part',
  trigger: 'reason-to-doubt',
  date: '2024-05-14',
  assessor: 'A. Patel',
  practicableSteps: ['easy-read'],
  limbs: { understand: { answer: 'unable', evidence: 'Could not say what it was about' } },
  bestInterests: { decision: 'Her sister speaks for her' },
} satisfies Partial<Decision>;
const decides = {
  schemaVersion: '1.0',
  decisions: [
    {
      id: 'd1',
      type: 'take-part-in-enquiry',
      trigger: 'no-reason-to-doubt',
      date: '2024-05-14',
      conclusion: 'has-capacity-presumed',
    },
  ],
  coercion: [{ id: 'k1', date: '2024-05-14', finding: 'nothing-found', seenAlone: 'yes' }],
  advocacy: {
    adviceGivenOn: '2024-05-14',
    difficulties: {
      'understanding-information': 'none',
      'retaining-information': 'none',
      'using-or-weighing-information': 'none',
      'communicating-views': 'none',
    },
    capacityAdvocate: { considered: 'no', reason: 'Her sister can be asked' },
  },
  sharing: [{ id: 's1', date: '2024-05-14', decision: 'agreed' }],
} satisfies CapacityAdvocacy;
const review = {
  id: 'r1',
  date: '2024-05-28',
  changed: { words: 'He asked for money again' },
  agreed: { words: 'She will tell him what she thinks' },
  achieved: { code: 'nothing-new' },
  participation: 'in-person',
} satisfies Review;
const goes = {
  schemaVersion: '1.0',
  reviews: [{ ...review, progress: [{ outcomeId: 'o1', status: 'on-track' }] }],
} satisfies ReviewTimeline;
const view = { id: 'a1', outcomeId: 'o1', viewOf: 'person', date: '2024-06-11' } as const;
const ends = {
  schemaVersion: '1.0',
  achievements: [{ ...view, view: 'partially-achieved', reasons: ['outside-any-agencys-control'], explained: 'yes' }],
  closure: {
    date: '2024-06-11',
    path: 'completed-no-plan',
    riskFinding: 'identified-action-taken',
    riskOutcome: 'reduced',
  },
  feedback: [{ id: 'f1', offer: 'declined' }],
} satisfies ClosureFeedback;

/** A whole, ordinary record that was concluded. */
const whole: MspRecord = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  reference: 'E-1041',
  kind: 'section-42',
  startedOn: '2024-05-14',
  concludedOn: '2024-06-11',
  concern: {
    raisedOn: '2024-05-13',
    referrer: { personId: 'p3', role: 'care-provider' },
    riskTypes: ['financial-or-material'],
    locations: ['own-home'],
    sources: ['known-to-individual'],
    criteria: [{ code: 'care-and-support-needs', met: 'yes' }],
    findings: [{ words: 'He had asked for money four times', code: 'identified-action-taken' }],
  },
  people: [
    { id: 'p1', name: 'Joyce', roles: ['adult'] },
    { id: 'p2', roles: ['neighbour'], isSourceOfHarm: true },
    { id: 'p3', roles: ['home carer'] },
  ],
  desiredOutcomes: wants,
  capacityAdvocacy: decides,
  reviewTimeline: goes,
  closureFeedback: ends,
  events: [{ id: 'e1', date: '2024-05-14', code: 'visit', what: 'First visit', by: { id: 'u-104' } }],
};

const codes = (record: MspRecord): string[] => checkRecord(record).map(({ code }) => code);
const ending = (achievements: unknown): string[] =>
  checkRecord({ ...whole, closureFeedback: { ...ends, achievements } }).map(({ code }) => code);

describe('the type MspRecord', () => {
  it('takes a whole, ordinary record, and one that was just begun', () => {
    expect(codes(whole)).to.deep.equal([]);
    const { schemaVersion, jurisdiction, reference, kind, startedOn } = whole;
    const begun: MspRecord = { schemaVersion, jurisdiction, reference, kind, startedOn };
    expect(codes(begun)).to.deep.equal([]);
  });

  it('is what its schema gives', () => {
    const parsed = recordSchema.parse(whole);
    const same: MspRecord = parsed;
    expect(same).to.deep.equal(whole);
  });

  it('knows no outcome that was met in part, or not at all, without a reason', () => {
    // @ts-expect-error some of it, without a reason
    const partly: MspRecord['closureFeedback'] = { ...ends, achievements: [{ ...view, view: 'partially-achieved' }] };
    expect(ending(partly?.achievements)).to.have.members(['reason-not-met-missing', 'explained-missing']);
    const some = { ...view, view: 'partially-achieved', explained: 'yes' } as const;
    // @ts-expect-error it was explained, and nobody knows why it is so
    const unreasoned: MspRecord = { ...whole, closureFeedback: { ...ends, achievements: [some] } };
    expect(codes(unreasoned)).to.deep.equal(['reason-not-met-missing']);
    const none = { ...view, view: 'not-achieved', reasons: ['other'] } satisfies Partial<Achievement>;
    // @ts-expect-error there is a reason, and nobody knows whether it was explained
    const unexplained: MspRecord = { ...whole, closureFeedback: { ...ends, achievements: [none] } };
    expect(codes(unexplained)).to.deep.equal(['explained-missing']);
  });

  it('knows no lack of capacity without a nexus', () => {
    const lacks = { ...shown, conclusion: 'lacks-capacity', nexus: 'impairment-causes-inability' } as const;
    const decided: MspRecord = { ...whole, capacityAdvocacy: { ...decides, decisions: [lacks] } };
    expect(codes(decided)).to.deep.equal([]);
    const unsaid = { ...shown, conclusion: 'lacks-capacity' } as const;
    // @ts-expect-error whether an impairment is why is not said
    const unexplained: MspRecord = { ...whole, capacityAdvocacy: { ...decides, decisions: [unsaid] } };
    expect(codes(unexplained)).to.deep.equal(['nexus-missing']);
    const unimpaired = { ...unsaid, nexus: 'no-impairment' } as const;
    // @ts-expect-error without an impairment there is no lack of capacity in law
    const wrong: MspRecord = { ...whole, capacityAdvocacy: { ...decides, decisions: [unimpaired] } };
    expect(codes(wrong)).to.deep.equal(['nexus-not-cause']);
  });

  it('knows no outcome that is a professional’s, or that was withdrawn without why', () => {
    const theirs = { ...visits, source: 'professional' } as const;
    // @ts-expect-error what a professional aims at is no outcome of the person
    const professional: MspRecord = { ...whole, desiredOutcomes: { ...wants, outcomes: [{ ...theirs }] } };
    expect(codes(professional)).to.include('code-not-allowed');
    const gone = { ...visits, id: 'o2', words: 'I want him to go', status: 'withdrawn' } as const;
    // @ts-expect-error nobody knows why, since when, and who agreed
    const withdrawn: MspRecord = { ...whole, desiredOutcomes: { ...wants, outcomes: [visits, gone] } };
    expect(codes(withdrawn)).to.deep.equal(['change-missing']);
  });

  it('knows no information that was shared against the person’s wish without a ground', () => {
    const shared = { id: 's1', date: '2024-05-14', decision: 'not-agreed-shared-anyway' } as const;
    // @ts-expect-error on what ground, with whom, and what was the person told
    const anyway: MspRecord = { ...whole, capacityAdvocacy: { ...decides, sharing: [{ ...shared }] } };
    expect(codes(anyway)).to.include.members([
      'override-grounds-missing',
      'shared-with-missing',
      'told-person-missing',
    ]);
  });

  it('knows no review without what has changed', () => {
    const { changed: _changed, ...two } = review;
    // @ts-expect-error two of the three questions
    const unreviewed: MspRecord = { ...whole, reviewTimeline: { ...goes, reviews: [two] } };
    expect(codes(unreviewed)).to.deep.equal(['review-changed-missing']);
  });

  it('knows two kinds of enquiry, and no third', () => {
    const other: MspRecord = { ...whole, kind: 'other' };
    expect(codes(other)).to.deep.equal([]);
    // @ts-expect-error the kind decides a national figure
    const third: MspRecord = { ...whole, kind: 's42' };
    expect(codes(third)).to.deep.equal(['code-not-allowed']);
  });

  it('asks for its frame', () => {
    const { kind: _kind, ...kindless } = whole;
    // @ts-expect-error of what kind
    const unkind: MspRecord = kindless;
    expect(codes(unkind)).to.deep.equal(['kind-missing']);
    const { jurisdiction: _jurisdiction, ...lawless } = whole;
    // @ts-expect-error under which law: a section may do without in a record, and a record never
    const unpinned: MspRecord = lawless;
    expect(codes(unpinned)).to.deep.equal(['record-jurisdiction-missing']);
    // @ts-expect-error a profile is pinned with its version
    const unversioned: MspRecord = { ...whole, jurisdiction: { id: 'england' } };
    expect(codes(unversioned)).to.deep.equal(['version-missing']);
    // @ts-expect-error a second edition is not known here
    const second: MspRecord = { ...whole, schemaVersion: '2.0' };
    expect(codes(second)).to.deep.equal(['version-unknown']);
  });

  it('asks what each thing says that is there', () => {
    // @ts-expect-error a finding that does not say what was found
    const finding: MspRecord = { ...whole, concern: { ...whole.concern, findings: [{ date: '2024-05' }] } };
    expect(codes(finding)).to.deep.equal(['finding-missing']);
    // @ts-expect-error an event that does not say what happened
    const event: MspRecord = { ...whole, events: [{ id: 'e1', code: 'visit', date: '2024-05-14' }] };
    expect(codes(event)).to.deep.equal(['event-missing']);
    // @ts-expect-error an event that does not say when it happened
    const undated: MspRecord = { ...whole, events: [{ id: 'e1', what: 'First visit' }] };
    expect(codes(undated)).to.deep.equal(['event-date-missing']);
    const moment: MspRecord = { ...whole, events: [{ what: 'First visit', at: '2024-05-14T10:42:00Z' }] };
    expect(codes(moment)).to.deep.equal([]);
    // @ts-expect-error a person without an identifier
    const person: MspRecord = { ...whole, people: [...(whole.people ?? []), { name: 'Ann' }] };
    expect(codes(person)).to.deep.equal(['id-missing']);
    // @ts-expect-error each section carries its own version
    const section: MspRecord = { ...whole, reviewTimeline: { reviews: goes.reviews } };
    expect(codes(section)).to.deep.equal(['version-missing']);
  });

  it('takes anything of the right type in a draft, in every section', () => {
    const draft: MspRecordDraft = {
      kind: 'perhaps',
      jurisdiction: {},
      desiredOutcomes: { outcomes: [{ source: 'professional' }] },
      capacityAdvocacy: { decisions: [{ conclusion: 'lacks-capacity' }] },
      reviewTimeline: { reviews: [{}] },
      closureFeedback: { achievements: [{ view: 'not-achieved' }], closure: { path: 'soon' } },
      events: [{}],
    };
    expect(checkRecord(draft, { mode: 'draft' })).to.deep.equal([]);
    // @ts-expect-error types are asked for in a draft, too
    const wrong: MspRecordDraft = { closureFeedback: { achievements: [{ view: 3 }] } };
    expect(checkRecord(wrong, { mode: 'draft' }).map(({ code }) => code)).to.deep.equal(['type-wrong']);
    const complete: MspRecordDraft = whole;
    expect(checkRecord(complete, { mode: 'draft' })).to.deep.equal([]);
  });
});

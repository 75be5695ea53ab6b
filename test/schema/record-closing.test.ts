import { expect } from 'chai';
import type { CheckOptions } from '../../src/schema/index.js';
import { casePathList, codesOf } from '../../src/vocabulary/index.js';
import {
  achievement,
  advocacy,
  closure,
  concern,
  concluded,
  deciding,
  desired,
  ended,
  endedWith,
  lacks,
  lastTalk,
  noDifficulty,
  record,
  safe,
  talk,
} from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { about, found } from './record-check.js';

const administrative = casePathList.codes.filter(({ group }) => group === 'administrative').map(({ code }) => code);
/** What a record that ended in this way has no need of. */
const bare = (path: string): object => ({
  ...without(concluded(), 'desiredOutcomes', 'capacityAdvocacy', 'reviewTimeline', 'concern'),
  closureFeedback: { schemaVersion: '1.0', achievements: [], closure: { ...closure, path }, feedback: [] },
});

describe('checkRecord at the end of an enquiry', () => {
  it('asks how it ended, once, wherever that is missing', () => {
    const told = (closureFeedback: object | undefined): string[] =>
      about('closure-missing', concluded({ closureFeedback }));
    const within = ['error closure-missing closureFeedback.closure'];
    expect(told(undefined)).to.deep.equal(['error closure-missing closureFeedback']);
    expect(told(without(ended(), 'closure'))).to.deep.equal(within);
    expect(told(without(ended({ achievements: [] }), 'closure')), 'feedback alone').to.deep.equal(within);
    expect(told(without(ended({ achievements: [], feedback: [] }), 'closure'))).to.deep.equal(within);
    expect(told(ended())).to.deep.equal([]);
    expect(about('closure-missing', without(concluded({ closureFeedback: undefined }), 'concludedOn'))).to.deep.equal(
      [],
    );
  });

  it('asks what the person wanted, and looks for how they were helped to take part', () => {
    const missing = without(
      concluded({ closureFeedback: ended({ achievements: [] }) }),
      'desiredOutcomes',
      'capacityAdvocacy',
    );
    const ofSections = (value: object): string[] =>
      found(value).filter((issue) => /(desired-outcomes|capacity-advocacy)-missing/.test(issue));
    const told = [
      'error desired-outcomes-missing desiredOutcomes',
      'warning capacity-advocacy-missing capacityAdvocacy',
    ];
    expect(ofSections(missing)).to.deep.equal(told);
    const ending = without(missing, 'concludedOn');
    expect(ofSections(ending), 'the end says how').to.deep.equal(told);
    const open = without(ending, 'closureFeedback');
    expect(found(open), 'it goes on').to.deep.equal([]);
  });

  it('asks nothing of a person who has died, moved, or cannot be reached, nor of a record that was opened by mistake', () => {
    expect(administrative).to.include.members(['person-died', 'person-moved', 'no-contact', 'opened-in-error']);
    for (const path of administrative) expect(found(bare(path)), path).to.deep.equal([]);
    for (const path of codesOf(casePathList).filter((code) => !administrative.includes(code)))
      expect(found(bare(path)), path).to.include('error desired-outcomes-missing desiredOutcomes');
  });

  it('makes errors of what was a prompt before, once the record says that or how it ended', () => {
    const unexplained = without({ ...achievement, view: 'not-achieved' }, 'reasons', 'explained');
    const decisions = [lacks];
    const supporters = [{ id: 'su1', personId: 'p2', roles: ['friend'], purpose: 'To be with me' }];
    const feedback = [
      { id: 'f1', offer: 'completed', respondent: 'adult', respondentPersonId: 'p2', askedBy: 'other-staff' },
    ];
    const value = concluded({
      desiredOutcomes: desired({ conversations: [talk, lastTalk], outcomes: [{ ...safe, hardToAchieve: true }] }),
      capacityAdvocacy: deciding({ decisions, involvement: { supporters } }),
      closureFeedback: ended({ achievements: [unexplained], feedback }),
    });
    const sharp = [
      'achievability-missing desiredOutcomes.outcomes.0.achievability', // V21: talked through before the end
      'best-interests-missing capacityAdvocacy.decisions.0.bestInterests', // V16
      'capacity-advocate-missing capacityAdvocacy.advocacy.capacityAdvocate', // V16
      'supporter-is-source-of-harm capacityAdvocacy.involvement.supporters.0.personId', // V31
      'reason-not-met-missing closureFeedback.achievements.0.reasons', // V10
      'explained-missing closureFeedback.achievements.0.explained', // V10
      'respondent-is-source-of-harm closureFeedback.feedback.0.respondentPersonId', // V31
    ];
    expect(found(value)).to.have.members(sharp.map((issue) => `error ${issue}`));
    expect(found(without(value, 'concludedOn')), 'the end says how').to.have.members(
      sharp.map((issue) => `error ${issue}`),
    );
    const open = without(
      { ...value, closureFeedback: without(ended({ achievements: [], feedback }), 'closure') },
      'concludedOn',
    );
    expect(found(open).filter((issue) => sharp.some((known) => issue.endsWith(known)))).to.have.members(
      sharp.filter((issue) => !/reason-not|explained/.test(issue)).map((issue) => `warning ${issue}`),
    );
  });

  it('looks for what the national collection counts of an enquiry under the statute', () => {
    const counts = {
      'risk-type-missing': 'riskTypes',
      'risk-location-missing': 'locations',
      'risk-source-missing': 'sources',
    };
    for (const [code, field] of Object.entries(counts)) {
      const told = [`warning ${code} concern.${field}`];
      expect(found(concluded({ concern: without(concern, field) })), field).to.deep.equal(told);
      expect(found(concluded({ concern: { ...concern, [field]: [] } })), `an empty list of ${field}`).to.deep.equal(
        told,
      );
      expect(found(concluded({ kind: 'other', concern: without(concern, field) })), field).to.deep.equal([]);
      expect(found(record({ concern: without(concern, field) })), `${field}, while it goes on`).to.deep.equal([]);
    }
    expect(about('risk-', without(concluded(), 'concern'))).to.have.length(3);
  });
});

describe('checkRecord and an advocate who never came', () => {
  const hard = { ...noDifficulty, 'communicating-views': 'substantial' };
  const awaited = (...statuses: string[]): object => ({
    capacityAdvocacy: deciding({
      advocacy: advocacy({
        difficulties: hard,
        appointments: statuses.map((status, i) => ({ id: `ap${i}`, role: 'advocate-care-act', status })),
      }),
    }),
  });
  const place = 'unmet-duty-reason-missing closureFeedback.closure.unmetDutyReason';
  const told = (value: unknown, options?: CheckOptions): string[] => about('unmet-duty', value, options);
  const required = awaited('required-not-yet-appointed');

  it('asks why it ended all the same: of a duty as an error, else as a prompt', () => {
    expect(told(concluded(required))).to.deep.equal([`error ${place}`]);
    expect(told(concluded({ ...required, kind: 'other' }))).to.deep.equal([`warning ${place}`]);
    for (const id of ['jersey', 'scotland', 'wales', 'guernsey'])
      expect(told(concluded({ ...required, jurisdiction: { id, version: '1.0' } })), id).to.deep.equal([
        `warning ${place}`,
      ]);
    const explained = endedWith({ unmetDutyReason: 'She asked to stop before one could come' });
    expect(told(concluded({ ...required, closureFeedback: explained }))).to.deep.equal([]);
    const blank = endedWith({ unmetDutyReason: ' ' });
    expect(told(concluded({ ...required, closureFeedback: blank }))).to.deep.equal([`error ${place}`]);
  });

  it('goes by what the page says where the record pins no jurisdiction', () => {
    const value = without(concluded(required), 'jurisdiction');
    expect(told(value, { jurisdiction: 'england' })).to.deep.equal([`error ${place}`]);
    expect(told(value)).to.deep.equal([`warning ${place}`]);
  });

  it('asks nothing where one came in the end, or the person who can decide about it declined', () => {
    for (const there of ['appointed', 'already-in-place'])
      expect(told(concluded(awaited('required-not-yet-appointed', there))), there).to.deep.equal([]);
    expect(told(concluded(awaited('declined-by-person')))).to.deep.equal([]);
    const lacking = deciding({
      decisions: [{ ...lacks, bestInterests: { decision: 'x' } }],
      advocacy: (awaited('declined-by-person') as { capacityAdvocacy: { advocacy: object } }).capacityAdvocacy.advocacy,
    });
    expect(told(concluded({ capacityAdvocacy: lacking }))).to.deep.equal([`error ${place}`]);
  });

  it('asks it of one who was on the way, or could not be found, as well', () => {
    for (const status of ['offered', 'accepted', 'referred', 'none-available'])
      expect(told(concluded(awaited(status))), status).to.deep.equal([`error ${place}`]);
  });

  it('asks it as a prompt where the answers need none, and a worker wrote that one is required', () => {
    const stated = (status: string): string[] =>
      told(
        concluded({
          capacityAdvocacy: deciding({
            advocacy: advocacy({ appointments: [{ id: 'ap0', role: 'advocate-care-act', status }] }),
          }),
        }),
      );
    expect(stated('required-not-yet-appointed')).to.deep.equal([`warning ${place}`]);
    expect(stated('referred')).to.deep.equal([]);
  });

  it('goes by the law of the record in a section that says another one', () => {
    const { capacityAdvocacy } = required as { capacityAdvocacy: object };
    const scotland = { ...capacityAdvocacy, jurisdiction: { id: 'scotland', version: '1.0' } };
    expect(told(concluded({ capacityAdvocacy: scotland }))).to.deep.equal([`error ${place}`]);
  });

  it('asks nothing before the end, or of an end that nobody chose', () => {
    expect(told(record(required))).to.deep.equal([]);
    expect(told(concluded({ ...required, closureFeedback: without(ended(), 'closure') }))).to.deep.equal([]);
    for (const path of administrative)
      expect(told(concluded({ ...required, closureFeedback: endedWith({ path }) })), path).to.deep.equal([]);
  });
});

describe('checkRecord and an end that begins with a refusal (rule V22)', () => {
  const four = { respected: 'yes', support: 'A call', monitoring: 'A visit', offerOpen: 'yes' };
  const refusal = { id: 'n1', date: '2024-05-20', ...four };
  const told = (closing: object, parts: object = {}): string[] =>
    about(' refusal-missing', concluded({ closureFeedback: endedWith(closing), ...parts }));
  const refused = casePathList.codes.filter((code) => 'refused' in code && code.refused).map(({ code }) => code);

  it('looks for the refusal at the end, or in the section where refusals are recorded', () => {
    expect(refused).to.have.length(5);
    for (const path of refused) {
      expect(told({ path }), path).to.deep.equal(['error refusal-missing closureFeedback.closure.refusal']);
      expect(told({ path, refusal }), path).to.deep.equal([]);
      expect(told({ path }, { capacityAdvocacy: deciding({ refusals: [refusal] }) }), path).to.deep.equal([]);
      expect(told({ path }, { capacityAdvocacy: undefined }), `${path}, without that section`).to.have.length(1);
    }
    for (const path of codesOf(casePathList).filter((code) => !(refused as string[]).includes(code)))
      expect(told({ path }), path).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import { askedStatusOf, chainOf, liveOutcomes } from '../../src/rules/index.js';
import { checkRecord, currentDecisions } from '../../src/schema/index.js';
import {
  appropriatePersonCheckList,
  casePathList,
  codesOf,
  findCode,
  riskFindingList,
} from '../../src/vocabulary/index.js';
import { TODAY, atEndOf, byId, expectWords, mrsT } from './cases.js';

// Mrs T, case 3 of "Making Safeguarding Personal: A Toolkit & Practitioner Guide" (Safeguarding Partnership Board, Jersey;
// R87): each fact of it stands in a field of the record that the package ships.

const { concern, people, desiredOutcomes, capacityAdvocacy, reviewTimeline, closureFeedback, events } = mrsT;
const { conversations, outcomes, othersWishes = [] } = desiredOutcomes;
const { decisions, advocacy, sharing, refusals } = capacityAdvocacy;
const { closure } = closureFeedback;
const assessed = (type: string): (string | undefined)[][] =>
  decisions.filter((decision) => decision.type === type).map(({ date, conclusion }) => [date, conclusion]);

describe('Mrs T', () => {
  it('“They raised a safeguarding alert citing financial/material abuse and neglect”: who, two risks, somebody with no caring role', () => {
    expect(concern.referrer).to.deep.equal({ personId: 'p3', role: 'family' });
    expect(byId(people, 'p3').roles).to.include('extended family');
    expect(concern.riskTypes).to.deep.equal(['financial-or-material', 'neglect']);
    expect(concern.sources).to.deep.equal(['known-to-individual']);
    expect(byId(people, 'p2')).to.deep.include({ roles: ['lodger'], isSourceOfHarm: true });
    expect(concern.findings?.[0]?.words).to.include('no part in caring for her');
  });

  it('“No immediate family … the main beneficiary is a younger person”: would-be supporters are unsuitable, check by check', () => {
    const { appropriatePersons = [] } = advocacy ?? {};
    const relatives = appropriatePersons.filter(({ personId }) => personId === 'p3' || personId === 'p4');
    expect(relatives).to.have.length(2);
    for (const { id, result, checks, note } of appropriatePersons) {
      expect(result, id).to.equal('not-suitable');
      expect(Object.keys(checks ?? {}), id).to.have.members(codesOf(appropriatePersonCheckList));
      expect(checks?.['no-conflict-of-interest'], id).to.equal('no');
      expectWords(note, id);
    }
    for (const { id, note } of relatives) expect(note, id).to.include('interest in the Will');
    expect(relatives[0]?.note).to.include('no immediate family');
    expect(appropriatePersons.map(({ relationship }) => relationship)).to.deep.equal([
      'Extended family; raised the concern',
      'Extended family',
      'Lodger; the main beneficiary of the Will',
    ]);
    expect(appropriatePersons.find(({ personId }) => personId === 'p2')?.checks?.['not-implicated-in-harm']).to.equal(
      'no',
    );
  });

  it('“Visited on the ward … could name him, but not discuss the financial matters”: contact, and capacity decision by decision', () => {
    expect(byId(events, 'e2').code).to.equal('contact-attempted');
    expect(byId(events, 'e3')).to.include({ code: 'visit', date: '2026-02-03' });
    expect(byId(conversations, 'c1').place).to.include('ward');
    expect(byId(conversations, 'c1').notes).to.match(
      /a lodger lives in the house, and his name.*Of money she could tell little/,
    );

    expect(byId(decisions, 'd1')).to.include({ date: '2026-02-03', conclusion: 'has-capacity-assessed' });
    expect(byId(decisions, 'd1').matter).to.include('his name');
    const money = byId(decisions, 'd2');
    expect(money).to.include({
      type: 'money-and-property',
      date: '2026-02-03',
      conclusion: 'lacks-capacity',
      nexus: 'impairment-causes-inability',
    });
    expect(money.limbs?.['use-or-weigh']).to.include({ answer: 'unable' });
    expect(money.bestInterests?.decision).to.include('Nothing is decided');
  });

  it('“She agreed for social services to visit the house”: agreement to one action, and to no other', () => {
    expect(byId(decisions, 'd6')).to.include({
      matter: 'Somebody looking at her house, for what she may need at home',
      date: '2026-02-03',
      conclusion: 'has-capacity-assessed',
    });
    const thatDay = sharing?.filter(({ date }) => date === '2026-02-03');
    expect(thatDay).to.have.length(1);
    expect(thatDay?.[0]).to.deep.include({ decision: 'agreed-with-limits', sharedWith: ['Care coordinator'] });
    expect(thatDay?.[0]?.limits).to.match(/^One visit to the house.*Nothing else/);
  });

  it('“Not able to discuss her Will or talk about the relationship”: not clear yet for these, and what she wants asked again later', () => {
    const open = ['d3', 'd4'].map((id) => byId(decisions, id));
    expect(open.map(({ type, conclusion }) => [type, conclusion])).to.deep.equal([
      ['contact-with-source-of-harm', 'deferred-may-regain'],
      ['make-a-will-or-lpa', 'not-determined'],
    ]);
    for (const { id, conclusionReason } of open) expect(conclusionReason, id).to.include('could not talk about it');
    expect(byId(conversations, 'c1')).to.include({ askedStatus: 'asked-not-ready', revisitOn: '2026-02-24' });
  });

  it('“The timescales … were relaxed to allow time for Mrs T to recover”: from when to when, why, and when it is looked at again', () => {
    expect(reviewTimeline.timescaleChanges).to.have.length(1);
    expect(reviewTimeline.timescaleChanges?.[0]?.note).to.include('time to recover');
    expect(reviewTimeline.timescaleChanges?.[0]).to.include({
      of: 'enquiry',
      from: '2026-02-17',
      to: '2026-03-10',
      reason: 'capacity-expected-to-return',
    });
    expect(byId(decisions, 'd5')).to.include({ conclusion: 'deferred-may-regain', reviewOn: '2026-02-24' });
    expect(byId(decisions, 'd5').conclusionReason).to.include('expected to return');
    expect(byId(decisions, 'd5').doubtReasons).to.include('changes-from-day-to-day');
    expect(byId(reviewTimeline.reviews, 'r1').nextReviewOn).to.equal('2026-02-24');
  });

  it('“A visit to the house … no concerns regarding the neglect”: a finding, and no outcome of hers', () => {
    expect(concern.findings?.[0]).to.include({ date: '2026-02-09', code: 'none-identified-no-action' });
    expect(byId(events, 'e5')).to.include({ code: 'visit', date: '2026-02-09' });
    expect(atEndOf(mrsT, '2026-02-10').desiredOutcomes?.outcomes).to.deep.equal([]);
  });

  it('“After three weeks Mrs T was able to discuss in detail”: the same matters assessed again, each with its date', () => {
    for (const type of [
      'money-and-property',
      'contact-with-source-of-harm',
      'take-part-in-enquiry',
      'make-a-will-or-lpa',
    ]) {
      const [before, after] = decisions.filter((decision) => decision.type === type);
      expect(before?.matter, type).to.equal(after?.matter);
      expect([before?.date, after?.date], type).to.deep.equal(['2026-02-03', '2026-02-24']);
    }
    expect(assessed('money-and-property')).to.deep.equal([
      ['2026-02-03', 'lacks-capacity'],
      ['2026-02-24', 'has-capacity-assessed'],
    ]);
    // The earlier assessment stays as it was; the later one is what holds now.
    const now = currentDecisions(decisions).map(([, { id, conclusion }]) => [id, conclusion?.slice(0, 12)]);
    expect(now).to.deep.equal(['d1', 'd7', 'd8', 'd10', 'd9', 'd6'].map((id) => [id, 'has-capacity']));
  });

  it('“She talked fondly of the lodger … adequate … good company … very helpful”: in her words, and why it matters to her', () => {
    expect(byId(conversations, 'c2').notes).to.include('spoke fondly of him');
    expect(byId(outcomes, 'o1').importance).to.match(/good company.*What he pays is enough.*shopping/);
    expect(byId(outcomes, 'o1').source).to.equal('person');
    expect(byId(reviewTimeline.reviews, 'r2').riskPerson).to.include('He is good to me');
  });

  it('“Process was explained to Mrs T and she did not want any further action”: refused with capacity, with its four answers', () => {
    expect(byId(events, 'e6').code).to.equal('person-informed');
    expect(closure?.informed).to.deep.equal({ view: 'yes', date: '2026-02-24', format: 'plain-language' });
    expect(capacityAdvocacy.involvement?.information?.[0]).to.include({ date: '2026-02-24', format: 'plain-language' });
    const words = 'I don’t want anything more to be done about this';
    expect(byId(outcomes, 'o1')).to.include({
      polarity: 'not-wanted',
      words,
      code: 'formal-action',
      conversationId: 'c2',
    });

    const refusal = byId(refusals, 'n1');
    expect(refusal).to.include({ date: '2026-02-24', respected: 'yes', offerOpen: 'yes', offerOpenOn: '2026-02-24' });
    expect(refusal.words).to.equal(words);
    for (const answer of [refusal.support, refusal.monitoring]) expectWords(answer);
    expect(byId(decisions, 'd9')).to.include({ date: '2026-02-24', conclusion: 'has-capacity-assessed' });
    // Pressure was considered when she refused, too.
    expect(byId(capacityAdvocacy.coercion, 'k2')).to.include({
      refusalId: 'n1',
      finding: 'nothing-found',
      seenAlone: 'yes',
    });
  });

  it('“She was supported to speak with her family who were informed … They accepted this”: support, and told with her agreement', () => {
    expect(byId(byId(reviewTimeline.reviews, 'r2').actions, 't2')).to.include({ status: 'done', outcomeId: 'o2' });
    expect(byId(events, 'e7').code).to.equal('support-given');
    expect(byId(sharing, 's2').sharedWith).to.deep.equal(['The relatives who raised the concern']);
    expect(closure?.feedbackToOthers?.[0]).to.include({ date: '2026-03-03', agreed: 'yes' });
    expect(closure?.feedbackToOthers?.[0]?.words).to.include('They accepted it');
    expect(byId(events, 'e8').code).to.equal('referrer-informed');
    // What they want is kept apart from what she wants, before and after.
    const wishes = chainOf(byId(othersWishes, 'w1')).map(({ words }) => words);
    expect(wishes[0]).to.include('the “state of the house”');
    expect(wishes[1]).to.include('accept');
  });

  it('“They accepted this … no further action”: both of what she wanted came about, in her words', () => {
    expect(closureFeedback.achievements.map(({ by: _, recordedAt: __, ...view }) => view)).to.deep.equal([
      {
        id: 'a1',
        outcomeId: 'o1',
        view: 'fully-achieved',
        viewOf: 'person',
        words: 'You left it there, as I asked',
        date: '2026-03-05',
      },
      {
        id: 'a2',
        outcomeId: 'o2',
        view: 'fully-achieved',
        viewOf: 'person',
        words: 'I told them. They took it well',
        date: '2026-03-05',
      },
    ]);
  });

  it('“The case was closed”: at her request, as the national collection counts it', () => {
    expect(mrsT.concludedOn).to.equal('2026-03-05');
    expect(closure).to.include({ path: 'refused-ended-at-request', riskFinding: 'ceased-at-request' });
    expect(findCode(casePathList, closure?.path)?.finding).to.equal('ceased-at-request');
    expect(findCode(riskFindingList, closure?.riskFinding)?.sac).to.equal(
      "Enquiry ceased at individual's request and no action taken",
    );
  });
});

describe('what follows from the record of Mrs T', () => {
  it('is that she was asked twice: not ready at first, and then she said what she wants', () => {
    const results = ['c1', 'c2'].map((id) => askedStatusOf(desiredOutcomes, byId(conversations, id)).result);
    expect(results).to.deep.equal(['asked-not-ready', 'asked-expressed']);
    expect(liveOutcomes(desiredOutcomes).map(({ id }) => id)).to.deep.equal(['o1', 'o2']);
  });

  it('is that an advocate was required while she was unwell, and was there from 9 February until she needed none', () => {
    const statuses = chainOf(byId(advocacy?.appointments, 'v1')).map(({ status, date }) => [status, date]);
    expect(statuses).to.deep.equal([
      ['required-not-yet-appointed', '2026-02-03'],
      ['referred', '2026-02-04'],
      ['appointed', '2026-02-09'],
      ['ended', '2026-03-05'],
    ]);
    // Without one, the record of that day would not have been whole.
    const unwell = atEndOf(mrsT, '2026-02-10');
    const { appointments: _, ...alone } = unwell.capacityAdvocacy?.advocacy ?? {};
    const lonely = { ...unwell, capacityAdvocacy: { ...unwell.capacityAdvocacy, advocacy: alone } };
    expect(checkRecord(lonely, { today: '2026-02-10' }).map(({ code }) => code)).to.deep.equal(['advocate-missing']);
  });

  it('is that no relative could have been suitable: to say so is an error', () => {
    const persons = advocacy?.appropriatePersons ?? [];
    for (const [i] of persons.entries()) {
      const appropriatePersons = persons.map((person, k) => (k === i ? { ...person, result: 'suitable' } : person));
      const changed = {
        ...mrsT,
        capacityAdvocacy: { ...capacityAdvocacy, advocacy: { ...advocacy, appropriatePersons } },
      };
      const codes = checkRecord(changed, { today: TODAY }).map(({ code }) => code);
      expect(codes, persons[i]?.id).to.include('appropriate-person-though-no');
    }
  });

  it('is that a capacity advocate was considered while she lacked capacity for her money', () => {
    const considered = chainOf({ id: '', ...advocacy!.capacityAdvocate! }).map(({ considered: yes }) => yes);
    expect(considered).to.deep.equal(['yes', 'yes']);
    const unwell = atEndOf(mrsT, '2026-02-10');
    const { capacityAdvocate: _, ...without } = unwell.capacityAdvocacy?.advocacy ?? {};
    const changed = { ...unwell, capacityAdvocacy: { ...unwell.capacityAdvocacy, advocacy: without } };
    expect(checkRecord(changed, { today: '2026-02-10' }).map(({ code }) => code)).to.deep.equal([
      'capacity-advocate-missing',
    ]);
  });
});

import { expect } from 'chai';
import { askedStatusOf, chainOf, liveOutcomes } from '../../src/rules/index.js';
import { checkRecord } from '../../src/schema/index.js';
import { TODAY, atEndOf, byId, expectWords, sam } from './cases.js';

// Sam, case 2 of "Making Safeguarding Personal: A Toolkit & Practitioner Guide" (Safeguarding Partnership Board, Jersey;
// R86): each fact of it stands in a field of the record that the package ships.

const { concern, people, desiredOutcomes, capacityAdvocacy, reviewTimeline, closureFeedback } = sam;
const { outcomes, conversations, options = [], professionalGoals = [] } = desiredOutcomes;
const first = ['o1', 'o2', 'o3'].map((id) => byId(outcomes, id));
const final = ['o4', 'o5'].map((id) => byId(outcomes, id));
const meetings = reviewTimeline.reviews.filter(({ contactPoint }) => contactPoint !== 'closure');

describe('Sam', () => {
  it('“A moderate learning disability … a supported living shared house”: her needs, easy read, and where she lives', () => {
    const needs = byId(
      concern.criteria?.map(({ code, ...more }) => ({ id: code ?? '', ...more })),
      'care-and-support-needs',
    );
    expect(needs.evidence).to.match(/moderate learning disability.*supported living shared house/);
    expect(concern.locations).to.deep.equal(['own-home']);
    expect(byId(conversations, 'c1').place).to.include('shared house where she lives');
    const { helps = [], information = [] } = capacityAdvocacy.involvement ?? {};
    expect(helps.map(({ code }) => code)).to.include.members(['easy-read', 'pictures']);
    expect(information.map(({ format }) => format)).to.include('easy-read');
  });

  it('“Previous safeguarding referrals … no Police action”: earlier concerns by reference, and what came of them', () => {
    const { previousConcerns = [] } = concern;
    expect(previousConcerns.map(({ reference }) => reference)).to.deep.equal(['E-2024-0290', 'E-2025-0412']);
    for (const { outcome } of previousConcerns) expect(outcome).to.include('no police action');
    expect(concern.riskTypes).to.include('sexual');
    expect(people.filter(({ isSourceOfHarm }) => isSourceOfHarm).map(({ roles }) => roles)).to.deep.equal([
      ['boyfriend'],
    ]);
  });

  it('“Assessed as having capacity to make decisions about her relationship”: for that decision, with what shows it', () => {
    const decision = byId(capacityAdvocacy.decisions, 'd2');
    expect(decision).to.include({
      type: 'intimate-or-sexual-relationship',
      trigger: 'reason-to-doubt',
      conclusion: 'has-capacity-assessed',
      date: '2026-03-12',
    });
    expect(decision.matter).to.include('relationship with her boyfriend');
    expect(Object.values(decision.limbs ?? {}).map(({ answer }) => answer)).to.deep.equal(Array(4).fill('able'));
    expect(capacityAdvocacy.decisions.map(({ conclusion }) => conclusion)).to.not.include('lacks-capacity');
  });

  it('“Remain with her boyfriend … treat her differently … professionals to help”: three outcomes, one on a third party', () => {
    expect(first.map((outcome) => chainOf(outcome)[0])).to.containSubset([
      { words: 'I want to stay with my boyfriend', source: 'person', rank: 1, conversationId: 'c1' },
      { words: 'I want him to treat me differently', source: 'person', rank: 2, conversationId: 'c1' },
      { words: 'I want the professionals to help him change how he behaves', source: 'person', rank: 3 },
    ]);
    expect(first.map(({ source }) => source)).to.deep.equal(['person', 'person', 'person']);
    expect(first.map(({ code }) => code)).to.deep.equal(['maintain-relationship', 'abuse-to-stop', 'something-else']);
    const [, onHim] = first;
    expect(onHim).to.include({ hardToAchieve: true });
    expect(onHim?.means?.[0]).to.include({ who: 'Her boyfriend', note: 'It depends on him alone.' });
    expect(onHim?.relations).to.deep.equal([{ type: 'depends-on', outcomeId: 'o3' }]);
    expect(onHim?.achievability).to.include({ discussedOn: '2026-04-22' });
  });

  it('“Professionals wanted to put in a range of protective measures”: goals of theirs, apart from what she wants', () => {
    expect(professionalGoals).to.have.length(2);
    expect(professionalGoals[0]?.words).to.include('sexual relationship is prevented');
    for (const { who } of professionalGoals) expectWords(who);
    const hers = outcomes.map(({ words }) => words);
    for (const { words } of professionalGoals) expect(hers).to.not.include(words);
  });

  it('“Sam attended the safeguarding meetings … and dismiss the outcomes being suggested”: she was there, and said no', () => {
    expect(meetings).to.have.length(4);
    for (const { id, participation } of meetings) expect(participation, id).to.equal('in-person');
    for (const goal of professionalGoals) {
      expect(goal.personAgrees, goal.id).to.equal('no');
      expectWords(goal.personView, goal.id);
      // What they proposed was there before she answered.
      expect(chainOf(goal)[0], goal.id).to.not.have.any.keys('personView', 'personAgrees');
    }
    const refusal = byId(capacityAdvocacy.refusals, 'n1');
    expect(refusal).to.include({
      of: 'Protective measures that prevent the relationship',
      words: 'No. It is my relationship',
      date: '2026-03-19',
      respected: 'yes',
      offerOpen: 'yes',
      offerOpenOn: '2026-03-19',
    });
    expect(refusal.support).to.include('Weekly talks with her key worker');
    expect(refusal.monitoring).to.include('look at each week together');
  });

  it('“Positive risk assessments were a useful tool”: a document that is linked, and options with their risks', () => {
    const stay = byId(options, 'x2');
    expect(stay.documents?.map(({ reference }) => reference)).to.deep.equal(['DOC-2026-0311']);
    expect(stay.documents?.[0]?.what).to.include('Positive risk assessment');
    for (const { id, risks, personView } of options) {
      expectWords(risks, id);
      expectWords(personView, id);
    }
    expect(byId(capacityAdvocacy.sharing, 's2')).to.include({ decision: 'agreed' });
  });

  it('“Her preferred outcomes were represented at all safeguarding meetings and revisited”: each review says where each stands', () => {
    expect(meetings.map(({ date }) => date)).to.deep.equal(['2026-03-19', '2026-04-23', '2026-06-03', '2026-07-15']);
    for (const review of reviewTimeline.reviews) {
      const live = liveOutcomes(desiredOutcomes, review.date).map(({ id }) => id);
      const looked = review.progress?.map(({ outcomeId }) => outcomeId);
      expect(looked, review.id).to.include.members(live);
      for (const answer of ['changed', 'agreed', 'achieved'] as const) expectWords(review[answer]?.words, review.id);
    }
  });

  it('“Her initial outcomes were unrealistic and the extent of the risk was not safe”: changed, why, when, and the first kept', () => {
    expect(first.map(({ change }) => change?.note)).to.deep.equal([
      'Sam weighed up the risks and took the decision herself.',
      'She saw that his behaviour towards her would not change.',
      'She saw that professionals could not change his behaviour.',
    ]);
    for (const outcome of first) {
      expect(outcome.status, outcome.id).to.equal('changed');
      expect(outcome.change, outcome.id).to.deep.include({
        reasons: ['greater-insight-into-risk', 'not-achievable-explained'],
        date: '2026-06-03',
        agreedBy: 'person',
      });
      const versions = chainOf(outcome);
      expect(
        versions.map(({ recordedAt }) => recordedAt?.slice(0, 10)),
        outcome.id,
      ).to.deep.equal(['2026-03-05', '2026-04-22', '2026-06-03']);
      for (const { words } of versions) expect(words, outcome.id).to.equal(outcome.words);
    }
  });

  it('“She expressed a wish ultimately to leave her boyfriend … a new environment”: the second set replaces the first', () => {
    expect(first.map(({ supersededBy }) => supersededBy)).to.deep.equal(['o4', 'o4', 'o4']);
    expect(final.map(({ words }) => words)).to.deep.equal([
      'I want to leave my boyfriend',
      'I want to live somewhere new, away from him',
    ]);
    for (const outcome of final) expect(chainOf(outcome)[0]).to.include({ conversationId: 'c3', status: 'agreed' });
  });

  it('“Took the decision herself – with guidance and ongoing support”: who decided, and how she was supported', () => {
    for (const { id, source } of final) expect(source, id).to.equal('person-with-support');
    for (const { id, change } of first) expect(change?.agreedBy, id).to.equal('person');
    expect(byId(options, 'x4').chosen).to.equal(true);
    expect(byId(reviewTimeline.reviews, 'r3')).to.deep.include({
      involvementLevel: 'in-control',
      achieved: { words: 'She took the decision herself.' },
    });
    expect(byId(capacityAdvocacy.involvement?.supporters, 'u1')).to.deep.include({
      personId: 'p3',
      roles: ['communication-partner'],
    });
    expect(closureFeedback.closure).to.include({ involvementLevel: 'in-control', path: 'completed-with-plan' });
  });
});

describe('what follows from the record of Sam', () => {
  const live = (day?: string): string[] => liveOutcomes(desiredOutcomes, day).map(({ id }) => id);

  it('is that she was asked, and said what she wants, in every talk', () => {
    for (const talk of conversations)
      expect(askedStatusOf(desiredOutcomes, talk).result, talk.id).to.equal('asked-expressed');
  });

  it('is that the first set stood until 3 June, and the final set since', () => {
    expect(live('2026-03-05')).to.deep.equal(['o1', 'o2', 'o3']);
    expect(live('2026-06-02')).to.deep.equal(['o1', 'o2', 'o3']);
    expect(live('2026-06-03')).to.deep.equal(['o4', 'o5']);
    expect(live()).to.deep.equal(['o4', 'o5']);
  });

  it('is that her view of the end is about the final set alone, and the first set is never “not achieved”', () => {
    const viewed = closureFeedback.achievements.map(({ outcomeId, view, viewOf }) => [outcomeId, view, viewOf]);
    expect(viewed).to.deep.equal([
      ['o4', 'fully-achieved', 'person'],
      ['o5', 'fully-achieved', 'person'],
    ]);
    // Whoever scores the first set all the same is told.
    const scored = {
      ...sam,
      closureFeedback: {
        ...closureFeedback,
        achievements: [
          ...closureFeedback.achievements,
          { ...closureFeedback.achievements[0]!, id: 'a9', outcomeId: 'o1', view: 'not-achieved' },
        ],
      },
    };
    expect(checkRecord(scored, { today: TODAY }).map(({ code }) => code)).to.include('achievement-of-past-outcome');
  });

  it('is that before the change nothing of the second set was there', () => {
    const spring = atEndOf(sam, '2026-04-23');
    expect(spring.desiredOutcomes?.outcomes.map(({ id }) => id)).to.deep.equal(['o1', 'o2', 'o3']);
    expect(spring.desiredOutcomes?.outcomes.map(({ status }) => status)).to.deep.equal(Array(3).fill('in-progress'));
    expect(spring.desiredOutcomes?.options?.find(({ chosen }) => chosen)?.id).to.equal('x2');
  });
});

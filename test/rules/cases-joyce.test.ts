import { expect } from 'chai';
import { askedStatusOf, chainOf, liveOutcomes } from '../../src/rules/index.js';
import { findCode, notWantedList, outcomeList } from '../../src/vocabulary/index.js';
import { atEndOf, byId, expectWords, joyce } from './cases.js';

// Joyce, case 1 of "Making Safeguarding Personal: A Toolkit & Practitioner Guide" (Safeguarding Partnership Board, Jersey;
// R85): each fact of it stands in a field of the record that the package ships.

const { concern, people, desiredOutcomes, capacityAdvocacy, reviewTimeline, closureFeedback, events } = joyce;
const { outcomes, conversations, options = [] } = desiredOutcomes;
const { achievements, closure } = closureFeedback;
const [visits, nothingDone, sayNo, confidence] = ['o1', 'o2', 'o3', 'o4'].map((id) => byId(outcomes, id));
const viewOf = (outcomeId: string): (typeof achievements)[number] | undefined =>
  achievements.find((achievement) => achievement.outcomeId === outcomeId && achievement.viewOf === 'person');
const reviews = reviewTimeline.reviews;

describe('Joyce', () => {
  it('“He had been asking her to lend him money”: a risk of a type, from somebody known to her who is no relative', () => {
    expect(concern.riskTypes).to.deep.equal(['financial-or-material']);
    expect(concern.sources).to.deep.equal(['known-to-individual']);
    const source = people.filter(({ isSourceOfHarm }) => isSourceOfHarm);
    expect(source.map(({ roles }) => roles)).to.deep.equal([['neighbour']]);
    expect(concern.findings?.[0]?.words).to.include('lend him money');
    expect(concern.referrer).to.deep.equal({ role: 'social-care' });
    expect(concern.criteria?.map(({ code, met }) => [code, met])).to.deep.equal([
      ['care-and-support-needs', 'yes'],
      ['abuse-or-neglect', 'yes'],
      ['unable-to-protect-self', 'yes'],
    ]);
    for (const { evidence, code } of concern.criteria ?? []) expectWords(evidence, code);
  });

  it('“She didn’t want ‘anything to be done’”: asked, and it counts as expressed, a wish that something does not happen', () => {
    expect(nothingDone).to.deep.include({
      polarity: 'not-wanted',
      words: 'I don’t want anything to be done',
      source: 'person',
      code: 'formal-action',
      conversationId: 'c1',
    });
    expect(findCode(notWantedList, nothingDone?.code)).to.include({ code: 'formal-action' });
    expect(byId(conversations, 'c1').askedStatus).to.equal('asked-expressed');
    // Not stated, it follows from the same words.
    const { askedStatus: _, ...unstated } = byId(conversations, 'c1');
    expect(askedStatusOf(desiredOutcomes, unstated).result).to.equal('asked-expressed');
  });

  it('“He was ‘very kind’ and was visiting her 2-3 times a week”: the visits are to go on, and why that matters', () => {
    expect(visits).to.deep.include({
      polarity: 'wanted',
      words: 'I don’t want him to stop visiting me',
      code: 'maintain-relationship',
      rank: 1,
    });
    expect(visits?.importance).to.match(/very kind.*two or three times a week/);
    expect(chainOf(visits!)[0]).to.include({ words: visits?.words, conversationId: 'c1' });
  });

  it('“Different options for responding were considered”: each with what is good, what is not, and her view', () => {
    expect(options).to.have.length(4);
    for (const { id, benefits, risks, personView, chosen, conversationId } of options) {
      for (const words of [benefits, risks, personView]) expectWords(words, id);
      expect({ chosen, conversationId }, id).to.deep.equal({ chosen: id === 'x4', conversationId: 'c2' });
    }
  });

  it('“She would like to speak with her neighbour on her own”: she acts herself, and nothing formal is done', () => {
    expect(options.find(({ chosen }) => chosen)?.option).to.include('speaks to him on her own');
    const means = [visits, nothingDone, sayNo].map((outcome) => outcome?.means?.map(({ code }) => code));
    expect(means).to.deep.equal([['person-acts-themselves'], ['no-action'], ['person-acts-themselves', 'coaching']]);
    const spoke = byId(byId(reviews, 'r1').actions, 't2');
    expect(spoke).to.include({ who: 'Joyce', means: 'person-acts-themselves', status: 'done' });
    expect(closure?.path).to.equal('refused-formal-chose-informal');
    expect(capacityAdvocacy.refusals?.[0]).to.include({ respected: 'yes', offerOpen: 'yes' });
  });

  it('“The practitioner provided Joyce with some coaching”: dated, and by whom', () => {
    expect(byId(options, 'x4').personView).to.include('not sure how to start');
    const coaching = byId(byId(reviews, 'r1').actions, 't1');
    expect(coaching).to.include({ means: 'coaching', who: 'Social worker', status: 'done', statusDate: '2026-05-21' });
    expect(byId(events, 'e4')).to.deep.include({
      code: 'support-given',
      date: '2026-05-21',
      by: { id: 'worker-1', role: 'social-worker' },
    });
  });

  it('“Initially defensive … he visited her again to apologise”: in the order of events, and a benefit nobody had planned', () => {
    const [defensive, sorry] = [byId(events, 'e5'), byId(events, 'e6')];
    expect(defensive.what).to.include('defensive');
    expect(sorry.what).to.include('apologised');
    expect([defensive.date, sorry.date]).to.deep.equal(['2026-05-23', '2026-05-25']);
    expect(events.indexOf(sorry)).to.be.greaterThan(events.indexOf(defensive));
    expect(sorry.date! > defensive.date!).to.equal(true);

    expect(closure?.unplannedBenefits?.map(({ code, date }) => [code, date])).to.deep.equal([
      ['receive-an-apology', '2026-05-25'],
    ]);
    // She had not asked for it: it is no outcome of hers, and nothing counts it.
    expect(outcomes.map(({ code }) => code)).to.not.include('receive-an-apology');
  });

  it('“‘A bit fragile’ … still visiting her and hasn’t asked her for money”: the visits in part, safety in full', () => {
    expect(viewOf('o1')).to.deep.include({
      view: 'partially-achieved',
      reasons: ['outside-any-agencys-control'],
      explained: 'yes',
    });
    expect(viewOf('o1')?.words).to.match(/a bit fragile.*still visits/);
    expect(findCode(outcomeList, sayNo?.code)?.theme).to.equal('safety');
    expect(viewOf('o3')).to.include({ view: 'fully-achieved', words: 'He hasn’t asked me since I spoke with him' });
    expect(viewOf('o2')?.view).to.equal('fully-achieved');
  });

  it('“Sight loss and how this had affected her confidence and self-esteem”: a need that came up, and how she reads', () => {
    expect(byId(conversations, 'c3').notes).to.match(/sight.*confidence and self-esteem/);
    expect(confidence).to.deep.include({
      code: 'feel-more-confident',
      status: 'carried-forward',
      conversationId: 'c3',
    });
    expect(confidence?.carriedTo).to.include('Sight loss service');
    expect(viewOf('o4')).to.deep.include({ view: 'partially-achieved', reasons: ['still-in-progress'] });
    expect(closure?.continues).to.include('losing her sight');

    const { helps = [], avoid = [], accessNeeds } = capacityAdvocacy.involvement ?? {};
    expect(helps.map(({ code }) => code)).to.include.members(['audio', 'large-print']);
    expect(avoid.map(({ code }) => code)).to.deep.equal(['letter']);
    expect(accessNeeds).to.include({ identified: 'yes', met: 'yes' });
  });

  it('“A member of the safeguarding team met with Joyce to talk with her about her experience”: not her worker', () => {
    const [feedback] = closureFeedback.feedback;
    expect(feedback).to.include({ offer: 'completed', respondent: 'adult', askedBy: 'other-staff' });
    expect(feedback?.date).to.equal('2026-06-25');
    expect(feedback?.by?.id).to.not.equal(closure?.by?.id);
  });

  it('“She was listened to and that we wouldn’t do anything unless she said we could”: listened to, and in control', () => {
    const { answers = {} } = closureFeedback.feedback[0] ?? {};
    expect(answers['fb-listened']).to.include({ answer: 'always', words: 'I felt that I was listened to' });
    expect(answers['fb-control']).to.deep.equal({
      answer: 'always',
      words: 'You wouldn’t do anything unless I said you could',
    });
    expect(closure?.involvementLevel).to.equal('in-control');
  });
});

describe('what follows from the record of Joyce', () => {
  const live = (day?: string): string[] => liveOutcomes(desiredOutcomes, day).map(({ id }) => id);

  it('is that what she wants grew with the talks, and all of it still stood at the end', () => {
    expect(live('2026-05-14')).to.deep.equal(['o1', 'o2']);
    expect(live('2026-05-19')).to.deep.equal(['o1', 'o2', 'o3']);
    expect(live('2026-06-11')).to.deep.equal(['o1', 'o2', 'o3', 'o4']);
    expect(live()).to.deep.equal(['o1', 'o2', 'o3', 'o4']);
  });

  it('is on the first day a record without any achievement, closure or feedback', () => {
    const first = atEndOf(joyce, '2026-05-14');
    expect(first).to.not.have.any.keys('closureFeedback', 'reviewTimeline', 'concludedOn');
    expect(first.desiredOutcomes?.outcomes.map(({ words }) => words)).to.deep.equal([
      'I don’t want him to stop visiting me',
      'I don’t want anything to be done',
    ]);
  });
});

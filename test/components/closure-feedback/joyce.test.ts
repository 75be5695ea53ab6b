// The case of Joyce from the day on which the work ended to the closed record, by keys alone: her own words, the apology that
// nobody had planned, and feedback that somebody else than her worker took two weeks later.
import { expect } from '@open-wc/testing';
import joyceCase from '../../../examples/cases/joyce.json' with { type: 'json' };
import { checkChange } from '../../../src/rules/index.js';
import { checkClosureFeedback, checkRecord, type FieldIssue } from '../../../src/schema/index.js';
import { forbidConsole } from '../../support/console.js';
import { openByKeys, plain, without, type Hands } from '../capacity-advocacy/hands.js';
import type { Seen } from './closing.js';
import { herViews, itEnds, kept, twoWeeksLater } from './joyce-by-keys.js';

const { desiredOutcomes, capacityAdvocacy, closureFeedback: _, ...record } = joyceCase;
const { closure } = kept;
const [feedback] = kept.feedback;
const around = {
  'person-name': 'Joyce',
  jurisdiction: 'jersey',
  outcomes: desiredOutcomes,
  refusals: capacityAdvocacy,
};
const errors = (all: readonly FieldIssue[]): string[] =>
  all.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path.join('/')}`);

async function save(hands: Hands): Promise<Seen> {
  await hands.save();
  hands.counter.stop();
  expect(hands.posted, hands.text.slice(0, 300)).to.have.length(1);
  return hands.posted[0] as unknown as Seen;
}

async function theLastDay(): Promise<Seen> {
  const hands = await openByKeys('2026-06-11', { ...around, user: closure.by }, 'msp-closure-feedback');
  await herViews(hands);
  await itEnds(hands);
  return save(hands);
}

async function feedbackLater(value: Seen): Promise<Seen> {
  const given = { ...around, user: feedback!.by, value, required: true };
  const hands = await openByKeys('2026-06-25', given, 'msp-closure-feedback');
  await twoWeeksLater(hands);
  return save(hands);
}

describe('Joyce, from the last day to the closed record, by keys alone', () => {
  const consoleStayedEmpty = forbidConsole();

  it('closes with her own words, an apology nobody had planned, and feedback that somebody else took', async () => {
    const first = await theLastDay();
    const last = await feedbackLater(first);

    expect(plain(last['achievements'])).to.deep.equal(plain(kept.achievements));
    expect(plain(last['closure'])).to.deep.equal(plain(closure));
    // Whose answers these are and that they are whole a host may say; the page asks for neither.
    const said = without(feedback, 'respondentPersonId', 'status');
    expect(plain(last['feedback'])).to.deep.equal(plain([said]));
    const [theirs] = last['feedback'] as readonly Seen[];
    expect(theirs?.['by']).to.deep.equal(feedback!.by);
    expect((last['closure'] as Seen)['by']).to.deep.equal(closure.by);

    const options = { today: '2026-06-25', jurisdiction: 'jersey' };
    const { outcomes } = desiredOutcomes;
    const { refusals } = capacityAdvocacy;
    expect(errors(checkClosureFeedback(last, { ...options, outcomes, refusals, closing: true }))).to.deep.equal([]);
    const whole = { ...record, desiredOutcomes, capacityAdvocacy, closureFeedback: last };
    expect(errors(checkRecord(whole, options))).to.deep.equal([]);
    expect(checkChange({ ...whole, closureFeedback: first }, whole)).to.deep.equal([]);
  }).timeout(180_000);

  consoleStayedEmpty();
});

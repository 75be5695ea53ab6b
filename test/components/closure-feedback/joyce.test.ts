// The case of Joyce from the day on which the work ended to the closed record, by keys alone: her own words, the apology that
// nobody had planned, and feedback that somebody else than her worker took two weeks later.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import joyceCase from '../../../examples/cases/joyce.json' with { type: 'json' };
import { checkChange } from '../../../src/rules/index.js';
import { checkClosureFeedback, checkRecord, type FieldIssue } from '../../../src/schema/index.js';
import { forbidConsole } from '../../support/console.js';
import { settle } from '../../support/dom.js';
import { anotherDay } from '../capacity-advocacy/by-keys.js';
import { openByKeys, plain, without, type Hands } from '../capacity-advocacy/hands.js';
import type { Seen } from './closing.js';

const { desiredOutcomes, capacityAdvocacy, closureFeedback: kept, ...record } = joyceCase;
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

/** Opens the words beside an answer, and types them. */
async function inWords(hands: Hands, text: string): Promise<void> {
  await hands.press(/^In their words$/);
  await sendKeys({ press: 'Tab' });
  await sendKeys({ type: text });
  await settle(hands.el);
}

/** What she says of one outcome: how far, why not all of it, and her words. */
async function say(hands: Hands, question: RegExp, { view, words, reasons }: Seen): Promise<void> {
  await hands.choose(view === 'fully-achieved' ? /^All of it$/ : /^Some of it$/, question);
  if (reasons) {
    const [why] = reasons as readonly string[];
    await hands.choose(why === 'still-in-progress' ? /^It is still going on$/ : /^No agency could bring it about$/);
    await hands.choose(/^Yes$/, /^Was this explained/);
    await hands.choose(/^Today/, /^Explained on/);
  }
  await hands.type(/^In Joyce’s words$/, String(words));
}

/** A part that she had in it, in her own view. */
async function part(hands: Hands, question: RegExp, { words, format }: Seen): Promise<void> {
  await hands.choose(/^Yes$/, question);
  await hands.type(/^In Joyce’s words$/, String(words));
  await hands.press(/^When and how$/);
  await hands.choose(/^Today/, /^When\?/);
  if (format) await hands.choose(/^Face to face$/, /^How\?/);
}

async function theLastDay(): Promise<Seen> {
  const hands = await openByKeys('2026-06-11', { ...around, user: closure.by }, 'msp-closure-feedback');
  for (const [i, view] of kept.achievements.entries())
    await say(hands, i === 1 ? /kept from happening/ : /^How far has this happened, in Joyce/, view);

  await hands.choose(/^They said no to formal action and chose something informal$/);
  expect(hands.text).to.contain('Recorded under taking part and deciding:');
  expect(hands.text).to.contain('Formal action about her neighbour');
  expect(hands.asks(/^Is this respected/), 'her refusal is not asked for a second time').to.equal(false);
  await hands.choose(/^Less$/, /^Is the risk still there/);
  await hands.press(/^What was found, and was anything done/);
  await hands.choose(/^There was a risk, and something was done$/);
  await hands.press(/^What goes on after this/);
  await hands.choose(/^Yes$/, /^Did Joyce agree that this ends/);
  await hands.type(/^What support goes on/, closure.continues);
  await hands.press(/^Did anything good happen/);
  await hands.press(/^Add something good$/, /^What good thing happened/);
  await hands.type(/^What good thing happened/, closure.unplannedBenefits[0]!.words);
  await hands.press(/^What sort of thing is it/);
  await hands.choose(/^To have an apology$/);
  await anotherDay(hands, /^When did it happen/, '2026-05-25');
  await hands.press(/^Who was told how it ended/);
  await hands.choose(/^Yes$/, /^Was Joyce told what was done/);
  await hands.type(/^What were they told/, closure.feedbackToPerson.words);
  await hands.press(/^When and how$/);
  await hands.choose(/^Today/, /^When\?/);
  await hands.choose(/^Face to face$/, /^How\?/);
  await hands.press(/^Joyce’s part in this/);
  await hands.choose(/^In control$/, /^How involved was Joyce/);
  await part(hands, /^Did Joyce know what this is about/, closure.informed);
  await part(hands, /^Could Joyce change how/, closure.influenced);
  await part(hands, /^Did Joyce choose the way/, closure.choseProcess);
  await hands.save();
  hands.counter.stop();
  expect(hands.posted, hands.text.slice(0, 300)).to.have.length(1);
  return hands.posted[0] as unknown as Seen;
}

async function twoWeeksLater(value: Seen): Promise<Seen> {
  const given = { ...around, user: feedback!.by, value, required: true };
  const hands = await openByKeys('2026-06-25', given, 'msp-closure-feedback');
  await hands.choose(/^Yes, and here it is$/, /^Was Joyce offered/);
  await hands.choose(/^The person$/, /^Who answered/);
  await hands.choose(/^Another member of staff$/, /^Who asked/);
  await hands.press(/^How it was asked$/);
  await hands.choose(/^Yes$/, /^Was it safe to ask/);
  await hands.choose(/^Yes$/, /^Was Joyce alone/);
  await hands.choose(/^Face to face$/, /^How were they asked/);
  const { answers } = feedback!;
  await hands.choose(/^Yes$/, /^Were you asked what/);
  await hands.choose(/^Always$/, /^Did you feel listened to/);
  await inWords(hands, answers['fb-listened'].words);
  await hands.choose(/^Always$/, /^Did you feel in control/);
  await inWords(hands, answers['fb-control'].words);
  await hands.choose(/^Quite a bit safer$/, /^Do you feel safer/);
  await hands.choose(/^Partly$/, /^Are you happy/);
  await inWords(hands, answers['fb-happy-result'].words);
  await hands.type(/^What difference has this made/, answers['fb-difference'].words);
  await hands.press(/^Words that the board may read/);
  await hands.press(/^Add words$/, /^Which words/);
  await hands.type(/^Which words/, feedback!.boardQuotes[0]!.words);
  await hands.choose(/^Yes$/, /^Did Joyce agree that the board/);
  await hands.save();
  hands.counter.stop();
  expect(hands.posted, hands.text.slice(0, 300)).to.have.length(1);
  return hands.posted[0] as unknown as Seen;
}

describe('Joyce, from the last day to the closed record, by keys alone', () => {
  const consoleStayedEmpty = forbidConsole();

  it('closes with her own words, an apology nobody had planned, and feedback that somebody else took', async () => {
    const first = await theLastDay();
    const last = await twoWeeksLater(first);

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

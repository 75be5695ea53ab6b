// The end of the work with Joyce told to the keyboard: what she says of each outcome, how it ended, and the feedback two weeks later.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { settle } from '../../support/dom.js';
import joyceCase from '../../../examples/cases/joyce.json' with { type: 'json' };
import { anotherDay } from '../capacity-advocacy/by-keys.js';
import type { Hands } from '../capacity-advocacy/hands.js';
import type { Seen } from './closing.js';

/** What the record of Joyce has of the end. */
export const kept = joyceCase.closureFeedback;
const { closure } = kept;
const [feedback] = kept.feedback;

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

/** Her view of each outcome. */
export async function herViews(hands: Hands): Promise<void> {
  for (const [i, view] of kept.achievements.entries())
    await say(hands, i === 1 ? /kept from happening/ : /^How far has this happened, in Joyce/, view);
}

/** How it ended, and her part in it. */
export async function itEnds(hands: Hands): Promise<void> {
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
}

/** Two weeks later somebody else asks her how it was. */
export async function twoWeeksLater(hands: Hands): Promise<void> {
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
}

// What a worker records, told to the keyboard or the mouse: the entries of the case studies, by the words that stand on the page.
import { en } from '../../../src/locales/en/index.js';
import type { Seen } from './checklist.js';
import type { Doing } from './hands.js';

type Lists = typeof en.vocabulary;

/** The exact label of a code. */
export function label(list: keyof Lists, code: unknown): RegExp {
  const found: unknown = Reflect.get(en.vocabulary[list], String(code));
  if (typeof found !== 'string') throw new Error(`No label of ${list} for ${String(code)}`);
  return new RegExp(`^${found.replaceAll(/[()?]/g, '\\$&')}`);
}

const DOUBTS: Readonly<Record<string, RegExp>> = { 'impairment-or-disturbance': /^An impairment of, or a disturbance/ };
const LIMBS: Readonly<Record<string, RegExp>> = {
  understand: /^Understand the information/,
  retain: /^Retain that/,
  'use-or-weigh': /^Use or weigh/,
  communicate: /^Communicate/,
};
const CHECKS: Readonly<Record<string, RegExp>> = {
  'not-paid-or-professional': /^They do not care for or treat/,
  'adult-agrees': /^The adult agrees/,
  'best-interests-if-lacks-capacity': /best interests/,
  'willing-and-able': /^They are willing/,
  'facilitates-involvement': /^They help the adult/,
  'not-implicated-in-harm': /^They have no part/,
  'no-conflict-of-interest': /^Their interests/,
};
const list = (entry: Seen, key: string): readonly unknown[] => (entry[key] ?? []) as readonly unknown[];
const text = (entry: Seen, key: string): string => String(entry[key]);

/** Chooses several answers, in the order in which they are told: back and forth where the page has another. */
async function several(hands: Doing, codes: readonly RegExp[], question: RegExp): Promise<void> {
  for (const code of codes) {
    await hands.nearest(code, question);
    await hands.choose(code, question);
  }
}

/** A decision in doubt, up to its limbs: what it is about, who assessed it on this day, why, and what was tried. */
export async function doubt(hands: Doing, decision: Seen, isAgain = false): Promise<void> {
  if (!isAgain) {
    await hands.choose(/^Yes, about a decision/);
    await hands.type(/ have to decide\?/, text(decision, 'matter'));
    await hands.choose(label('decision-type', decision['type']), /^What is the decision about/);
  }
  await hands.choose(/^Today/, /^When was this assessed/);
  await hands.type(/^Who assessed it/, text(decision, 'assessor'));
  const doubts = list(decision, 'doubtReasons').map((code) => DOUBTS[String(code)] ?? label('doubt-reason', code));
  await several(hands, doubts, /^Why is there a doubt/);
  if (decision['doubt']) await hands.type(/^What gives rise to it/, text(decision, 'doubt'));
}

/** What was tried to help, and what there is to know. */
export async function help(hands: Doing, decision: Seen): Promise<void> {
  const steps = list(decision, 'practicableSteps').map((code) => label('practicable-step', code));
  await several(hands, steps, /^What did you try/);
  if (decision['practicableStepsNote']) await hands.type(/^How did that go/, text(decision, 'practicableStepsNote'));
  if (decision['relevantInformation'])
    await hands.type(/need to know to decide this/, text(decision, 'relevantInformation'));
}

/** What the person can do, and what shows it where they cannot. */
export async function assess(hands: Doing, decision: Seen): Promise<void> {
  for (const [limb, said] of Object.entries((decision['limbs'] ?? {}) as Readonly<Record<string, Seen>>)) {
    const question = LIMBS[limb];
    await hands.choose(label('limb-answer', said['answer']), question);
    if (said['answer'] === 'unable') await hands.type(/^What shows this/, text(said, 'evidence'), question);
  }
  if (!decision['nexus']) return;
  await hands.choose(/^An impairment of, or/, /^What is stopping/);
  if (decision['nexusEvidence']) await hands.type(/^What shows this\? \(optional\)/, text(decision, 'nexusEvidence'));
}

/** The decision of the record as the page can ask for it: what shows that somebody is able is asked of nobody. */
export function asked(decision: Seen): Seen {
  const limbs = Object.entries((decision['limbs'] ?? {}) as Readonly<Record<string, Seen>>).map(([limb, said]) => [
    limb,
    said['answer'] === 'unable' ? said : { answer: said['answer'] },
  ]);
  return limbs.length > 0 ? { ...decision, limbs: Object.fromEntries(limbs) as Seen } : decision;
}

/** A date of another day, part by part. */
export async function anotherDay(hands: Doing, question: RegExp, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
  await hands.choose(/^Another day/, question);
  await hands.type(/^Day$/, day, question);
  await hands.type(/^Month$/, month, question);
  await hands.type(/^Year$/, year, question);
}

/** Somebody who was considered in place of an advocate. */
export async function consider(hands: Doing, person: Seen, name: string): Promise<void> {
  await hands.type(/^Who\?/, name);
  await hands.type(/^What are they to/, text(person, 'relationship'));
  for (const [check, said] of Object.entries((person['checks'] ?? {}) as Seen)) {
    const question = CHECKS[check] ?? /^$/;
    if (hands.asks(question)) await hands.choose(label('yes-no-not-known', said), question);
  }
  await hands.choose(label('appropriate-person-result', person['result']), /^Are they suitable/);
  await hands.choose(/^Today/, /^When was this considered/);
  await hands.type(/^More about this/, text(person, 'note'));
}

/** A refusal that is respected, with the offer open from this day; then pressure considered with it. */
export async function refuse(hands: Doing, refusal: Seen): Promise<void> {
  await hands.press(/ does not want something done$/, /^What does .* not want/);
  await hands.type(/^What does .* not want/, text(refusal, 'of'));
  await hands.type(/^What did .* say/, text(refusal, 'words'));
  await hands.choose(/^Yes$/, /^Is this respected/);
  await hands.type(/^What support goes on/, text(refusal, 'support'));
  await hands.type(/^How will you check/, text(refusal, 'monitoring'));
  await hands.choose(/^Yes$/, /told that the offer stays open/);
  await hands.choose(/^Today/, /^When were they told/);
}

/** Agreement, with limits where there are, and what was shared with whom. */
export async function share(hands: Doing, said: Seen): Promise<void> {
  await hands.choose(said['limits'] ? /^Agreed with limits$/ : /^Agreed$/);
  if (said['limits']) await hands.type(/^What should not be shared/, text(said, 'limits'));
  await hands.press(/^What was shared, and with whom/);
  for (const [index, who] of list(said, 'sharedWith').entries()) {
    if (index > 0) await hands.press(/^Add someone it was shared with/, /^Name or service/);
    await hands.type(/^Name or service/, String(who));
  }
  await hands.type(/^What was shared\? /, text(said, 'what'));
  await hands.choose(/^Told before/, /told\?/);
}

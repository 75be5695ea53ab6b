import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../form/fields.js';
import type { PersonScreen } from '../../form/person-view.js';
import { isMistake } from '../../schema/achievement-standing.js';
import type { KnownOutcome } from '../shared/around.js';
import { questions, type Ask } from '../shared/asks.js';
import { textOf, type Row } from '../shared/item-fields.js';
import { isObject } from '../shared/lists.js';
import { isSavedAt, itemsAt } from '../shared/parts.js';
import { personReads } from '../shared/person-reads.js';
import { isMine, turnBegins, turnEnds } from '../shared/persons-turn.js';
import { quoted } from '../shared/quoted.js';
import { tell } from '../shared/told.js';
import { orBefore, scored } from './achievements.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { ACHIEVEMENTS, FEEDBACK, WORKER, type AchievementDraft, type FeedbackDraft } from './model.js';
import { answersToRead, feedbackLines, isPastAsking } from './person-feedback.js';
import { fieldsOfMine, type Line } from './persons-line.js';

type Element = ClosureFeedbackElement;
type Asks = readonly Ask<Element>[];

const speaks = (el: Element): string => (el.audience === 'representative' ? 'representative' : 'person');
const howFar = (polarity: unknown): 'howFarKept' | 'howFar' => (polarity === 'not-wanted' ? 'howFarKept' : 'howFar');

/** Did it happen, in their view; of what they did not want: was it kept from happening. A view of its own, whatever is recorded. */
function outcome(el: Element, { id, words: text, polarity }: KnownOutcome, n: number): Line {
  const { words } = el;
  const question = words.t(howFar(polarity));
  const made = { outcomeId: id, viewOf: speaks(el), date: el.today } as Partial<AchievementDraft>;
  // What was restored, or refused by the server, is of today and in nothing that is saved: two of a day would be one too many.
  const isBack = ({ viewOf, date }: AchievementDraft, key: string): boolean =>
    el.isAlone && viewOf === speaks(el) && date === el.today && !isSavedAt(el.editing, ACHIEVEMENTS, key);
  const isTheirs = (item: AchievementDraft, key: string): boolean =>
    item.outcomeId === id && (isMine(el, key) || isBack(item, key));
  const fields = fieldsOfMine<AchievementDraft>(el, ACHIEVEMENTS, made, isTheirs, n);
  const only = (code: string): boolean => !/^(unable|not-asked)/.test(code);
  const view: Asks = [
    { key: 'view', word: () => question, list: 'achievement', only, divided: orBefore('person-not-sure') },
  ];
  const own = fields.item.words;
  const said = [words.say('achievement', fields.item.view), own === undefined ? '' : words.quote(textOf(own))];
  return {
    id: `view-${id}`,
    question,
    picture: 'question.achieved',
    path: [...fields.path, 'view'],
    said: said.filter(Boolean).join(' '),
    // The second question is within: the heading asks the first alone.
    draw: () =>
      html`${quoted(el, text)}${questions(el, fields, view)}
        <div>${questions(el, fields, [{ key: 'words', word: 'inTheirWords' }])}</div>`,
  };
}

const [CHECK, CHANGING, SENT] = [['check'], 'changing', 'sent'] as const;

/** Leads to a question, or to what was said, and to its heading. */
function lead(el: Element, path: NonNullable<PersonScreen['path']>): void {
  void el.goTo(path);
  el.moveTo('#question');
}

/** Sends the form, where somebody fills it in alone; whether it was sent. */
function send(el: Element): boolean {
  const { form } = el;
  const isSent = form?.checkValidity() ?? false;
  form?.requestSubmit();
  el.setOpen(SENT, isSent);
  return isSent;
}
const sending = (el: Element): PersonScreen['next'] =>
  el.isAlone && el.form ? { label: el.words.f('send'), press: () => send(el) } : undefined;

/** Before it is sent: what was said, a line a question, each with a way to it and back. */
function check(el: Element, lines: readonly Line[]): PersonScreen {
  const { words } = el;
  const line = ({ question: asked, path = [], said }: Line): TemplateResult => {
    const change = (): void => {
      el.setOpen(CHANGING, true);
      lead(el, path);
    };
    return html`<li class="card" part="item">
      <p><strong>${asked}</strong></p>
      <p>${said || words.t('passedOver')}</p>
      ${button(words.f('change'), change, { class: 'quiet', named: words.f('changeOf', { thing: asked }) })}
    </li>`;
  };
  return {
    id: 'check',
    question: words.t('checkSaid'),
    picture: 'question.check',
    path: CHECK,
    draw: () =>
      html`<ul class="plain">
        ${lines.map(line)}
      </ul>`,
    next: sending(el),
  };
}

/** The questions to the person: each outcome that stands, then how this was for them. */
export function personScreens(el: Element): readonly PersonScreen[] {
  if (isPastAsking(el)) return [];
  const outcomes = el.isFeedbackAlone ? [] : scored(el).map((one, n) => outcome(el, one, n));
  const { lines: asked, offer } = feedbackLines(el);
  // Who says no at once has nothing to look over.
  if (outcomes.length === 0 && offer === 'later') return asked;
  if (outcomes.length === 0 && offer === 'declined') return asked.map((one) => ({ ...one, next: sending(el) }));
  const back = (): boolean => {
    el.setOpen(CHANGING, false);
    lead(el, CHECK);
    return false;
  };
  const next = el.isOpen(CHANGING) ? { label: el.words.f('next'), press: back } : undefined;
  const lines = [...outcomes, ...asked];
  return [...lines.map((one) => ({ ...one, next })), check(el, lines)];
}

/** What they are told at the end, when they fill it in alone: what is not sent is not called so. */
export function lastWords(el: Element): unknown {
  const { words } = el;
  if (isPastAsking(el)) return words.t('nothingAsked');
  const { lines, offer } = feedbackLines(el);
  const isUnsaid = offer === 'later' || offer === 'declined' || lines.every(({ said }) => said === '');
  const next = sending(el);
  if (next && el.unsavedValue !== null && !el.isOpen(SENT)) {
    const press = (): void => {
      next.press();
      el.moveTo('#question');
    };
    return html`${words.t('notSent')} ${button(next.label, press, { class: 'primary' })}`;
  }
  return words.t(isUnsaid ? 'thanksAnyway' : 'thanksSent');
}
/** What was sent is changed, and to be sent again. */
export const changedSince = (el: Element): void => {
  if (el.isOpen(SENT)) el.setOpen(SENT, false);
};

/** What is recorded, for the person to read: their own views, and what they answered. */
export function renderRecordedForPerson(el: Element): TemplateResult {
  const { words } = el;
  const polarityOf = (id: unknown): unknown => el.known.find((one) => one.id === id)?.polarity;
  const isToRead = ({ item }: { item: AchievementDraft }): boolean => item.viewOf !== WORKER && !isMistake(item);
  const views = itemsAt<AchievementDraft>(el.editing.value, ACHIEVEMENTS)
    .filter(isToRead)
    .map(
      ({ item }) =>
        html`${el.outcomeSaid(item.outcomeId)}
        ${tell(el, item, [
          { key: 'view', word: howFar(polarityOf(item.outcomeId)), list: 'achievement' },
          { key: 'words', word: 'inTheirWords', as: 'quote' },
        ])}`,
    );
  const all = el.isFeedbackAlone ? [] : views;
  const answers = answersToRead(el);
  const isBare = all.length + answers.length === 0;
  return html`${isBare ? html`<p>${words.t('toldNothing')}</p>` : nothing}${personReads(all, answers)}`;
}

/** Each answer of theirs, by what tells it from the others. */
function asked(el: Element): object {
  const { value } = el.editing;
  const views = itemsAt<AchievementDraft>(value, ACHIEVEMENTS).map(({ item, key }) => [key, [item.view, item.words]]);
  const said = itemsAt<FeedbackDraft>(value, FEEDBACK).flatMap(({ item, key }) => {
    const { answers, respondent, offer } = item as Row;
    const all = isObject(answers) ? Object.entries(answers) : [];
    return [['respondent', respondent], ['offer', offer === 'declined' ? offer : 'yes'], ...all].map(
      ([name, answer]) => [`${key}/${String(name)}`, answer],
    );
  });
  return Object.fromEntries([...views, ...said]) as object;
}

/** The person gets the screen. */
export function handOver(el: Element): void {
  el.ui = { opened: new Set(), turn: turnBegins(el, asked(el)) };
}

/** The worker has it again, and is told what the person answered. */
export function handBack(el: Element): readonly string[] {
  const [turn, count] = turnEnds(el, asked(el));
  el.ui = { opened: new Set(), turn };
  return count > 0 ? [el.words.t('turnAnswers', { count })] : [];
}

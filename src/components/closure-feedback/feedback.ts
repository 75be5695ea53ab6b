import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../form/heading.js';
import type { VocabularyName } from '../../locales/types.js';
import { codesOf, feedbackQuestionList, findCode, type FeedbackScale } from '../../vocabulary/index.js';
import { asking, drawn, questions, type Ask } from '../shared/asks.js';
import { renderEntries } from '../shared/entries.js';
import { textOf, type ItemFields, type Row } from '../shared/item-fields.js';
import { isObject, lengthOf, NEW, type Placed } from '../shared/lists.js';
import { nameOfPerson } from '../shared/people.js';
import { isMine } from '../shared/persons-turn.js';
import { told } from '../shared/told.js';
import { orBefore } from './achievements.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { FEEDBACK, type FeedbackDraft } from './model.js';
import { isOver } from './over.js';

type Element = ClosureFeedbackElement;
type Asks = readonly Ask<Element>[];
type Said = Placed<FeedbackDraft>;

const FACES = 'easy-read-3';
/** What was said; everything else is an answer in itself, and closes nothing out (R39). */
export const ANSWERED = ['completed', 'partly-completed'];
const isAnswered = ({ offer }: Row): boolean => ANSWERED.includes(offer as string);
/** Whether somebody answers for the person. */
export const isFor = (respondent: unknown): boolean => /^(representative|advocate|attorney)/.test(String(respondent));

/** The list whose codes answer a question, in the way it was asked; none where it is answered in words. */
export function scaleOf(code: string, askedAs: unknown): VocabularyName | undefined {
  const scale = findCode(feedbackQuestionList, code)?.scale as FeedbackScale | 'text' | undefined;
  if (scale === undefined || scale === 'text') return undefined;
  return askedAs === FACES ? 'scale-easy-read-3' : `scale-${scale}`;
}

/** What is asked about one question: an answer of its scale, or words; why, where it does not apply. */
export function answerAsks(code: string, { answer, askedAs }: Row, word: NonNullable<Ask<Element>['word']>): Asks {
  // An answer to a council's own question is told, too.
  const list = scaleOf(code, askedAs) ?? (answer === undefined ? undefined : 'scale-yes-no');
  if (!list) return [{ key: 'words', word, as: 'quote' }];
  return [
    {
      key: 'answer',
      word,
      list,
      divided: orBefore('not-sure'),
      opens: { 'not-applicable': [{ key: 'reason', word: 'notApplicableWhy' }] },
    },
    { key: 'words', word: 'answerWords', as: 'quote', fold: true },
  ];
}

/** The wording of a question, to the person or to who answers for them. */
export const questionOf = (el: Element, code: string, respondent: unknown): string =>
  isFor(respondent) ? el.toRepresentative(code) : el.words.say('feedback-question', code);

const WHO: Asks = [
  { key: 'respondent', list: 'respondent' },
  { key: 'askedBy', list: 'asked-by' },
];
/** Where, when and by whom somebody likes to be talked with is no way of asking. */
export const isWay = (code: string): boolean =>
  !/^(conversation|more-time|someone|private|at-home|not-at|particular|culture|safe|do-not)/.test(code);
const HOW: Asks = [
  {
    key: 'how',
    word: 'askedHow',
    as: 'group',
    fold: true,
    of: [
      { key: 'safeToAsk', list: 'yes-no-not-known', row: true },
      { key: 'seenAlone', word: 'askedAlone', list: 'yes-no', row: true },
      { key: 'mode', word: 'askedMode', list: 'comm-preference', only: isWay },
      { key: 'support', word: 'askedSupport', optional: true },
      { key: 'language', word: 'askedLanguage', as: 'line', optional: true },
    ],
  },
];
const QUOTES: Ask<Element> = {
  key: 'boardQuotes',
  as: 'rows',
  fold: true,
  add: 'addQuote',
  of: [
    { key: 'words', word: 'quoteWords', as: 'quote' },
    { key: 'agreed', word: 'quoteAgreed', as: 'flag', after: true },
  ],
};
const SAID: Asks = [...WHO, ...HOW].map((ask) => ({ ...ask, when: isAnswered }));

/** What happened about feedback: to say no is an answer, and nothing more is asked then. */
const OFFER: Asks = [
  { key: 'offer', word: 'offered', list: 'feedback-offer', divided: orBefore('declined') },
  { key: 'date', word: 'saidOn', as: 'when', after: true },
  {
    key: 'reason',
    word: 'offerReason',
    optional: true,
    when: ({ offer }) => /^(not-offered|unable)/.test(String(offer)),
  },
];

/** What goes when it turns out that nobody answered, and comes back with an answer. */
const GOES: Asks = [...OFFER, ...SAID, { key: 'answers', when: isAnswered }, { ...QUOTES, when: isAnswered }];

/** The codes of the questions: ours, and those of a council that are answered. */
export const questionCodes = (answers: unknown): string[] => {
  const ours: readonly string[] = codesOf(feedbackQuestionList);
  const own = isObject(answers) ? Object.keys(answers).filter((code) => !ours.includes(code)) : [];
  return [...ours, ...own];
};

/** All that is recorded of one feedback, in the order in which it is read. */
const allAsks = (el: Element, item: Row): Asks => {
  const { answers, respondent, respondentPersonId: personId } = item;
  const name = nameOfPerson({ editing: { value: el.everybody } }, { personId });
  // Who is not known here is not told by their id.
  const who: Ask<Element> = { key: 'respondentPersonId', word: 'respondent', say: () => name };
  const answered = questionCodes(answers).filter((code) => isObject(answers) && isObject(answers[code]));
  const inner = answered.map((code): Ask<Element> => ({
    key: code,
    word: (el) => questionOf(el, code, respondent),
    as: 'within',
    of: [
      ...answerAsks(code, (answers as Record<string, Row>)[code] ?? {}, 'answer'),
      { key: 'askedAs', list: 'asked-as' },
    ],
  }));
  return [
    ...OFFER,
    ...(name && name !== personId ? [who] : []),
    ...SAID,
    { key: 'answers', word: 'answers', as: 'within', of: inner },
    QUOTES,
    { key: 'anonymous', as: 'flag' },
  ];
};

function answers(el: Element, given: ItemFields<FeedbackDraft>): TemplateResult {
  const { words } = el;
  const fields = given as unknown as ItemFields<Row>;
  const all = fields.within('answers') as unknown as ItemFields<Row>;
  const one = (code: string): TemplateResult => {
    const answer = all.within(code) as unknown as ItemFields<Row>;
    const question = (): string => questionOf(el, code, fields.item['respondent']);
    return questions(el, answer, answerAsks(code, answer.item, question));
  };
  return html`${heading(el.headingLevel + 2, words.t('answers'), `answers-${given.path.join('-')}`)}
    <p class="hint">${words.t('anyPassedOver')}</p>
    <p class="notice">${words.t('newHarm')} <slot name="concern"></slot></p>
    ${questionCodes(fields.item['answers']).map(one)} ${questions(el, fields, [QUOTES])}`;
}

/** Who of the people that are known it was: somebody who harmed the person is then not taken for who speaks for them (Part 8, case 6). */
function whoOfThem(el: Element, given: ItemFields<FeedbackDraft>): TemplateResult | typeof nothing {
  const { words } = el;
  const { item, patch } = given as unknown as ItemFields<Row>;
  const id = item['respondentPersonId'];
  const known = el.everybody.people.filter(isObject).filter(({ name }) => name);
  if (id === undefined && (known.length === 0 || !isFor(item['respondent']))) return nothing;
  const options = [
    ...known.map(({ id, name }) => ({ value: textOf(id), label: textOf(name) })),
    { value: '', label: words.t('noneOfThem') },
  ];
  const onPick = (picked: string): void => patch({ respondentPersonId: picked || undefined });
  return given.one('respondentPersonId', words.t('whoOfThem'), options, { value: id, onPick });
}

const nameOf = (el: Element, { item, index }: Said): string =>
  [el.words.label('feedback-offer', item.offer) ?? `${index + 1}`, item.date && el.dateOf(item.date)]
    .filter(Boolean)
    .join(', ');

const mark = (el: Element, { key }: Said): TemplateResult | typeof nothing =>
  isMine(el, key) ? html`<p class="muted">${el.words.f('writtenHere')}</p>` : nothing;

/** One feedback, to read. */
export const renderFeedbackTold = (el: Element, placed: Said, open = false): TemplateResult =>
  html`${told(el, placed.item, allAsks(el, placed.item as Row), nameOf(el, placed), open)}${mark(el, placed)}`;

/** What the person says about how this was for them, or what happened about asking. */
export function renderFeedback(el: Element): TemplateResult {
  const { words } = el;
  const isNone = lengthOf(el.editing.value, 'feedback') === 0;
  return html`${heading(el.headingLevel + 1, words.t('feedback'), 'feedback')}
  ${isOver(el) ? nothing : html`<p class="hint">${words.t('safeWay')}</p>`}
  ${renderEntries<FeedbackDraft>(el, {
    ...FEEDBACK,
    add: words.t(isOver(el) && isNone ? 'addRepresentativeFeedback' : 'addFeedback'),
    made: { date: el.today },
    rights: true,
    stands: ({ key }, isSaved) => !isSaved && !(isOver(el) && key === NEW),
    nameOf: (placed) => nameOf(el, placed),
    questions: (fields, placed) =>
      html`${mark(el, placed)}${drawn(el, asking(el, fields, GOES), [...OFFER, ...SAID])} ${whoOfThem(el, fields)}
      ${isAnswered(placed.item) ? answers(el, fields) : nothing}`,
    told: (placed) => renderFeedbackTold(el, placed),
  })}`;
}

export { allAsks as feedbackAsks, nameOf as feedbackName };

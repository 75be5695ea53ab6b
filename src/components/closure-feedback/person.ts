import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../form/fields.js';
import type { Path } from '../../form/json.js';
import type { PersonScreen } from '../../form/person-view.js';
import { picture } from '../../form/pictures.js';
import type { VocabularyName } from '../../locales/types.js';
import type { KnownOutcome } from '../shared/around.js';
import { questions, type Ask } from '../shared/asks.js';
import { blankOf } from '../shared/entries.js';
import { allOptionsOf, textOf, type ItemFields, type Row } from '../shared/item-fields.js';
import { itemsAt, isSavedAt } from '../shared/parts.js';
import { personReads } from '../shared/person-reads.js';
import { profileNow, textIn } from '../shared/place.js';
import { idOfMine, isMine, turnBegins, turnEnds } from '../shared/persons-turn.js';
import { quoted } from '../shared/quoted.js';
import { openFields } from '../shared/standing.js';
import { tell } from '../shared/told.js';
import { orBefore, scored } from './achievements.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { questionCodes, scaleOf } from './feedback.js';
import { ACHIEVEMENTS, FEEDBACK, type AchievementDraft, type FeedbackDraft } from './model.js';

type Element = ClosureFeedbackElement;
type Asks = readonly Ask<Element>[];

/** What the person says now is a view of its own: never another word for what a worker recorded. */
function mine<I extends object>(
  el: Element,
  place: typeof ACHIEVEMENTS,
  made: object,
  isOf: (item: I) => boolean = () => true,
  below = 0,
): ItemFields<I> {
  const all = itemsAt<I>(el.editing.value, place);
  // What has no id is known by its place: nobody else writes here.
  const isTheirs = (key: string): boolean => el.isAnonymous || isMine(el, key);
  const open = all.findLast(({ item, key }) => isTheirs(key) && !isSavedAt(el.editing, place, key) && isOf(item));
  return openFields<I>(el, place, open ?? blankOf<I>(el, place, below), made, () => idOfMine(el));
}

const speaks = (el: Element): string => (el.audience === 'representative' ? 'representative' : 'person');

/** Did it happen, in their view; of what they did not want: was it kept from happening. */
function outcome(el: Element, { id, words: said, polarity }: KnownOutcome, n: number): PersonScreen[] {
  const { words } = el;
  const question = words.t(polarity === 'not-wanted' ? 'howFarKept' : 'howFar');
  const made = { outcomeId: id, viewOf: speaks(el), date: el.today };
  const fields = mine<AchievementDraft>(el, ACHIEVEMENTS, made, (item) => item.outcomeId === id, n);
  const only = (code: string): boolean => !/^(unable|not-asked)/.test(code);
  const view: Asks = [
    { key: 'view', word: () => question, list: 'achievement', only, divided: orBefore('person-not-sure') },
  ];
  const wordsAsk: Asks = [{ key: 'words', word: 'inTheirWords' }];
  const path = [...fields.path, 'view'];
  return [
    {
      id: `view-${id}`,
      question,
      picture: 'question.achieved',
      path,
      draw: () => html`${quoted(el, said)}${questions(el, fields, view)}${questions(el, fields, wordsAsk)}`,
    },
  ];
}

const FACES = { good: 'face.good', ok: 'face.ok', bad: 'face.bad' } as const;

/** One question of the feedback; in easy read with three faces, which are stored as such. */
function answer(el: Element, code: string, feedback: ItemFields<FeedbackDraft>): PersonScreen {
  const { words } = el;
  const question = words.say('feedback-question', code);
  const given = (feedback as unknown as ItemFields<Row>).within('answers') as unknown as ItemFields<Row>;
  const fields = given.within(code) as unknown as ItemFields<Row>;
  const askedAs = el.readsEasilyNow ? 'easy-read-3' : undefined;
  const list = scaleOf(code, askedAs);
  const path = [...fields.path, list ? 'answer' : 'words'];
  const about = { id: code, question, picture: `question.${code}`, path };
  if (!list) return { ...about, draw: () => fields.text('words', question, { hint: words.t('ownWords') }) };
  const or = orBefore('not-sure');
  const options = allOptionsOf(words, list).map((option) => ({
    ...option,
    above: or(el, option.value),
    ...(option.value in FACES && askedAs
      ? { picture: picture(el.pictures, FACES[option.value as keyof typeof FACES]) }
      : {}),
  }));
  const onPick = (picked: string): void => fields.patch({ answer: picked, ...(askedAs && { askedAs }) });
  return { ...about, draw: () => html`${fields.one('answer', question, options, { onPick })}` };
}

const WHO: Asks = [{ key: 'respondent', word: 'whoAnswers', list: 'respondent', only: (code) => code !== 'joint' }];

/** How this was for them: who answers, then ten questions, any of which may be passed over. */
function feedbackScreens(el: Element): PersonScreen[] {
  const askedBy = el.isAnonymous ? 'anonymous' : el.isTurned ? 'enquiry-lead' : 'self-completed';
  const made = { offer: 'completed', askedBy, date: el.today, ...(el.isAnonymous && { anonymous: true }) };
  const fields = mine<FeedbackDraft>(el, FEEDBACK, made);
  const who: PersonScreen = {
    id: 'who',
    question: el.words.t('whoAnswers'),
    picture: 'source.person',
    path: [...fields.path, 'respondent'],
    draw: () => html`${safety(el)} ${questions(el, fields, WHO)}`,
  };
  return [who, ...questionCodes(undefined).map((code) => answer(el, code, fields))];
}

/** Whether it is safe to go on, and whom to call where it is not, by the number of the place. */
const safety = (el: Element): TemplateResult =>
  html`<p>${el.words.t('watching')}</p>
    <p>${textIn(el, profileNow(el).emergency.text)}</p>`;

/** What was answered on a screen, in words; nothing where it was passed over. */
function said(el: Element, path: Path): string {
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Row | undefined)?.[key], el.editing.value);
  const [key, { words, [String(path.at(-1))]: code } = {} as Row] = [path.at(-1), (holder ?? {}) as Row];
  const list: VocabularyName | undefined =
    key === 'view'
      ? 'achievement'
      : key === 'respondent'
        ? 'respondent'
        : scaleOf(String(path.at(-2)), (holder as Row)?.['askedAs']);
  const label = key === 'words' || !list ? '' : el.words.say(list, code);
  return [label, words === undefined ? '' : el.words.quote(textOf(words))].filter(Boolean).join(' ');
}

/** Before it is sent: what was said, a line a question, each with a way back to it. */
function check(el: Element, screens: readonly PersonScreen[]): PersonScreen {
  const { words } = el;
  const question = words.t('checkSaid');
  const isSent = el.isAlone && el.form !== null;
  const line = ({ question: asked, path = [] }: PersonScreen): TemplateResult =>
    html`<li class="card" part="item">
      <p><strong>${asked}</strong></p>
      <p>${said(el, path) || words.t('passedOver')}</p>
      ${button(words.f('change'), () => el.goTo(path), { class: 'quiet', named: words.f('changeOf', { thing: asked }) })}
    </li>`;
  return {
    id: 'check',
    question,
    picture: 'question.check',
    draw: () =>
      html`<ul class="plain">
        ${screens.map(line)}
      </ul>`,
    next: isSent ? { label: words.f('send'), press: () => el.form?.requestSubmit() } : undefined,
  };
}

/** The questions to the person: each outcome that stands, then how this was for them. */
export function personScreens(el: Element): readonly PersonScreen[] {
  const outcomes = el.only === 'feedback' ? [] : scored(el).flatMap((one, n) => outcome(el, one, n));
  const screens = [...outcomes, ...feedbackScreens(el)];
  return [...screens, check(el, screens)];
}

/** What is recorded, for the person to read: their own views, and what they answered. */
export function renderRecordedForPerson(el: Element): TemplateResult {
  const { words } = el;
  const { value } = el.editing;
  const views = itemsAt<AchievementDraft>(value, ACHIEVEMENTS)
    .filter(({ item }) => item.viewOf !== 'worker')
    .map(
      ({ item }) =>
        html`${el.outcomeSaid(item.outcomeId)}
        ${tell(el, item, [
          { key: 'view', word: 'howFar', list: 'achievement' },
          { key: 'words', word: 'inTheirWords', as: 'quote' },
        ])}`,
    );
  const all = el.only === 'feedback' ? [] : views;
  return html`${all.length === 0 ? html`<p>${words.t('toldNothing')}</p>` : nothing}${personReads(all, [])}`;
}

const asked = (el: Element): object => {
  const { achievements, feedback } = el.editing.value;
  return { achievements, feedback };
};

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

import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../../form/fields.js';
import { picture } from '../../form/pictures.js';
import { isMistake } from '../../schema/achievement-standing.js';
import { withAsides, type AskedWhile } from '../shared/aside.js';
import { asking } from '../shared/asks.js';
import { allOptionsOf, optionsOf, patching, textOf, type ItemFields, type Row } from '../shared/item-fields.js';
import { isObject, lengthOf, NEW } from '../shared/lists.js';
import { insertAt, isSavedAt, itemsAt, partOf, removeAt } from '../shared/parts.js';
import { isMine } from '../shared/persons-turn.js';
import { profileNow, textIn } from '../shared/place.js';
import { patched } from '../../rules/versions.js';
import { orBefore } from './achievements.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { ANSWERED, isFor, questionCodes, questionOf, scaleOf } from './feedback.js';
import { FEEDBACK, type FeedbackDraft } from './model.js';
import { isOver } from './over.js';
import { fieldsOfMine, type Line } from './persons-line.js';

type Element = ClosureFeedbackElement;
type Fields = ItemFields<Row>;

/** What is open on the screen and not in the value: that they want to answer, or not now, or for somebody. */
const [YES, LATER, FOR] = ['offer:yes', 'offer:later', 'answers:for'] as const;

const isOpenFor = ({ offer }: Row): boolean => offer === undefined || ANSWERED.includes(offer as string);
const isHelped = (item: Row): boolean => isOpenFor(item) && item['respondent'] === 'adult-with-support';
/** What is asked of who has said no is not asked, nor who helps of who answers alone; it comes back with its question. */
const ASKED: readonly AskedWhile<Row>[] = [
  { keys: ['respondent', 'answers'], asked: isOpenFor },
  { keys: ['support'], asked: isHelped },
];

/** Whether each of the questions has an answer: that they do not want to say is one. */
const isWhole = ({ answers }: Row): boolean =>
  questionCodes(undefined).every((code) => isObject(answers) && isObject(answers[code]));

/** The feedback that they give here: never another word for one that a worker wrote down. */
function theirs(el: Element): Fields {
  const askedBy = el.isAnonymous ? 'anonymous' : el.isTurned ? undefined : 'self-completed';
  const made = {
    // Who has said yes has answered that; of all else nothing is left when the answers are gone.
    ...(!el.isOpen(YES) && { offer: 'partly-completed' }),
    ...(askedBy && { askedBy }),
    // Of what has no name the day is not kept either.
    date: el.isAnonymous ? el.today.slice(0, 7) : el.today,
    ...(el.isAnonymous && { anonymous: true }),
  };
  // Of what was restored, or refused by the server, it is known that nobody asked for it: it is theirs.
  const isTheirs = ({ askedBy: by }: FeedbackDraft, key: string): boolean =>
    isMine(el, key) ||
    (el.isAlone && !isSavedAt(el.editing, FEEDBACK, key) && (by === 'self-completed' || by === 'anonymous'));
  const fields = fieldsOfMine<FeedbackDraft>(el, FEEDBACK, made, isTheirs) as unknown as Fields;
  return patching(fields, (patch, commit) => {
    const change = withAsides(fields.item, patch, ASKED);
    const next = patched(fields.item, change);
    const offer = isOpenFor(next) ? (isWhole(next) ? 'completed' : 'partly-completed') : next['offer'];
    fields.patch({ ...change, offer }, commit);
  });
}

type Offer = 'yes' | 'later' | 'declined' | undefined;
const isThere = ({ item }: Fields): boolean => item['id'] !== NEW;

/** What they said to the offer; who answers has said yes. */
function offerOf(el: Element, fields: Fields): Offer {
  // What is saved of this sitting stays, and no more is asked.
  if (el.isOpen(LATER)) return 'later';
  if (isThere(fields)) return fields.item['offer'] === 'declined' ? 'declined' : 'yes';
  return undefined;
}

/** Not now leaves nothing recorded: what they had answered waits on the screen, in case they come back to it. */
function answerOffer(el: Element, code: string): void {
  el.setOpen(LATER, code === 'later');
  el.setOpen(YES, code === 'yes');
  const { kept } = el.ui;
  if (kept) {
    el.setUi({ kept: undefined });
    el.change(insertAt(el.editing, FEEDBACK, lengthOf(partOf(el.editing.value), FEEDBACK.list), kept));
  }
  const fields = theirs(el);
  if (code !== 'later') return fields.patch({ offer: code === 'declined' ? code : 'partly-completed' });
  const index = Number(fields.path[1]);
  const found = itemsAt<FeedbackDraft>(el.editing.value, FEEDBACK).find((placed) => placed.index === index);
  if (!found || isSavedAt(el.editing, FEEDBACK, found.key)) return;
  el.setUi({ kept: found.item });
  el.change(removeAt(el.editing, FEEDBACK, index));
}

/** Whether it is safe to go on, and whom to call where it is not, by the number of the place. */
const safety = (el: Element): TemplateResult =>
  html`<p>${el.words.t('watching')}</p>
    <p>${textIn(el, profileNow(el).emergency.text)}</p>`;

function offerLine(el: Element, fields: Fields): Line {
  const { words } = el;
  const question = words.t('offerAsked');
  const options: Option[] = [
    { value: 'yes', label: words.t('offerYes') },
    { value: 'later', label: words.t('offerLater') },
    { value: 'declined', label: words.t('offerNo') },
  ];
  const value = offerOf(el, fields);
  const onPick = (code: string): void => answerOffer(el, code);
  return {
    id: 'offer',
    question,
    picture: 'told.talk',
    path: [...fields.path, 'offer'],
    said: options.find((one) => one.value === value)?.label ?? '',
    draw: () => html`${safety(el)} ${fields.one('offer', question, options, { value, onPick })}`,
  };
}

/** Who answers: for themselves, with help, or for somebody, which is asked of them. */
function whoLine(el: Element, fields: Fields): Line {
  const { words, audience } = el;
  const question = words.t('whoAnswers');
  const { respondent, support } = fields.item;
  const onPick = (code: string): void => {
    el.setOpen(FOR, code === 'for');
    const said = code === 'for' ? undefined : code;
    if (said !== respondent) fields.patch({ respondent: said });
  };
  const draw = (): TemplateResult => {
    const help = fields.text('support', words.t('whatHelps'));
    const own = optionsOf(words, 'respondent', ['adult', 'adult-with-support']).map((option, n) =>
      n === 1 ? { ...option, opens: help } : option,
    );
    const others = optionsOf(words, 'respondent', ['representative-family-friend', 'advocate', 'attorney-deputy']);
    if (audience === 'representative') return fields.one('respondent', question, [...own, ...others]);
    const opens = fields.one('respondent', words.t('whoAreYou'), others, { under: 'for' });
    const someone: Option = { value: 'for', label: words.t('forSomeone'), opens };
    const isFor_ = isFor(respondent) || (respondent === undefined && el.isOpen(FOR));
    return fields.one('respondent', question, [...own, someone], { value: isFor_ ? 'for' : respondent, onPick });
  };
  const said = [words.say('respondent', respondent), textOf(support)].filter(Boolean).join(' · ');
  return { id: 'who', question, picture: 'source.person', path: [...fields.path, 'respondent'], said, draw };
}

/** What was answered to a question, in words: on whichever scale, and what was said to it. */
export function answerTold({ words }: Element, code: string, answer: unknown): string {
  if (!isObject(answer)) return '';
  const { answer: picked, askedAs, words: own, reason } = answer;
  const list = scaleOf(code, askedAs);
  const label = list ? words.say(list, picked) : '';
  const quotes = [own, reason].filter((text) => text !== undefined).map((text) => words.quote(textOf(text)));
  return [label, ...quotes].filter(Boolean).join(' ');
}

const FACES = { good: 'face.good', ok: 'face.ok', bad: 'face.bad' } as const;

/** One question of the feedback; in easy read with three faces, which are stored as such. */
function questionLine(el: Element, code: string, fields: Fields): Line {
  const { words } = el;
  const question = questionOf(el, code, fields.item['respondent']);
  const answers = fields.within('answers') as unknown as Fields;
  const one = answers.within(code) as unknown as Fields;
  const askedAs = el.readsEasilyNow ? 'easy-read-3' : undefined;
  const list = scaleOf(code, askedAs);
  const said = answerTold(el, code, answers.item[code]);
  const about = {
    id: code,
    question,
    picture: `question.${code}`,
    path: [...one.path, list ? 'answer' : 'words'],
    said,
  };
  if (!list) return { ...about, draw: () => one.text('words', question, { hint: words.t('ownWords') }) };
  const or = orBefore('not-sure');
  const given = asking(el, one, [{ key: 'answer', opens: { 'not-applicable': [{ key: 'reason' }] } }]);
  const onPick = (picked: string): void => given.patch({ answer: picked, askedAs });
  const draw = (): TemplateResult => {
    const why = one.text('reason', words.t('whyNotMe'));
    const options = allOptionsOf(words, list).map((option): Option => {
      const { value } = option;
      const face = askedAs && value in FACES ? FACES[value as keyof typeof FACES] : undefined;
      return {
        ...option,
        above: or(el, value),
        ...(face && { picture: picture(el.pictures, face) }),
        ...(value === 'not-applicable' && { opens: why }),
      };
    });
    // What was answered on another scale stays as it is, and is shown, until they answer on this one.
    const { answer } = one.item;
    const isOther = answer !== undefined && !options.some(({ value }) => value === answer);
    const before = isOther ? html`<p>${words.t('saidBefore', { words: said })}</p>` : nothing;
    const value = isOther ? undefined : answer;
    return html`${before} ${one.one('answer', question, options, { value, onPick })}`;
  };
  return { ...about, draw };
}

/** Whether nothing more is asked of the person: they have died, or cannot be reached. A view of who represents them may be added. */
export const isPastAsking = (el: Element): boolean => !(el.audience === 'representative' && !el.isTurned) && isOver(el);

/** How this was for them: whether they want to say, who answers, then ten questions, any of which may be passed over. */
export function feedbackLines(el: Element): { readonly lines: Line[]; readonly offer: Offer } {
  const fields = theirs(el);
  const offer = offerOf(el, fields);
  const isEnded = offer === 'later' || offer === 'declined';
  const asked = isEnded ? [] : questionCodes(undefined).map((code) => questionLine(el, code, fields));
  return { lines: [offerLine(el, fields), ...(isEnded ? [] : [whoLine(el, fields)]), ...asked], offer };
}

/** Whose answers these are, to whom they are not their own: what somebody else said is never told as one's own (Part 8, case 14). */
const isOthers = ({ audience }: Element, respondent: unknown): boolean =>
  respondent !== undefined && respondent !== 'joint' && isFor(respondent) !== (audience === 'representative');

/** What was answered, to read: of what was recorded by mistake nothing is told. */
export const answersToRead = (el: Element): Line[] =>
  itemsAt<FeedbackDraft>(el.editing.value, FEEDBACK).flatMap(({ item, key }) => {
    const { answers, respondent } = item as Row;
    if (isMistake(item) || !isObject(answers)) return [];
    const others = isOthers(el, respondent);
    return questionCodes(answers).flatMap((code): Line[] => {
      const said = answerTold(el, code, answers[code]);
      const question = questionOf(el, code, respondent);
      const whose = others ? html`<p class="muted">${el.words.t('saidByOther')}</p>` : nothing;
      return said
        ? [
            {
              id: `${key}-${code}`,
              question,
              said,
              draw: () =>
                html`<p>${said}</p>
                  ${whose}`,
            },
          ]
        : [];
    });
  });

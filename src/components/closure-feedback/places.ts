import type { Path } from '../../form/json.js';
import { allOf } from '../shared/ask.js';
import { revealEntry } from '../shared/entries.js';
import { itemsAt } from '../shared/parts.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { ENDING, MORE, OWED } from './ending.js';
import { questionCodes } from './feedback.js';
import { ACHIEVEMENTS, LISTS, type AchievementDraft } from './model.js';
import { scored } from './achievements.js';

const VIEW = ['outcomeId', 'view', 'reasons', 'explained', 'explainedOn', 'words', 'date', 'viewOf', 'note'];
const SAID = [
  'offer',
  'date',
  'reason',
  'respondent',
  'askedBy',
  'safeToAsk',
  'seenAlone',
  'mode',
  'support',
  'language',
  'respondentPersonId',
];
const END = allOf([...ENDING, ...MORE, ...OWED]).map(({ key }) => key);
const place = (list: readonly string[], key: unknown): number => {
  const at = list.indexOf(String(key));
  return at < 0 ? 99 : at;
};

/** Where the question at a path is read: the outcomes in their order, how it ended, then feedback. */
export function placeOf(el: ClosureFeedbackElement, [part, index, field, inner]: Path): readonly number[] | undefined {
  if (part === 'achievements') {
    const { item } = itemsAt<AchievementDraft>(el.editing.value, ACHIEVEMENTS).find((one) => one.index === index) ?? {};
    const at = scored(el).findIndex(({ id }) => id === item?.outcomeId);
    return [0, at < 0 ? 99 : at, Number(index ?? 0), place(VIEW, field)];
  }
  if (part === 'closure') return [1, place(END, index), 0, 0];
  if (part !== 'feedback') return undefined;
  const answered = field === 'answers' ? 50 + place(questionCodes(undefined), inner) : place(SAID, field);
  return [2, Number(index ?? 0), answered, 0];
}

/** Opens what hides the question at a path. */
export const reveal = (el: ClosureFeedbackElement, path: Path): void => revealEntry(el, LISTS, path);

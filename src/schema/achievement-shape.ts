import {
  achievementList,
  achievementViewOfList,
  dataStatusList,
  reasonNotMetList,
  yesNoNotPossibleList,
} from '../vocabulary/index.js';
import { mistaken, type Condition, type Conditional } from './conditions.js';
import { draftOf } from './draft.js';
import { closedCode, dayInPast, id, item, list, openCodes, optional, text, type TypeOf } from './fields.js';
import { recorded, setAside } from './shared-shape.js';

const notWhole = { view: ['partially-achieved', 'not-achieved'] } as const;
/** A worker's own view is asked for no reasons, and nothing is asked of what was recorded by mistake. */
const exempt = [{ viewOf: ['worker'] }, mistaken] as const;
/** What every view says, unless it was recorded by mistake. */
const always = [
  { needs: 'outcomeId', unless: [mistaken], code: 'achievement-outcome-missing' },
  { needs: 'view', unless: [mistaken], code: 'achievement-view-missing' },
  { needs: 'viewOf', unless: [mistaken], code: 'achievement-view-of-missing' },
  { needs: 'date', unless: [mistaken], code: 'achievement-date-missing' },
] as const satisfies readonly Condition[];

/**
 * Rule V10: "how these were met (or if not, why not)" (7-minute briefing on MSP), and that it was explained. What does not
 * meet them is an error at the end and a prompt before, so they are checked by a rule.
 */
export const achievementConditions = [
  { needs: 'reasons', when: notWhole, unless: exempt, code: 'reason-not-met-missing' },
  { needs: 'explained', when: notWhole, unless: exempt, code: 'explained-missing' },
] as const satisfies readonly Condition[];

const achievementFields = {
  outcomeId: optional(text),
  view: optional(closedCode(achievementList)),
  viewOf: optional(closedCode(achievementViewOfList)),
  words: optional(text),
  date: optional(dayInPast('achievement-date-missing')),
  reasons: optional(openCodes(reasonNotMetList)),
  explained: optional(closedCode(yesNoNotPossibleList)),
  explainedOn: optional(dayInPast()),
  note: optional(text),
  status: optional(closedCode(dataStatusList)),
  ...recorded,
  setAside,
};
/** An earlier version of an achievement: history is never rewritten, so only its types are checked. */
export const earlierAchievementSchema = draftOf(item(achievementFields));

/**
 * How far one outcome has happened by one day, in the view of one of those who may say it (R37). What was achieved and
 * lost again is two of them.
 */
export const achievementSchema = item(
  { id, ...achievementFields, history: optional(list(earlierAchievementSchema)) },
  { needs: always },
);
/**
 * How far one outcome has happened by one day, in the view of one of those who may say it: what `achievementSchema`
 * takes.
 */
export type Achievement = Conditional<
  TypeOf<typeof achievementSchema>,
  readonly [...typeof always, ...typeof achievementConditions]
>;

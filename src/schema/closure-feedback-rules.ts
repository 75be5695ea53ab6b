import { casePathList, findCode } from '../vocabulary/index.js';
import { achievementConditions } from './achievement-shape.js';
import { isMistake, mayBeAchieved } from './achievement-standing.js';
import { isLiveStatus } from './asked-status.js';
import type { ClosureFeedbackDraft } from './closure-feedback-shape.js';
import { isMissing, unmet } from './conditions.js';
import { isObject } from './objects.js';
import type { Context, Rule, Say } from './section.js';
import { jurisdiction, peopleOf, repeatedIds, versions } from './shared-rules.js';
import { each, type View } from './view.js';

type Section = View<ClosureFeedbackDraft>;
type SectionRule = Rule<ClosureFeedbackDraft>;

/** Whether the end has come: the section says how it ended, or the host says that it is being closed. */
const isClosing = ({ closure }: Section, { closing }: Context): boolean => closure !== undefined || closing === true;

/** A person who has died or cannot be reached is asked nothing more. */
const isAdministrative = ({ closure }: Section): boolean =>
  findCode(casePathList, closure?.path)?.group === 'administrative';

const ids: SectionRule = ({ people, achievements, feedback, closure }, say) => {
  repeatedIds('people', people, say);
  repeatedIds('achievements', achievements, say);
  repeatedIds('feedback', feedback, say);
  const within: Say = (code, path) => say(code, ['closure', ...path]);
  repeatedIds('unplannedBenefits', closure?.unplannedBenefits, within);
  repeatedIds('feedbackToOthers', closure?.feedbackToOthers, within);
};

/** One view of one outcome a day: what was achieved and lost again was so on two days. */
const onceADay: SectionRule = ({ achievements }, say) => {
  const seen = new Set<string>();
  for (const [i, achievement] of each(achievements)) {
    const { outcomeId, viewOf, date } = achievement;
    if (!outcomeId || !viewOf || !date || isMistake(achievement)) continue;
    const key = JSON.stringify([outcomeId, viewOf, date]);
    if (seen.has(key)) say('achievement-repeated', ['achievements', i, 'date']);
    seen.add(key);
  }
};

/** Rule V10: why an outcome did not happen, or not all of it, and whether that was explained. */
const reasons: SectionRule = (section, say, context) => {
  const askNoMore = isAdministrative(section);
  const severity = isClosing(section, context) && !askNoMore ? 'error' : 'warning';
  for (const [i, achievement] of each(section.achievements)) {
    for (const { needs, code } of unmet(
      achievementConditions,
      achievement,
    ) as (typeof achievementConditions)[number][]) {
      if (askNoMore && needs === 'explained') continue;
      say(code, ['achievements', i, needs], undefined, severity);
    }
  }
};

/** The statuses of the record's outcomes by their ids; undefined where no outcomes are given. */
function statusesOf({ outcomes }: Context): Map<string, string | undefined> | undefined {
  if (!Array.isArray(outcomes)) return undefined;
  const known = (outcomes as unknown[]).filter(isObject) as { id?: unknown; status?: unknown }[];
  return new Map(
    known.flatMap(({ id, status }): [string, string | undefined][] =>
      typeof id === 'string' ? [[id, typeof status === 'string' ? status : undefined]] : [],
    ),
  );
}

/** Rule V11: what is no longer wanted was neither achieved nor not achieved. R37: of each that still is, the view is asked. */
const outcomes: SectionRule = (section, say, context) => {
  const statuses = statusesOf(context);
  if (!statuses) return;
  const viewed = new Set<string>();
  for (const [i, achievement] of each(section.achievements)) {
    const { outcomeId, viewOf } = achievement;
    if (!outcomeId || isMistake(achievement)) continue;
    const path = ['achievements', i, 'outcomeId'];
    if (!statuses.has(outcomeId)) say('outcome-unknown', path);
    else if (!mayBeAchieved(statuses.get(outcomeId))) say('achievement-of-past-outcome', path);
    if (viewOf !== 'worker') viewed.add(outcomeId);
  }
  if (!isClosing(section, context) || isAdministrative(section)) return;
  const asked = [...statuses].every(([id, status]) => viewed.has(id) || !isLiveStatus(status));
  if (!asked) say('outcome-without-view', ['achievements']);
};

/** How it ended is asked, unless the section holds feedback alone. */
const ended: SectionRule = ({ closure, achievements, feedback }, say) => {
  const feedbackAlone = (achievements?.length ?? 0) === 0 && (feedback?.length ?? 0) > 0;
  if (!closure && !feedbackAlone) say('closure-missing', ['closure']);
};

/** Rule V22 at the end: a path that begins with a refusal has its four answers, here or where refusals are recorded. */
const refusals: SectionRule = ({ closure }, say, { refusals: recorded }) => {
  if (!closure || closure.refusal || !findCode(casePathList, closure.path)?.refused) return;
  if (Array.isArray(recorded) && recorded.length === 0) say('refusal-missing', ['closure', 'refusal']);
};

/** What became of a risk is counted only where one was identified (Safeguarding Adults Collection, table SG2e). */
const risk: SectionRule = ({ closure }, say) => {
  if (closure?.riskOutcome !== undefined && closure.riskFinding?.startsWith('none-identified'))
    say('risk-outcome-though-no-risk', ['closure', 'riskOutcome']);
};

/** A question that does not apply has its reason, so that it is not taken for one that was passed over. */
const notApplicable: SectionRule = ({ feedback }, say) => {
  for (const [i, said] of each(feedback)) {
    if (isMistake(said)) continue;
    for (const [question, answer] of Object.entries(said.answers ?? {})) {
      if (answer && 'answer' in answer && answer.answer === 'not-applicable' && isMissing(answer.reason))
        say('not-applicable-reason-missing', ['feedback', i, 'answers', question, 'reason']);
    }
  }
};

/** Rule V26: at the end it is known what happened about feedback, whatever it was. */
const offered: SectionRule = (section, say, context) => {
  const offers = [...each(section.feedback)].filter(([, feedback]) => !isMistake(feedback));
  if (offers.length > 0 || !isClosing(section, context) || isAdministrative(section)) return;
  say('feedback-offer-missing', ['feedback']);
};

/** Rule V31: who is the source of harm cannot say how this was for the person. */
const respondents: SectionRule = (section, say, context) => {
  const people = peopleOf(section, context);
  const severity = isClosing(section, context) ? 'error' : 'warning';
  for (const [i, feedback] of each(section.feedback)) {
    const { respondentPersonId: id } = feedback;
    if (!people || id === undefined || isMistake(feedback)) continue;
    const path = ['feedback', i, 'respondentPersonId'];
    const person = people.get(id);
    if (!person) say('person-unknown', path);
    else if (person.isSourceOfHarm === true) say('respondent-is-source-of-harm', path, undefined, severity);
  }
};

/** An NHS number (three, three and four digits), or a telephone number of the British Isles, however it is spaced. */
const IDENTIFYING =
  /(?<![0-9])(?:[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{4}|(?:(?:\+|00)44[ .-]?(?:\(0\))?|\(?0)(?:[ .()-]{0,3}[0-9]){9,10})(?![0-9])/;

/** Rule V30: a quote that a board may read says nothing by which the person is known. */
const quotes: SectionRule = ({ feedback }, say) => {
  for (const [i, said] of each(feedback)) {
    const { boardQuotes } = said;
    // What is a mistake no board reads.
    if (isMistake(said)) continue;
    for (const [j, { words = '' }] of each(boardQuotes)) {
      if (IDENTIFYING.test(words.replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/[\u2010-\u2015]/g, '-')))
        say('quote-identifies', ['feedback', i, 'boardQuotes', j, 'words']);
    }
  }
};

/** What holds between the fields of the section closure and feedback. */
export const closureFeedbackRules: readonly SectionRule[] = [
  versions,
  jurisdiction,
  ids,
  onceADay,
  reasons,
  outcomes,
  ended,
  refusals,
  risk,
  offered,
  notApplicable,
  respondents,
  quotes,
];

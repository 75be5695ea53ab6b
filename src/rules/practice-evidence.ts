import { isThere } from '../schema/advocacy-standing.js';
import { isLiveStatus } from '../schema/asked-status.js';
import { isMistaken } from '../schema/conditions.js';
import type { Path } from '../schema/issue.js';
import { NOT_BLANK } from '../schema/patterns.js';
import { SECTIONS, type RecordView } from '../schema/record-context.js';
import { each, eachThatCounts } from '../schema/view.js';

/**
 * What a piece of evidence is: an outcome that stands; one that was put first; how much the person wants to do themselves;
 * information that they were given; an option that was talked through; a refusal that is respected; who supports them; an advocate
 * who is there; what was said about sharing; an agency; an action; what the person was told at the end; and whether, in their view, they
 * had influence, chose the way that it was done, and were informed. Our own.
 */
export type EvidenceOf =
  | 'outcome'
  | 'priority'
  | 'involvement'
  | 'influenced'
  | 'information'
  | 'option'
  | 'refusal'
  | 'choseProcess'
  | 'supporter'
  | 'advocate'
  | 'sharing'
  | 'agency'
  | 'action'
  | 'told'
  | 'informed';

/** One thing that a record holds: what and where it is, in which words, and when. Nothing in it is ours. Our own. */
export interface Evidence {
  readonly of: EvidenceOf;
  readonly path: Path;
  /** What was said or written, as it stands. */
  readonly words?: string;
  /** Whether `words` are the person's own. */
  readonly isTheirs?: boolean;
  /** The person's own words beside what somebody else wrote. */
  readonly said?: string;
  /** What else is written of it: why it matters, what for, what somebody does, within which limits. */
  readonly more?: string;
  /** Whom it is about or who does it, as it is recorded. */
  readonly who?: string;
  /**
   * Codes that say what it is: of `desired-involvement`, `sharing-decision` or, as the person's answer, `yes-partly-no`. Of somebody
   * their parts: codes of `support-role`, or words.
   */
  readonly codes?: readonly string[];
  /** `YYYY-MM-DD`, or a part of it: when it happened or, of an action, by when it is to be done. */
  readonly date?: string;
}

type Texts = Partial<Record<'words' | 'said' | 'more' | 'who' | 'date', string | undefined>>;
type Maybe<T> = T | undefined;

const isFilled = (text: Maybe<string>): text is string => text !== undefined && NOT_BLANK.test(text);

/** What can be told of something; none where that is nothing. A date alone tells nothing, but of what is an answer by itself. */
function one(
  of: EvidenceOf,
  path: Path,
  texts: Texts,
  codes: readonly Maybe<string>[] = [],
  isBare = false,
): Evidence[] {
  const told = Object.entries(texts).filter(([, text]) => isFilled(text));
  const known = codes.filter(isFilled);
  const isEmpty = known.length === 0 && told.every(([name]) => name === 'date');
  if (isEmpty && !isBare) return [];
  return [{ of, path, ...Object.fromEntries(told), ...(known.length > 0 && { codes: known }) }];
}

const OWN: readonly Maybe<string>[] = ['person', 'person-with-support'];

/** What the person wants, which of it they put first, and what was talked through: on the day of the conversation. */
function wanted({ desiredOutcomes }: RecordView): Evidence[] {
  const days = new Map([...each(desiredOutcomes?.conversations)].map(([, { id, date }]) => [id, date]));
  const dayOf = (id: Maybe<string>): Maybe<string> => (id === undefined ? undefined : days.get(id));
  const all = [...each(desiredOutcomes?.outcomes)].filter(([, { status }]) => isLiveStatus(status));
  const told = (of: 'outcome' | 'priority', [i, outcome]: (typeof all)[number]): Evidence[] => {
    const { words, observation, importance, source, conversationId } = outcome;
    const isTheirs = isFilled(words) && OWN.includes(source);
    const texts = { words: isFilled(words) ? words : observation, more: importance, date: dayOf(conversationId) };
    return one(of, ['desiredOutcomes', 'outcomes', i], texts).map((found) =>
      isTheirs ? { ...found, isTheirs } : found,
    );
  };
  const first = all.filter(([, { rank }]) => rank !== undefined);
  return [
    ...all.flatMap((outcome) => told('outcome', outcome)),
    ...first.sort(([, a], [, b]) => (a.rank ?? 0) - (b.rank ?? 0)).flatMap((outcome) => told('priority', outcome)),
    ...[...each(desiredOutcomes?.options)].flatMap(([i, { option, personView, conversationId }]) =>
      one('option', ['desiredOutcomes', 'options', i], {
        words: option,
        said: personView,
        date: dayOf(conversationId),
      }),
    ),
  ];
}

/** How the person takes part, and who is with them. */
function takingPart(record: RecordView): Evidence[] {
  const { involvement = {}, advocacy } = record.capacityAdvocacy ?? {};
  const people = [record, ...SECTIONS.map((name) => record[name])].flatMap((part) => [...each(part?.people)]);
  /** Somebody by their name; where there is none, by their parts in the record beside those given here. */
  const told = (name: Maybe<string>, personId: Maybe<string>, roles: readonly Maybe<string>[]) => {
    const found = isFilled(name) || personId === undefined ? [] : people.filter(([, { id }]) => id === personId);
    const known = found.map(([, person]) => person.name).find(isFilled);
    const parts = known === undefined ? found.flatMap(([, person]) => person.roles ?? []) : [];
    return { who: isFilled(name) ? name : known, roles: [...new Set([...roles, ...parts])] };
  };
  const path: Path = ['capacityAdvocacy', 'involvement'];
  const { desiredInvolvement, desiredInvolvementWords, information, supporters, agencies } = involvement;
  return [
    ...one('involvement', [...path, 'desiredInvolvement'], { said: desiredInvolvementWords }, [desiredInvolvement]),
    ...[...each(information)].flatMap(([i, { what, date }]) =>
      one('information', [...path, 'information', i], { words: what, date }),
    ),
    ...[...each(supporters)].flatMap(([i, { name, personId, roles: given = [], purpose }]) => {
      const { who, roles } = told(name, personId, given);
      return one('supporter', [...path, 'supporters', i], { who, more: purpose }, roles);
    }),
    ...[...each(agencies)].flatMap(([i, { name, contribution }]) =>
      one('agency', [...path, 'agencies', i], { who: name, more: contribution }),
    ),
    ...[...each(advocacy?.appointments)].flatMap(([i, { role, status, name, personId, date }]) => {
      const { who, roles } = told(name, personId, [role]);
      const at: Path = ['capacityAdvocacy', 'advocacy', 'appointments', i];
      return isThere(status) ? one('advocate', at, { who, date }, roles) : [];
    }),
  ];
}

/** What the person agreed to, and refused. */
const agreed = ({ capacityAdvocacy }: RecordView): Evidence[] => [
  ...[...each(capacityAdvocacy?.sharing)].flatMap(([i, { what, limits, decision, date }]) =>
    one('sharing', ['capacityAdvocacy', 'sharing', i], { words: what, more: limits, date }, [decision]),
  ),
  ...[...each(capacityAdvocacy?.refusals)].flatMap(([i, { of, words, respected, date }]) =>
    respected === 'yes' ? one('refusal', ['capacityAdvocacy', 'refusals', i], { words: of, said: words, date }) : [],
  ),
];

/** Who does what by when. What is not to be done any more is none. */
const actions = ({ reviewTimeline }: RecordView): Evidence[] =>
  [...eachThatCounts(reviewTimeline?.reviews)].flatMap(([k, review]) =>
    [...each(review.actions)].flatMap(([i, action]) =>
      action.status === 'cancelled' || isMistaken(action)
        ? []
        : one('action', ['reviewTimeline', 'reviews', k, 'actions', i], {
            words: action.what,
            who: action.who,
            date: action.byWhen,
          }),
    ),
  );

/** What the person was told at the end, and what they say of their part in it. */
function atTheEnd({ closureFeedback }: RecordView): Evidence[] {
  const { feedbackToPerson: told, ...closure } = closureFeedback?.closure ?? {};
  const path: Path = ['closureFeedback', 'closure'];
  const isGiven = told?.given === undefined || told.given === 'yes';
  return [
    ...(told && isGiven
      ? one('told', [...path, 'feedbackToPerson'], { words: told.words, date: told.date }, [], told.given === 'yes')
      : []),
    ...(['influenced', 'choseProcess', 'informed'] as const).flatMap((part) =>
      one(part, [...path, part], { said: closure[part]?.words, date: closure[part]?.date }, [closure[part]?.view]),
    ),
  ];
}

/** All that a record holds as evidence, in its order. */
export const evidenceIn = (record: RecordView): Evidence[] => [
  ...wanted(record),
  ...takingPart(record),
  ...agreed(record),
  ...actions(record),
  ...atTheEnd(record),
];

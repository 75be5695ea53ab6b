import { capacityConclusion } from '../rules/capacity-conclusion.js';
import { lawOfReason } from '../vocabulary/capacity-words.js';
import type { BecauseCapacity } from '../vocabulary/index.js';
import { chainsOf, type Draft, type VersionOf } from './entries.js';
import { code, codes, date, other, text, type Facet } from './facets.js';
import { seenAlone } from './note-conversations.js';
import { byId, type ItemOf, type RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

type Section = NonNullable<RecordView['capacityAdvocacy']>;
type DecisionVersion = VersionOf<ItemOf<Section['decisions']>>;
type CoercionVersion = VersionOf<ItemOf<Section['coercion']>>;
type Refusal = ItemOf<Section['refusals']>;

const PLACE = 50;

/** The parts of deciding in the order of the profile, each in the words of its law. */
const limbs: Facet<DecisionVersion> = other(
  (version) => version.limbs,
  (speech, found) =>
    speech.profile.capacityTest.limbs
      .map(({ limb, text: asked }) => {
        const { answer, evidence } = found[limb] ?? {};
        if (!isFilled(answer))
          return isFilled(evidence) ? speech.note('limbOpen', { text: speech.ofProfile(asked), evidence }) : '';
        const said = { text: speech.ofProfile(asked), answer: speech.label('limb-answer', answer) };
        return isFilled(evidence) ? speech.note('limbShown', { ...said, evidence }) : speech.note('limb', said);
      })
      .filter(isFilled)
      .join(' '),
);

/** What stops the person deciding: where an impairment does, in the words of the law. */
const nexus: Facet<DecisionVersion> = {
  of: (version) => version.nexus,
  say: (speech, { nexus: found }) => {
    if (!isFilled(found) || found === 'not-reached') return '';
    const isCause = found === 'impairment-causes-inability';
    const label = isCause ? speech.ofProfile(speech.profile.capacityTest.nexus) : speech.label('nexus', found);
    return speech.note('nexus', { text: label });
  },
};

/** A reason in the words of the law of the place, as it is shown where it is worked out. */
function reasonOf(speech: Speech, reason: BecauseCapacity): string {
  const law = lawOfReason(speech.profile.capacityTest, reason);
  if (!law) return speech.label('because-capacity', reason);
  const unable = reason.startsWith('unable-to-') ? `${speech.label('limb-answer', 'unable')}: ` : '';
  return `${unable}${speech.ofProfile(law)}`;
}

/** Why that is concluded, where it is what follows from the answers. */
const because: Facet<DecisionVersion> = {
  of: ({ trigger, limbs: found, nexus: cause, conclusion }) => [trigger, found, cause, conclusion],
  say: (speech, version) => {
    if (version.trigger === 'no-reason-to-doubt' || !isFilled(version.conclusion)) return '';
    const { result, because: reasons, differs } = capacityConclusion(version, speech.forRules);
    if (result === undefined || differs) return '';
    return speech.note('because', { text: speech.list(reasons.map((reason) => reasonOf(speech, reason))) });
  },
};

const bestInterests: readonly Facet<DecisionVersion>[] = [
  other(
    ({ bestInterests: decided }) => decided,
    (speech) => speech.note('standard', { text: speech.ofProfile(speech.profile.capacityTest.substituteStandardText) }),
  ),
  text('decidedFor', (version) => version.bestInterests?.decision),
  text('wishes', (version) => version.bestInterests?.wishes),
  other(
    (version) => version.bestInterests?.consulted,
    (speech, asked) => {
      const who = speech.list(asked);
      return who ? speech.note('consulted', { text: who }) : '';
    },
  ),
  text('lessRestrictive', (version) => version.bestInterests?.lessRestrictive),
  date('decidedOn', (version) => version.bestInterests?.date),
];

const decisionFacets: readonly Facet<DecisionVersion>[] = [
  text('matter', (version) => version.matter),
  code('decisionType', 'decision-type', (version) => version.type),
  code('trigger', 'capacity-trigger', (version) => version.trigger),
  codes('doubtReasons', 'doubt-reason', (version) => version.doubtReasons),
  text('doubtReasons', (version) => version.doubt),
  text('assessor', (version) => version.assessor),
  codes('steps', 'practicable-step', (version) => version.practicableSteps),
  text('stepsNote', (version) => version.practicableStepsNote),
  text('relevantInformation', (version) => version.relevantInformation),
  limbs,
  nexus,
  text('nexusEvidence', (version) => version.nexusEvidence),
  codes('restrictions', 'restriction-by-others', (version) => version.restrictions),
  text('note', (version) => version.restrictionNote),
  code('conclusion', 'capacity-conclusion', (version) => version.conclusion),
  because,
  text('conclusionReason', (version) => version.conclusionReason),
  code('canWait', 'yes-no-not-known', (version) => version.canWait),
  date('waitUntil', (version) => version.waitUntil),
  date('lookAgain', (version) => version.reviewOn),
  ...bestInterests,
  other(
    (version) => version.representative,
    (speech, representative) => {
      const { role, authoritySeen } = representative;
      const label = isFilled(role) ? speech.label('support-role', role) : '';
      const who = speech.who(representative);
      return [
        who || label ? speech.note('representative', { text: speech.details(who || label, [who ? label : '']) }) : '',
        isFilled(authoritySeen)
          ? speech.note('authoritySeen', { text: speech.label('yes-no-not-known', authoritySeen) })
          : '',
      ]
        .filter(isFilled)
        .join(' ');
    },
  ),
  text('correction', (version) => version.correction?.reason),
];

const coercionFacets = (refusals: ReadonlyMap<string, Refusal>): readonly Facet<CoercionVersion>[] => [
  other(
    (version) => version.refusalId,
    (speech, id) => {
      const { of, words: said } = refusals.get(id) ?? {};
      const what = isFilled(said) ? speech.quote(said) : of;
      return isFilled(what) ? speech.note('atRefusal', { text: what }) : '';
    },
  ),
  code('pressureFound', 'coercion-finding', (version) => version.finding),
  codes('restrictionsSeen', 'restriction-by-others', (version) => version.restrictions),
  text('observation', (version) => version.seen),
  seenAlone((version) => ({ seenAlone: version.seenAlone, reason: version.notSeenAloneReason })),
  code('legalAdvice', 'legal-advice', (version) => version.legalAdvice),
  text('legalAdviceNote', (version) => version.legalAdviceNote),
];

/** Whether the person could make each decision, and whether others put pressure on them. */
export const decisionEntries = (speech: Speech, { capacityAdvocacy }: RecordView): Draft[] => [
  ...chainsOf(speech, capacityAdvocacy?.decisions, {
    part: 'capacityAdvocacy',
    place: PLACE,
    title: speech.note('decision'),
    facets: decisionFacets,
    again: decisionFacets[0],
    date: (version) => version.date,
  }),
  ...chainsOf(speech, capacityAdvocacy?.coercion, {
    part: 'capacityAdvocacy',
    place: PLACE + 1,
    title: speech.note('coercion'),
    facets: coercionFacets(byId(capacityAdvocacy?.refusals)),
    date: (version) => version.date,
  }),
];

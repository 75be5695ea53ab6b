import { appropriatePersonCheckList, codesOf, difficultyAreaList } from '../vocabulary/index.js';
import { chainOf, chainsOf, newDay, type Draft, type VersionOf } from './entries.js';
import { choice, code, codes, date, flag, other, text, type Facet } from './facets.js';
import type { ItemOf, RecordView } from './read.js';
import type { Named } from './people.js';
import { isFilled, type Speech } from './speech.js';

type Section = NonNullable<RecordView['capacityAdvocacy']>;
type Advocacy = NonNullable<Section['advocacy']>;
type AdvocacyVersion = VersionOf<Advocacy>;
type AppropriatePersonVersion = VersionOf<ItemOf<Advocacy['appropriatePersons']>>;
type AppointmentVersion = VersionOf<ItemOf<Advocacy['appointments']>>;
type CapacityAdvocateVersion = VersionOf<NonNullable<Advocacy['capacityAdvocate']>>;

const PLACE = 60;

/** Somebody, with what the record knows of them. */
const person = <V extends Named>(): Facet<V> => ({
  of: ({ personId, name, isSourceOfHarm }) => [personId, name, isSourceOfHarm],
  say: (speech, version) => {
    const who = speech.who(version);
    const details = [speech.isSourceOfHarm(version) ? speech.note('sourceOfHarm') : ''];
    return who ? speech.note('who', { text: speech.details(who, details) }) : '';
  },
});

const adviceFacets: readonly Facet<AdvocacyVersion>[] = [
  choice({ true: 'adviceGiven' }, (version) => isFilled(version.adviceGivenOn)),
  text('adviceNotGiven', (version) => version.adviceNotGivenReason),
  text('supportForAdvocate', (version) => version.supportForAdvocate),
];

const difficultyFacets: readonly Facet<AdvocacyVersion>[] = [
  other(
    (version) => version.difficulties,
    (speech, found) =>
      codesOf(difficultyAreaList)
        .map((area) => {
          const answer = found[area];
          const asked = speech.label('difficulty-area', area);
          return isFilled(answer)
            ? speech.note('limb', { text: asked, answer: speech.label('difficulty', answer) })
            : '';
        })
        .filter(isFilled)
        .join(' '),
  ),
  text('note', (version) => version.difficultyNote),
];

const appropriatePersonFacets: readonly Facet<AppropriatePersonVersion>[] = [
  person(),
  text('relationship', (version) => version.relationship),
  code('result', 'appropriate-person-result', (version) => version.result),
  other(
    (version) => version.checks,
    (speech, checks) =>
      codesOf(appropriatePersonCheckList)
        .map((check) => {
          const answer = checks[check];
          if (!isFilled(answer)) return '';
          const rule = speech.profile.advocacy.appropriatePersonRules.find((entry) => entry.code === check);
          const asked = rule ? speech.ofProfile(rule.text) : speech.label('appropriate-person-check', check);
          return speech.note('limb', { text: asked, answer: speech.label('yes-no-not-known', answer) });
        })
        .filter(isFilled)
        .join(' '),
  ),
  date('implicatedOn', (version) => version.implicatedOn),
  text('note', (version) => version.note),
  text('correction', (version) => version.correction?.reason),
];

const appointmentFacets: readonly Facet<AppointmentVersion>[] = [
  {
    of: ({ role, status }) => [role, status],
    say: (speech, { role, status }) => {
      const label = isFilled(role) ? speech.label('support-role', role) : '';
      if (!isFilled(status)) return label && speech.note('path', { text: label });
      const text = label || speech.note('appointment');
      return speech.note('appointmentIs', { text, status: speech.label('advocate-status', status) });
    },
  },
  person(),
  text('organisation', (version) => version.organisation),
  text('why', (version) => version.reason),
  choice({ yes: 'offerOpen', no: 'offerNotOpen' }, (version) => version.offerOpen),
  text('escalation', (version) => version.escalation),
];

const capacityAdvocateFacets: readonly Facet<CapacityAdvocateVersion>[] = [
  code('considered', 'yes-no', (version) => version.considered),
  text('why', (version) => version.reason),
  codes('weighed', 'capacity-advocate-criterion', (version) => version.criteria),
  code('particularBenefit', 'yes-no-not-known', (version) => version.particularBenefit),
  text('benefitReason', (version) => version.benefitReason),
  date('instructedOn', (version) => version.instructedOn),
  person(),
  flag('alsoForSourceOfHarm', (version) => version.alsoForSourceOfHarm),
];

/** Advice about advocacy, what would be hard without an advocate, and who supports the person. */
export function advocacyEntries(speech: Speech, record: RecordView): Draft[] {
  const advocacy = record.capacityAdvocacy?.advocacy;
  if (!advocacy) return [];
  const part = 'capacityAdvocacy';
  const { capacityAdvocate } = advocacy;
  return [
    ...chainOf(speech, advocacy, {
      part,
      place: PLACE,
      title: speech.note('advocacy'),
      facets: adviceFacets,
      date: newDay((version) => version.adviceGivenOn),
    }),
    ...chainOf(speech, advocacy, {
      part,
      place: PLACE + 1,
      title: speech.note('difficulties'),
      facets: difficultyFacets,
      date: newDay((version) => version.difficultiesOn),
    }),
    ...chainsOf(speech, advocacy.appropriatePersons, {
      part,
      place: PLACE + 2,
      title: speech.note('appropriatePerson'),
      facets: appropriatePersonFacets,
      again: appropriatePersonFacets[0],
      date: newDay((version) => version.date),
    }),
    ...chainsOf(speech, advocacy.appointments, {
      part,
      place: PLACE + 3,
      title: speech.note('appointment'),
      facets: appointmentFacets,
      again: appointmentFacets[0],
      date: newDay((version) => version.date),
    }),
    ...(capacityAdvocate
      ? chainOf(speech, capacityAdvocate, {
          part,
          place: PLACE + 4,
          title: speech.note('capacityAdvocate'),
          facets: capacityAdvocateFacets,
          date: newDay((version) => version.instructedOn),
        })
      : []),
  ];
}

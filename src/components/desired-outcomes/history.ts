import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { textOf } from '../shared/item-fields.js';
import { agreedSaid } from '../shared/outcome-change.js';
import type { Placed } from '../shared/lists.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import type { OutcomeDraft } from './model.js';
import { sentencesOf } from './more-told.js';
import { fateOf, isTheirs, sortedAs, versionsOf, whyOf, type Version } from './told.js';

type Told = (string | undefined | false)[];

/** What has become of an outcome, as sentences, the first words first; closed until asked for. */
export function renderHistory(
  el: DesiredOutcomesElement,
  placed: Placed<OutcomeDraft>,
  open = false,
): TemplateResult | typeof nothing {
  const chain = versionsOf(placed.item);
  if (chain.length < 2) return nothing;
  const story = (version: Version, i: number): TemplateResult =>
    html`<li>
      ${tell(el, version, chain[i - 1])
        .filter(Boolean)
        .map((sentence) => html`<span>${sentence} </span>`)}
    </li>`;
  return html`<details class="history" ?open=${open}>
    <summary aria-label=${el.words.f('historyOf', { thing: el.nameOf(placed) })}>${el.words.f('history')}</summary>
    <ol>
      ${chain.map(story)}
    </ol>
  </details>`;
}

/** The sentences of one version: when, what, why, who agreed, who recorded it. */
function tell(el: DesiredOutcomesElement, version: Version, before: Version | undefined): Told {
  const { words } = el;
  const talk = el.conversations.find(({ item }) => item.id === version.conversationId)?.item;
  const recorded = textOf(version.recordedAt).slice(0, 10);
  const { agreedBy, date: changed } = version.change ?? {};
  const when = changed ?? (before ? recorded : talk?.date);
  const by = version.by?.name;
  const date = sayDate(recorded, words);
  return [
    when && `${sayDate(when, words)}.`,
    ...(before ? news(el, version, before) : first(el, version)),
    whyOf(el, version),
    agreedSaid(words, agreedBy),
    recorded && (by ? words.f('recordedBy', { by: textOf(by), date }) : words.f('recordedOn', { date })),
  ];
}

const thingOf = ({ words }: DesiredOutcomesElement, version: Version): string =>
  words.quote(textOf(version.words) || textOf(version.observation));

function first(el: DesiredOutcomesElement, version: Version): Told {
  // What someone else said, or what was only seen, is not told as something that the person said.
  const said = !isTheirs(version)
    ? 'toldFirstRecorded'
    : version.polarity === 'not-wanted'
      ? 'toldFirstNotWanted'
      : 'toldFirst';
  return [el.words.t(said, { thing: thingOf(el, version) }), el.words.t('toldFirstKept')];
}

function news(el: DesiredOutcomesElement, version: Version, before: Version): Told {
  const { words } = el;
  const { rank } = version;
  const placed = rank === 1 || rank === 2 || rank === 3;
  const label = sortedAs(el, version) ?? textOf(version.code);
  const earlier = sentencesOf(el, before);
  const told: Told = [
    version.words !== before.words && words.f('toldChanged', { thing: thingOf(el, version) }),
    version.status !== before.status && fateOf(el, version),
    rank !== before.rank &&
      (placed ? words.t('toldRanked', { place: words.t(`rank${rank}`) }) : words.t('toldUnranked')),
    version.code !== before.code && label && words.t('toldSorted', { label }),
    ...sentencesOf(el, version).filter((sentence) => !earlier.includes(sentence)),
  ];
  return told.some(Boolean) ? told : [words.t('toldAdded')];
}

import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { chainOf } from '../../rules/versions.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { textOf, type OutcomeDraft, type Placed } from './model.js';

type Version = Omit<OutcomeDraft, 'id' | 'history'>;

/** What has become of an outcome, as sentences, the first words first; closed until asked for. */
export function renderHistory(
  el: DesiredOutcomesElement,
  placed: Placed<OutcomeDraft>,
  open = false,
): TemplateResult | typeof nothing {
  const chain = chainOf(placed.item);
  if (chain.length < 2) return nothing;
  const { words } = el;
  return html`<details class="history" ?open=${open}>
    <summary aria-label=${words.f('historyOf', { thing: el.nameOf(placed) })}>${words.f('history')}</summary>
    <ol>
      ${chain.map((version, i) => html`<li>${story(el, version, chain[i - 1]).map((sentence) => html`<span>${sentence} </span>`)}</li>`)}
    </ol>
  </details>`;
}

/** The sentences of one version: when, what, why, who agreed, who recorded it. */
function story(el: DesiredOutcomesElement, version: Version, before: Version | undefined): string[] {
  const { words } = el;
  const talk = el.conversations.find(({ item }) => item.id === version.conversationId)?.item;
  const recorded = version.recordedAt?.slice(0, 10);
  const when = version.change?.date ?? (before ? recorded : talk?.date);
  return [
    when ? `${sayDate(when, words)}.` : '',
    ...what(el, version, before),
    ...why(el, version),
    recorded
      ? version.by?.name
        ? words.f('recordedBy', { by: version.by.name, date: sayDate(recorded, words) })
        : words.f('recordedOn', { date: sayDate(recorded, words) })
      : '',
  ].filter(Boolean);
}

function what(el: DesiredOutcomesElement, version: Version, before: Version | undefined): string[] {
  const { words } = el;
  const thing = words.quote(textOf(version.words) || textOf(version.observation));
  if (!before) {
    const said = words.t(version.polarity === 'not-wanted' ? 'toldFirstNotWanted' : 'toldFirst', { thing });
    return [said, words.t('toldFirstKept')];
  }
  const ended: Record<string, () => string> = {
    withdrawn: () => words.t('endedWithdrawn'),
    combined: () => words.t('endedCombined', { thing: nameOf(el, version.mergedInto) }),
    changed: () => words.t('endedChanged', { thing: nameOf(el, version.supersededBy) }),
    'entered-in-error': () => words.t('endedMistake'),
    closed: () => words.t('endedClosed'),
    'carried-forward': () =>
      version.carriedTo ? words.t('carriedOnTo', { where: version.carriedTo }) : words.t('carriedOn'),
  };
  const told = [
    version.words !== before.words ? words.t('toldChanged', { thing }) : '',
    version.status !== before.status ? (ended[version.status ?? '']?.() ?? '') : '',
    version.rank !== before.rank ? placed(el, version.rank) : '',
    version.code !== before.code && version.code ? words.t('toldSorted', { label: labelOf(el, version) }) : '',
  ].filter(Boolean);
  return told.length > 0 ? told : [words.t('toldAdded')];
}

function why(el: DesiredOutcomesElement, { change }: Version): string[] {
  const { words } = el;
  if (!change) return [];
  const reasons = (Array.isArray(change.reasons) ? (change.reasons as string[]) : []).map(
    (code) => words.label('change-reason', code) ?? code,
  );
  return [
    reasons.length > 0 ? words.t('toldWhy', { reasons: reasons.join(', ') }) : '',
    change.agreedBy === 'person' ? words.t('toldAgreedPerson') : '',
    change.agreedBy === 'representative' ? words.t('toldAgreedRepresentative') : '',
  ];
}

const nameOf = (el: DesiredOutcomesElement, id: string | undefined): string => {
  const found = el.outcomes.find(({ item }) => item.id === id);
  return found ? el.nameOf(found) : '…';
};

const placed = (el: DesiredOutcomesElement, rank: unknown): string =>
  rank === 1 || rank === 2 || rank === 3
    ? el.words.t('toldRanked', { place: el.words.t(`rank${rank}`) })
    : el.words.t('toldUnranked');

const labelOf = (el: DesiredOutcomesElement, { polarity, code }: Version): string =>
  el.words.label(polarity === 'not-wanted' ? 'not-wanted' : 'outcome', code) ?? textOf(code);

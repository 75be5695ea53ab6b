import { html, nothing, type TemplateResult } from 'lit';
import { worthAsking } from '../../form/fields.js';
import type { AdvocacyDuty } from '../../rules/advocacy-duty.js';
import { concludeCapacityAdvocate } from '../../rules/capacity-advocate-duty.js';
import { capacityAdvocateLine, whatFollowsLine } from '../../rules/what-follows-line.js';
import { renderDerived } from '../shared/derived.js';
import { profileNow, textIn } from '../shared/place.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';

type Element = CapacityAdvocacyElement;

/** What follows from the answers, worked out anew with each of them, and why. It blocks nothing. */
export function renderFollows(el: Element, duty: AdvocacyDuty, isAsked = true): TemplateResult[] {
  const { words } = el;
  const profile = profileNow(el);
  const advocate = el.conclude(concludeCapacityAdvocate);
  const ask = capacityAdvocateLine(profile, advocate);
  const line = whatFollowsLine(profile, duty);
  // Who only reads is not asked for an answer.
  if (!isAsked && !ask && line === profile.whatFollows.unknown) return [];
  const waits = duty.mayBegin ? textIn(el, profile.whatFollows.canBegin) : undefined;
  const because = duty.because.map((code) => words.say('because-advocacy', code));
  const status = duty.result === 'unknown' ? [] : duty.statusBecause;
  const known = status.map((code) => words.say('because-advocacy-status', code));
  const date = duty.requiredSince ?? duty.since;
  const since = date && el.dateOf(date);
  const isWaiting = duty.status === 'required-not-yet-appointed' && since;
  return [
    html`<div class="beside">
      ${renderDerived(words, {
        id: 'follows',
        heading: words.t('follows'),
        lines: [textIn(el, line), ...(waits ? [waits] : []), ...(ask ? [textIn(el, ask)] : [])],
        because: [...because, ...known],
        sources: [...duty.sources, ...(ask ? advocate.sources : [])],
      })}
      ${isWaiting ? worthAsking(words, { text: words.t('waitingSince', { date: since }) }) : nothing}
    </div>`,
  ];
}

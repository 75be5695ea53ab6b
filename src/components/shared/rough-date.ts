import { html, nothing, type TemplateResult } from 'lit';
import { isRough, joinDate, sayDate, splitDate, type DateParts } from '../../form/dates.js';
import { idOf, radios, type Option, type Question } from '../../form/fields.js';

/** A day that one press gives. */
export interface Offer {
  readonly value: string;
  readonly date: string;
  readonly label: string;
}

/** That the day has not come yet, as an answer. */
export interface NotYet {
  readonly option: Option;
  readonly isChosen: boolean;
  readonly onPick: (on: boolean) => void;
}

export interface RoughDate extends Question {
  readonly value: unknown;
  readonly offers: readonly Offer[];
  readonly notYet?: NotYet | undefined;
  /** Whether the boxes are open whatever stands in them: they must not go from under the fingers at today's date. */
  readonly boxes: boolean;
  readonly onBoxes: (on: boolean) => void;
  readonly onDate: (date: string | undefined, commit: boolean) => void;
}

/** A day by one press, or day, month and year as far as they are known; half-typed dates are kept as typed. */
export function roughDate(q: RoughDate): TemplateResult {
  const { words } = q.host;
  const { offers, value, notYet } = q;
  const known = offers.find(({ date }) => date === value)?.value;
  const chosen =
    q.boxes || (value !== undefined && !known)
      ? 'other'
      : (known ?? (notYet?.isChosen ? notYet.option.value : undefined));
  return radios({
    ...q,
    value: chosen,
    row: true,
    options: [
      ...offers.map(({ value: offer, label }) => ({ value: offer, label })),
      { value: 'other', label: words.f('dateOther'), opens: dateBoxes(q) },
      ...(notYet ? [notYet.option] : []),
    ],
    onPick: (picked) => {
      q.onBoxes(picked === 'other');
      const isNotYet = picked === notYet?.option.value;
      notYet?.onPick(isNotYet);
      if (isNotYet && value !== undefined) q.onDate(undefined, true);
      const offer = offers.find((one) => one.value === picked);
      if (offer) q.onDate(offer.date, true);
    },
  });
}

function dateBoxes(q: RoughDate): TemplateResult {
  const { words } = q.host;
  const id = idOf(q.path);
  const parts = splitDate(q.value);
  const take = (name: keyof DateParts, event: Event, committed: boolean): void => {
    const typed = (event.target as HTMLInputElement).value;
    if (!q.boxes) q.onBoxes(true);
    q.onDate(joinDate({ ...parts, [name]: typed }, committed ? words : undefined), committed);
  };
  const box = (name: keyof DateParts, label: string, size: number, mode: string): TemplateResult =>
    html`<div>
      <label for="${id}-${name}">${label}</label>
      <input
        type="text"
        id="${id}-${name}"
        part="control"
        size=${size}
        inputmode=${mode}
        autocomplete="off"
        aria-describedby="${id}-date-hint ${id}-error"
        .value=${parts[name]}
        @input=${(event: Event) => take(name, event, false)}
        @change=${(event: Event) => take(name, event, true)}
      />
    </div>`;
  return html`<p class="hint" id="${id}-date-hint">${words.f('dateHint')}</p>
    <div class="date-boxes">
      ${box('day', words.f('dateDay'), 2, 'numeric')}${box('month', words.f('dateMonth'), 9, 'text')}${box(
        'year',
        words.f('dateYear'),
        4,
        'numeric',
      )}
    </div>
    ${isRough(q.value) ? html`<p>${words.f('dateAbout', { date: sayDate(q.value, words) })}</p>` : nothing}`;
}

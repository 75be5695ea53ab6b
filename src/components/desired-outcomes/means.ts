import { html, nothing, type TemplateResult } from 'lit';
import { checkboxes } from '../../form/fields.js';
import { patched } from '../../rules/versions.js';
import { ItemFields, optionsOf } from '../shared/item-fields.js';
import { asideOf, isObject, orNone, type Placed } from '../shared/lists.js';
import { CODES } from './codes.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import type { MeansDraft, OutcomeDraft } from './model.js';
import { entriesOf } from './more-told.js';
import { remembers } from './ui.js';

const codeOf = (way: unknown): unknown => (isObject(way) ? way['code'] : way);

/** How it could happen: any number of ways, and of each, one press further, who, when, and whether it is only considered. */
export function renderMeans(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const fields = el.fieldsOf(placed);
  const path = [...fields.path, 'means'];
  const ways = entriesOf(placed.item.means) as readonly MeansDraft[];
  const put = (means: readonly MeansDraft[], more: object = {}, commit = true): void =>
    fields.patch({ means: means.length > 0 ? means : undefined, ...more }, commit);
  /** What was said of a way that is taken out is set aside, and comes back with it. */
  const pick = (codes: readonly string[]): void => {
    const { means: gone, ...aside } = asideOf(placed.item);
    const all = [...ways, ...entriesOf(gone)] as readonly MeansDraft[];
    const known = all.map(codeOf);
    const isHeld = (way: unknown): boolean => [undefined, ...codes].includes(codeOf(way) as string);
    const added = codes.filter((code) => !known.includes(code));
    // What was recorded without saying which way it is takes the first that is picked.
    const stays = all
      .filter(isHeld)
      .map((way) => (codeOf(way) === undefined ? patched(way, { code: added.shift() }) : way));
    const rest = all.filter((way) => !isHeld(way) && Object.keys(way).length > 1);
    put([...stays, ...added.map((code) => ({ code }))], {
      setAside: orNone({ ...aside, ...(rest.length > 0 && { means: rest }) }),
    });
  };
  const about = (way: MeansDraft, i: number): TemplateResult => {
    const row = new ItemFields<MeansDraft>(el, [...path, i], way, (patch, commit) =>
      put(ways.with(i, patched(way, patch)), {}, commit),
    );
    const label = words.say('means', way.code);
    const opened = `more:${label}:${placed.key}`;
    const isOpen = el.isOpen(opened) || el.errorUnder([...path, i]) !== undefined;
    return html`<details ?open=${isOpen} @toggle=${remembers(el, opened)} @focusin=${remembers(el, opened)}>
      <summary>${label}</summary>
      ${row.flag('tentative', words.t('meansTentative'))} ${row.text('who', words.t('participantName'), { line: true })}
      ${row.due('byWhen', words.t('meansWhen'))}
    </details>`;
  };
  return html`${checkboxes({
    host: el,
    path,
    also: ways.map((_, i) => [...path, i, 'code']),
    label: words.t('meansAsk'),
    hint: words.t('stagesHint'),
    value: ways.map(codeOf).filter((code) => code !== undefined),
    options: optionsOf(words, 'means', CODES.means),
    onPick: pick,
  })}
  ${ways.map((way, i) => (isObject(way) && codeOf(way) !== undefined ? about(way, i) : nothing))}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { checkboxes } from '../../form/fields.js';
import { isMissing, isMistaken } from '../../schema/conditions.js';
import { codesOf, dataStatusList } from '../../vocabulary/index.js';
import { disclosure } from './disclosure.js';
import type { EntryHost } from './entries.js';
import { patching, type ItemFields } from './item-fields.js';
import { standing } from './told.js';

/** What may have become of an entry as such. */
interface Standing {
  readonly status?: unknown;
  readonly correction?: unknown;
}
const MISTAKEN = 'entered-in-error';

/**
 * One press away, of what is saved: that it was recorded by mistake, and why it is put right. Neither takes anything away: the
 * entry stays, and what it said before is its history. Where a reason is due (`isAsked`), it stands open.
 */
export function putRight(
  el: EntryHost,
  fields: ItemFields<Standing>,
  isSaved: boolean,
  isAsked = false,
): TemplateResult | typeof nothing {
  const { path, item, patch } = fields;
  const { words } = el;
  const { status, correction } = item;
  const at = [...path, 'correction'];
  const isThere = isSaved || !isMissing(status) || !isMissing(correction) || el.holdsFocus([...at, 'reason']);
  if (!isThere && !el.errorUnder(at)) return nothing;
  const label = words.f('putRight');
  const statusOf = (why: unknown, isMistake: boolean): string | undefined =>
    isMistake ? MISTAKEN : isMissing(why) ? undefined : 'amended';
  // Why it is put right is a correction; with a mistake it is why that was one.
  const corrected = patching(fields, (given, commit) =>
    patch({ ...given, status: statusOf(given.correction, isMistaken(item)) }, commit),
  );
  const isPlain = status !== MISTAKEN && codesOf(dataStatusList).some((code) => code === status);
  const body = html`${checkboxes({
    host: el,
    path: [...path, 'status'],
    label,
    value: isPlain ? [] : status,
    options: [{ value: MISTAKEN, label: words.f('byMistake') }],
    onPick: (codes) => patch({ status: statusOf(correction, codes.includes(MISTAKEN)) }),
  })}
  ${(corrected.within('correction') as ItemFields<{ reason?: unknown }>).text('reason', words.f('correctedWhy'), { also: [at] })}`;
  return disclosure(el, fields, ['status', 'correction'], label, body, () => standing(el, item), isAsked);
}

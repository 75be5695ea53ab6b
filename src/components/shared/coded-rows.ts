import { html, type TemplateResult } from 'lit';
import { checkboxes, type Option } from '../../form/fields.js';
import type { Patch } from '../../rules/versions.js';
import type { ItemFields, Row } from './item-fields.js';
import { asideOf, isObject, orNone } from './lists.js';
import { rowAt } from './rows.js';

/**
 * A list of entries that are each about a code, as checkboxes: one that is chosen opens its own questions. An entry that is
 * taken away is set aside with all that it says, and comes back when its code is chosen again. Entries without a code stay.
 */
export function codedRows<I extends object>(
  fields: ItemFields<I>,
  key: keyof I & string,
  label: string,
  options: readonly Option[],
  opens: (row: ItemFields<Row>) => TemplateResult | undefined,
  hasOwnPlace: (entry: unknown) => boolean = () => false,
): TemplateResult {
  const { host, item, path } = fields;
  const found: unknown = item[key];
  const list = (Array.isArray(found) ? found : []) as readonly unknown[];
  const codeOf = (entry: unknown): unknown => (isObject(entry) ? entry['code'] : undefined);
  const put = (rows: readonly unknown[], more: object = {}): void =>
    fields.patch({ [key]: rows.length > 0 ? rows : undefined, ...more } as Patch<I>);

  const choose = (codes: readonly string[]): void => {
    const { [key]: aside, ...others } = asideOf(item);
    const kept = Array.isArray(aside) ? (aside as unknown[]) : [];
    const isTaken = (entry: unknown): boolean => {
      const code = codeOf(entry);
      return code !== undefined && !codes.includes(code as string);
    };
    const isNew = (code: string): boolean => !list.some((entry) => codeOf(entry) === code);
    const back = codes.filter(isNew).map((code) => kept.find((entry) => codeOf(entry) === code) ?? { code });
    const says = (entry: unknown): boolean => isObject(entry) && Object.keys(entry).length > 1;
    const left = [...kept.filter((entry) => !back.includes(entry as object)), ...list.filter(isTaken).filter(says)];
    const next = left.length > 0 ? { ...others, [key]: left } : others;
    const moved = left.length > 0 || kept.length > 0;
    put([...list.filter((entry) => !isTaken(entry)), ...back], moved ? { setAside: orNone(next) } : {});
  };

  const rowOf = (code: string): ItemFields<Row> | undefined => {
    const at = list.findIndex((entry) => codeOf(entry) === code);
    return at < 0 ? undefined : rowAt(fields, key, at);
  };

  // A second entry about a code, one of a code that is not known here, one without a code: no checkbox opens them.
  const others = list.flatMap((entry, at) => {
    const option = options.find(({ value }) => value === codeOf(entry));
    const isFirst = at === list.findIndex((other) => codeOf(other) === codeOf(entry));
    const row =
      (option && isFirst) || !isObject(entry) || hasOwnPlace(entry) ? undefined : opens(rowAt(fields, key, at));
    const code = codeOf(entry);
    const name = option?.label ?? (code === undefined ? label : host.words.elsewhere(code));
    return row
      ? [
          html`<div class="row-item" role="group" aria-label=${name}>
            <p class="label">${name}</p>
            ${row}
          </div>`,
        ]
      : [];
  });

  return html`${checkboxes({
    host,
    path: [...path, key],
    also: list.flatMap((_, at) => [
      [...path, key, at],
      [...path, key, at, 'code'],
    ]),
    label,
    value: list.map(codeOf).filter((code) => code !== undefined),
    options: options.map((option): Option => {
      const row = rowOf(option.value);
      return row ? { ...option, opens: opens(row) } : option;
    }),
    onPick: choose,
  })}${others}`;
}

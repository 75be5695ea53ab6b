import { html, type TemplateResult } from 'lit';
import type { Option } from '../../form/fields.js';
import type { Words } from '../../form/words.js';
import type { Patch } from '../../rules/versions.js';
import { allOptionsOf, type ItemFields } from './item-fields.js';
import { asideOf, orNone } from './lists.js';

/** What can happen to a saved outcome. `replaced`: another one takes its place. */
export type ChangeKind = 'words' | 'replaced' | 'withdrawn' | 'combined' | 'carried' | 'mistake';

/** What an outcome has that a change of it may touch. */
export interface Changeable {
  readonly words?: string;
  readonly status?: string;
  readonly supersededBy?: string;
  readonly mergedInto?: string;
  readonly carriedTo?: string;
  readonly change?: object;
  readonly setAside?: unknown;
}

/** The status that each kind of change gives; a change of words leaves it as it was. */
export const STATUS_OF: Readonly<Partial<Record<ChangeKind, string>>> = {
  replaced: 'changed',
  withdrawn: 'withdrawn',
  combined: 'combined',
  carried: 'carried-forward',
  mistake: 'entered-in-error',
};

/** What is asked for each kind; a reason for the first ones (rule V9). */
const ASKED: Readonly<Record<ChangeKind, string>> = {
  words: 'words change',
  replaced: 'supersededBy change',
  withdrawn: 'change',
  combined: 'mergedInto change',
  carried: 'carriedTo',
  mistake: '',
};

/** The kind of change that leads from one version to another; undefined where there is none. */
export function kindOf(from: Changeable, now: Changeable): ChangeKind | undefined {
  const kinds = Object.keys(STATUS_OF) as ChangeKind[];
  const byStatus = now.status === from.status ? undefined : kinds.find((kind) => STATUS_OF[kind] === now.status);
  const explained = now.change !== undefined && now.change !== from.change;
  return byStatus ?? (now.words !== from.words || explained ? 'words' : undefined);
}

/** What a kind of change makes of the version before. What was answered for another kind is set aside, and comes back. */
export function patchFor<I extends Changeable>(kind: ChangeKind, from: Changeable, now: I): Patch<I> {
  const aside = asideOf(now);
  const patch: Record<string, unknown> = { status: STATUS_OF[kind] ?? from.status };
  for (const key of ['words', 'supersededBy', 'mergedInto', 'carriedTo', 'change'] as const) {
    const given = now[key] === from[key] ? aside[key] : now[key];
    const without = key === 'change' ? undefined : from[key];
    delete aside[key];
    if (ASKED[kind].includes(key)) patch[key] = given ?? (key === 'change' ? {} : without);
    else {
      patch[key] = without;
      if (given !== undefined && JSON.stringify(given) !== '{}') aside[key] = given;
    }
  }
  return { ...patch, setAside: orNone(aside) } as Patch<I>;
}

const AGREED = { person: 'toldAgreedPerson', representative: 'toldAgreedRepresentative' } as const;

/** Who agreed to a change, in a sentence; nothing where that is not recorded. */
export const agreedSaid = (words: Words, agreedBy: unknown): string => {
  if (!agreedBy) return '';
  return agreedBy === 'person' || agreedBy === 'representative' ? words.f(AGREED[agreedBy]) : words.elsewhere(agreedBy);
};

interface Change {
  readonly reasons?: readonly string[];
  readonly date?: string;
  readonly agreedBy?: string;
}

/** Why, when, and who agreed: a change of what someone wants is theirs (rule V9). */
export function explanation(
  fields: ItemFields<Change>,
  when: TemplateResult = fields.date('date', fields.host.words.f('changeWhen')),
): TemplateResult {
  const { words } = fields.host;
  const agreed: Option[] = [
    { value: 'person', label: words.f('changeAgreedPerson') },
    { value: 'representative', label: words.f('changeAgreedRepresentative') },
  ];
  const reasons = allOptionsOf(words, 'change-reason');
  return html`${fields.many('reasons', words.f('changeReasons'), reasons, { also: [fields.path] })} ${when}
  ${fields.one('agreedBy', words.f('changeAgreed'), agreed, { hint: words.f('changeAgreedHint') })}`;
}

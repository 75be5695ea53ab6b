import { literal } from 'lit/static-html.js';
import joyceCase from '../examples/cases/joyce.json' with { type: 'json' };
import mrsTCase from '../examples/cases/mrs-t.json' with { type: 'json' };
import samCase from '../examples/cases/sam.json' with { type: 'json' };
import { languages, pageOf, type PageArgs } from './page.js';

export { Hands } from './page.js';

export type ChecklistArgs = PageArgs;
/** The checklist on a page. */
export const checklist = pageOf(literal`msp-capacity-advocacy`, 'capacityAdvocacy');

export const choices = {
  ...languages,
  audience: { control: 'inline-radio', options: ['practitioner', 'person', 'representative'] },
  jurisdiction: { control: 'inline-radio', options: ['england', 'wales', 'scotland', 'jersey', ''] },
  kind: { control: 'inline-radio', options: ['section-42', 'other'] },
} as const;

/** A case's section as it is stored alone: the people and the jurisdiction stand in it. */
const alone = <S extends object>(one: { capacityAdvocacy: S; people: object[]; jurisdiction: object }) => ({
  ...one.capacityAdvocacy,
  people: one.people,
  jurisdiction: one.jurisdiction,
});
export const joyce = alone(joyceCase);
export const mrsT = alone(mrsTCase);
export const sam = alone(samCase);

/** Some of what is recorded. */
export const without = <T extends object>(entry: T, ...keys: string[]): Partial<T> =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key))) as Partial<T>;

/** A case with nothing of it but these decisions. */
export const onlyDecisions = (section: { people: object[]; jurisdiction: object }, ...decisions: object[]): object => ({
  schemaVersion: '1.0',
  jurisdiction: section.jurisdiction,
  people: section.people,
  decisions,
});

// What is recorded of the people of the case studies, as their sections hold it when they are stored alone.
import joyceCase from '../../../examples/cases/joyce.json' with { type: 'json' };
import mrsTCase from '../../../examples/cases/mrs-t.json' with { type: 'json' };
import samCase from '../../../examples/cases/sam.json' with { type: 'json' };

interface Case {
  readonly capacityAdvocacy: object;
  readonly people: readonly object[];
  readonly jurisdiction: object;
}
const alone = ({ capacityAdvocacy, people, jurisdiction }: Case): Readonly<Record<string, unknown>> => ({
  ...capacityAdvocacy,
  jurisdiction,
  people,
});

export const joyce = alone(joyceCase);
export const mrsT = alone(mrsTCase);
export const sam = alone(samCase);

const without = (
  section: Readonly<Record<string, unknown>>,
  ...keys: readonly string[]
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(section).filter(([key]) => !keys.includes(key)));

/** Joyce as she is on the first day: that nothing is in doubt is recorded, and nothing more. */
export const firstDay = without(joyce, 'involvement', 'coercion', 'advocacy', 'sharing', 'refusals');
/** The same, with pressure by others considered. */
export const considered = without(joyce, 'involvement', 'advocacy', 'sharing', 'refusals');

import { expect } from 'chai';
import fc from 'fast-check';
import { beyondJsonSchema, type FieldIssue } from '../../src/schema/index.js';
import type { Vector } from '../vectors/vector.js';
import { published, publishedSchemas } from './json-schemas.js';
import { generated, mutations } from './mutations.js';
import { sections, type Section } from './sections.js';
import { validators } from './validators.js';

// The check, the zod schema, and the JSON Schemas in both drafts say the same of every value, but for the rules that are
// listed as beyond JSON Schema. `MSP_FORMS_MUTATIONS=10000` tries that many values of each kind; the ordinary run fewer.

const runs = { seed: 20240514, numRuns: Number(process.env['MSP_FORMS_MUTATIONS'] ?? 600) };
const patience = 60_000 + 60 * runs.numRuns;
/** Codes that a JSON Schema validator cannot see at one place, and sees at another: the guide for other languages says where. */
const seenElsewhere = new Set([
  ...['outcome-missing', 'decision-missing', 'change-missing', 'correction-missing', 'feedback-offer-missing'],
]);
const isHidden = ({ code }: FieldIssue): boolean => (beyondJsonSchema as readonly string[]).includes(code);
const errorsOf = (issues: FieldIssue[]): FieldIssue[] => issues.filter(({ severity }) => severity === 'error');

function agreement({ name, check, schema, draftSchema, structure }: Section): void {
  const vectors = published<Vector[]>(`vectors/${name}.json`);
  const accepts = {
    complete: validators(publishedSchemas(name, 'complete')),
    draft: validators(publishedSchemas(name, 'draft')),
  };
  /** What both JSON Schemas say. */
  const accepted = (mode: 'complete' | 'draft', value: unknown): boolean => {
    const newer = accepts[mode]['draft-2020-12'](value);
    expect(accepts[mode]['draft-07'](value), 'draft 7 and draft 2020-12').to.equal(newer);
    return newer;
  };

  describe(`the JSON Schemas of ${name} and the shared vectors`, () => {
    for (const { id, says, mode, value, valid, beyondJsonSchema: beyond } of vectors) {
      it(`${beyond ? 'cannot see' : 'agree on'} ${id}: ${says}`, () => {
        expect(accepted(mode, value)).to.equal(beyond ? true : valid);
      });
    }
  });

  describe(`all that checks ${name}`, () => {
    /** Tries the values, and counts what became of them. */
    const complete = (values: fc.Arbitrary<unknown>): Record<'accepted' | 'refused' | 'beyond', number> => {
      const seen = { accepted: 0, refused: 0, beyond: 0 };
      fc.assert(
        fc.property(values, (value) => {
          const errors = errorsOf(check(value));
          expect(schema.safeParse(value).success, 'the zod schema and the check').to.equal(errors.length === 0);
          const isAccepted = accepted('complete', value);
          if (isAccepted) expect(errors.filter((error) => !isHidden(error))).to.deep.equal([]);
          else
            expect(errors.filter((error) => !isHidden(error) || seenElsewhere.has(error.code))).not.to.deep.equal([]);
          seen[!isAccepted ? 'refused' : errors.length === 0 ? 'accepted' : 'beyond'] += 1;
        }),
        runs,
      );
      return seen;
    };
    const drafts = (values: fc.Arbitrary<unknown>): void =>
      fc.assert(
        fc.property(values, (value) => {
          const errors = check(value, { mode: 'draft' });
          expect(accepted('draft', value), JSON.stringify(errors)).to.equal(errors.length === 0);
          expect(draftSchema.safeParse(value).success, 'the zod schema and the check').to.equal(errors.length === 0);
        }),
        runs,
      );

    it('agrees on vectors that were altered', () => {
      const whole = vectors.filter(({ mode }) => mode === 'complete').map(({ value }) => value);
      const seen = complete(mutations(structure, whole));
      // All three happen, or the mutations are too wild or too tame to show anything.
      expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).to.be.greaterThan(runs.numRuns / 50);
    }).timeout(patience);

    it('agrees on values made from its definition', () => {
      const { accepted: good, beyond, refused } = complete(generated(structure));
      expect(good + beyond, 'seen by no JSON Schema').to.be.greaterThan(runs.numRuns / 4);
      expect(refused).to.be.greaterThan(runs.numRuns / 50);
    }).timeout(patience);

    it('agrees on drafts', () => {
      drafts(
        mutations(
          structure,
          vectors.map(({ value }) => value),
        ),
      );
      drafts(generated(structure));
    }).timeout(2 * patience);
  });
}

for (const section of sections) agreement(section);

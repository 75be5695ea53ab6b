import { expect } from 'chai';
import fc from 'fast-check';
import {
  advocacyDuty,
  appropriatePersons,
  capacityAdvocateDuty,
  capacityAdvocateLine,
  capacityConclusion,
  capacityRollUp,
  whatFollowsLine,
} from '../../src/rules/index.js';
import { capacityAdvocacyStructure, decisionSchema, recordStructure } from '../../src/schema/index.js';
import { fullOf, only, placesOf, withAt } from '../schema/full.js';

const thrower = new Proxy({}, { get: () => { throw new Error('no'); } }); // prettier-ignore
const cyclic: Record<string, unknown> = { schemaVersion: '1.0' };
cyclic['advocacy'] = cyclic['people'] = cyclic['capacityAdvocacy'] = cyclic['history'] = cyclic;
cyclic['decisions'] = [cyclic];

/** Asks every rule, and finds an answer of its kind. */
function all(value: unknown, options?: unknown): void {
  const given = options as object | undefined;
  const conclusions = [
    advocacyDuty(value, given),
    capacityAdvocateDuty(value, given),
    capacityConclusion(value, given),
    capacityRollUp(value, given),
    ...appropriatePersons(value, given),
  ];
  for (const { because, sources } of conclusions)
    if (because.length === 0 || sources.length === 0) expect.fail('a conclusion says neither why nor whence');
  if (typeof whatFollowsLine(options as undefined, value as never).en !== 'string') expect.fail('there is no line');
  void capacityAdvocateLine(options as undefined, value as never);
}

describe('the rules of advocacy and capacity', () => {
  it('never throw, and always say why', () => {
    const odd = [null, undefined, 7, 'x', [], {}, thrower, cyclic, new Date(), () => 1];
    for (const value of odd) for (const options of odd) all(value, options);
    const part = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true });
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        all({ advocacy: a, decisions: b, people: c, jurisdiction: { id: 'england' } }, { people: a, catalogue: b });
        all({ capacityAdvocacy: a, closureFeedback: b, people: c }, { profile: a, jurisdiction: b });
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  it('never throw, whatever stands in one of the fields that they read', () => {
    const england = { jurisdiction: 'england' };
    /** Of a record only what its sections do not hold, and the values that are stated for the national return. */
    const isRead = ([first, second, third]: readonly (string | number)[]): boolean =>
      !/^(desiredOutcomes|capacityAdvocacy|reviewTimeline|closureFeedback)$/.test(String(first)) ||
      (second === 'closure' && third === 'nationalValues');
    for (const structure of [capacityAdvocacyStructure, decisionSchema, recordStructure]) {
      const full = fullOf(structure);
      for (const { path } of placesOf(structure)) {
        if (path.slice(0, -1).includes('history') || (structure === recordStructure && !isRead(path))) continue;
        const around = only(full, path);
        for (const there of [null, 7, [null], thrower]) all(withAt(around, path, there), england);
      }
    }
  });

  it('leave what they read as it was', () => {
    const value = fullOf(capacityAdvocacyStructure);
    const before = JSON.stringify(value);
    all(value, { jurisdiction: 'england' });
    expect(JSON.stringify(value)).to.equal(before);
  });
});

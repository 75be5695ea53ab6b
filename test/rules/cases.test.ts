import { expect } from 'chai';
import { checkChange } from '../../src/rules/index.js';
import { checkRecord, migrate, recordDraftSchema, recordSchema } from '../../src/schema/index.js';
import { TODAY, asOf, atEndOf, cases, momentsOf, versionsOf, type WholeRecord } from './cases.js';

const sectionsOf = (record: WholeRecord): unknown[] => [
  record.desiredOutcomes,
  record.capacityAdvocacy,
  record.reviewTimeline,
  record.closureFeedback,
];

for (const [name, { record, days }] of Object.entries(cases)) {
  describe(`the whole record of ${name}`, () => {
    it('is complete, and nothing is left to ask: no error, no warning, no info', () => {
      expect(checkRecord(record, { mode: 'complete', today: TODAY })).to.deep.equal([]);
      expect(checkRecord(record, { mode: 'draft', today: TODAY })).to.deep.equal([]);
    });

    it('is taken by the zod schemas', () => {
      expect(recordSchema.safeParse(record).success).to.equal(true);
      expect(recordDraftSchema.safeParse(record).success).to.equal(true);
    });

    it('is of the current edition: to migrate it changes nothing', () => {
      expect(migrate('record', record)).to.equal(record);
      for (const section of sectionsOf(record)) expect(section).to.include({ schemaVersion: '1.0' });
    });

    it('says of every version when it was recorded and by whom, in the order in which it happened', () => {
      for (const section of sectionsOf(record)) {
        for (const [place, versions] of versionsOf(section)) {
          for (const version of versions) expect(version, place).to.include.keys('recordedAt', 'by');
          const times = versions.map(({ recordedAt }) => Date.parse(recordedAt as string));
          expect(times, place).to.deep.equal([...times].sort((a, b) => a - b));
        }
      }
    });

    it('has events in the order in which they were recorded, none before it happened', () => {
      const times = record.events.map(({ at }) => Date.parse(at ?? ''));
      expect(times).to.deep.equal([...times].sort((a, b) => a - b));
      for (const { id, at = '', date = '' } of record.events) expect(date <= at.slice(0, 10), id).to.equal(true);
    });

    it('grew without anything of it being rewritten: each moment follows from the one before', () => {
      const moments = momentsOf(record);
      expect(moments.length).to.be.greaterThan(30);
      const states = moments.map((moment) => asOf(record, moment));
      for (const [i, state] of states.entries())
        expect(checkChange(states[i - 1], state), moments[i]).to.deep.equal([]);
      expect(states.at(-1)).to.deep.equal(record);
    });

    it('would not be taken in the other direction: a later state never goes back to an earlier one', () => {
      const states = Object.keys(days).map((day) => atEndOf(record, day));
      for (const [i, state] of states.slice(1).entries()) expect(checkChange(state, states[i])).to.not.deep.equal([]);
    });

    for (const [day, prompts] of Object.entries(days)) {
      it(`was on ${day} as complete as it could be: ${prompts.length === 0 ? 'nothing' : 'a prompt'} was left`, () => {
        const issues = checkRecord(atEndOf(record, day), { mode: 'complete', today: day });
        expect(issues.map(({ severity, code, path }) => `${severity} ${code} ${path.join('/')}`)).to.deep.equal(
          prompts,
        );
      });
    }

    it('uses no word that the elements never use', () => {
      const never = /victim|perpetrator|alleg|vulnerable adult|service user|non-?complian|disclos|consent|\bfail/i;
      expect(JSON.stringify(record)).to.not.match(never);
    });
  });
}

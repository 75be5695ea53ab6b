import { expect } from 'chai';
import {
  conversationConditions,
  desiredOutcomesStructure,
  draftOf,
  isAskedFor,
  isMissing,
  outcomeConditions,
  severityOf,
  viewOf,
  zodOf,
} from '../../src/schema/index.js';
import {
  anything,
  codeSet,
  filledText,
  flag,
  item,
  list,
  oneOf,
  openCode,
  optional,
  pastDate,
  text,
} from '../../src/schema/fields.js';
import { inspect } from '../../src/schema/inspect.js';
import type { Node } from '../../src/schema/nodes.js';
import { PARTIAL_DATE, INSTANT } from '../../src/schema/patterns.js';
import { outcomeList, stageList } from '../../src/vocabulary/index.js';
import { safe, section, talk } from '../vectors/desired-outcomes/parts.js';
import { mechanismCases } from './mechanism-cases.js';

const part = item(
  {
    kind: text,
    reason: optional(text),
    when: optional(pastDate('change-date')),
    n: optional(oneOf([1, 2], 'rank-not-allowed')),
  },
  { needs: [{ needs: 'reason', code: 'change-missing', when: { kind: ['other', 'rest'] }, unless: [{ n: [2] }] }] },
);
/** What is told of a value: the check and the zod schema of the same definition must say the same. */
function told(node: Node, value: unknown): string[] {
  const found: string[] = [];
  inspect(node, value, [], (code, path) => found.push(`${code} ${path.join('.')}`));
  const zod = (zodOf(node).safeParse(value).error?.issues ?? []).map(
    ({ message, path }) => `${message} ${path.join('.')}`,
  );
  expect([...zod].sort(), 'zod').to.deep.equal([...found].sort());
  return found;
}

describe('a definition', () => {
  for (const { says, node, told: cases } of mechanismCases) {
    it(`knows ${says}`, () => {
      for (const [value, ...issues] of cases) expect(told(node, value), JSON.stringify(value)).to.deep.equal(issues);
    });
  }
});

describe('a conditional requirement', () => {
  it('is checked though another field is wrong, and says nothing of a field that is wrong already', () => {
    expect(told(part, { kind: 'other', when: '2024-13' })).to.deep.equal([
      'change-date-not-real when',
      'change-missing reason',
    ]);
    expect(told(part, { kind: 'other', reason: 7 })).to.deep.equal(['type-wrong reason']);
    expect(told(list(part), [{ kind: 'other' }, 7])).to.deep.equal(['change-missing 0.reason', 'type-wrong 1']);
  });

  it('names a field once, whatever asks for it or is wrong with it', () => {
    const needs = [
      { needs: 'marks', code: 'stage-missing', when: { kind: ['a', 'b'] } },
      { needs: 'marks', code: 'change-missing', when: { kind: ['a'] } },
      { needs: 'marks', code: 'source-missing', unless: [{ kind: ['b'] }] },
    ] as const;
    const marks = codeSet(stageList, 'stage-missing', 'stage-repeated');
    const marked = item({ kind: text, marks: optional(marks) }, { needs });
    expect(told(marked, { kind: 'a' })).to.deep.equal(['stage-missing marks']);
    expect(told(marked, { kind: 'c' })).to.deep.equal(['source-missing marks']);
    expect(told(marked, { kind: 'a', marks: ['end', 'end'] })).to.deep.equal(['stage-repeated marks']);
    expect(told(marked, { kind: 'a', marks: 'end' })).to.deep.equal(['type-wrong marks']);
  });

  it('tells an element which questions are there', () => {
    const asks = (field: string, answers: object): boolean => isAskedFor(conversationConditions, field, { ...answers });
    expect(asks('notAskedReason', {})).to.equal(false);
    expect(asks('notAskedReason', { askedStatus: 'not-asked' })).to.equal(true);
    expect(asks('notAskedReason', { askedStatus: 'dont-know' })).to.equal(false);
    expect(asks('noneExpressedReason', { askedStatus: 'asked-none-expressed' })).to.equal(true);
    expect(asks('date', {}), 'no condition names it').to.equal(true);
    const change = (status?: string): boolean => isAskedFor(outcomeConditions, 'change', { status });
    expect([change(), change('agreed'), change('combined'), change('withdrawn')]).to.deep.equal([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('isMissing', () => {
  it('knows nothing from something', () => {
    for (const value of [undefined, '', ' ', '\n\t', '\u00a0', '\u200b\ufeff', '\u2028', []])
      expect(isMissing(value)).to.equal(true);
    for (const value of [' a ', '0', '.', '\ud800', 0, false, null, [0], {}]) expect(isMissing(value)).to.equal(false);
  });
});

describe('draftOf', () => {
  const draft = draftOf(part);

  it('asks for types alone', () => {
    for (const value of [{}, { kind: 'other' }, { kind: '', when: 'soon', n: 77, extra: [] }]) {
      expect(told(draft, value)).to.deep.equal([]);
    }
    expect(told(draft, { kind: 1, reason: null, when: {}, n: 'x' })).to.deep.equal([
      'type-wrong kind',
      'type-wrong reason',
      'type-wrong when',
      'type-wrong n',
    ]);
    expect(told(draft, [])).to.deep.equal(['type-wrong ']);
  });

  it('goes into lists and objects', () => {
    const nested = draftOf(item({ parts: list(part, 'outcome-missing', true), ok: flag, any: optional(anything) }));
    expect(told(nested, { parts: [], any: 1n })).to.deep.equal([]);
    expect(told(nested, { parts: [{ kind: 2 }, []], ok: 'yes' })).to.deep.equal([
      'type-wrong parts.0.kind',
      'type-wrong parts.1',
      'type-wrong ok',
    ]);
  });

  it('gives the same draft for the same schema, wrapped or not', () => {
    expect(draftOf(part)).to.equal(draft);
    expect(draftOf(optional(part))).to.equal(draft);
  });
});

describe('viewOf', () => {
  it('leaves out what has the wrong type, and keeps places', () => {
    const value = section({ outcomes: [null, { ...safe, words: 5, rank: 9, vendor: 1 }, 'x'], conversations: {} });
    const { outcomes, conversations } = viewOf(desiredOutcomesStructure, value) ?? {};
    expect(conversations).to.equal(undefined);
    expect(outcomes).to.have.length(3);
    expect(outcomes?.[0]).to.equal(undefined);
    expect(outcomes?.[1]).to.deep.equal({
      id: 'o1',
      polarity: 'wanted',
      importance: safe.importance,
      source: 'person',
      rank: 9,
      conversationId: 'c1',
    });
    for (const nothing of [null, [], 'x', undefined])
      expect(viewOf(desiredOutcomesStructure, nothing)).to.equal(undefined);
  });

  it('visits each readable field with its facts, its path and the object it stands in', () => {
    const visited: string[] = [];
    viewOf(
      desiredOutcomesStructure,
      section({ outcomes: [{ ...safe, code: 'abuse-to-stop' }] }),
      ({ list: open, past }, value, path, object) => {
        if (open) visited.push(`${path.join('.')}: ${String(value)} of ${open(object).name}`);
        if (past) visited.push(`${path.join('.')}: ${past}`);
      },
    );
    expect(visited).to.deep.equal([
      'conversations.0.date: conversation-date-future',
      'outcomes.0.code: abuse-to-stop of outcome',
    ]);
  });
});

describe('an issue code', () => {
  it('has one severity', () => {
    expect(severityOf('words-missing')).to.equal('error');
    expect(severityOf('code-unknown')).to.equal('warning');
    expect(severityOf('not-ranked')).to.equal('info');
    expect(severityOf('constructor'), 'no name of old').to.equal('error');
  });
});

describe('a field', () => {
  it('gives our codes alone', () => {
    expect(told(filledText('words-missing'), undefined)).to.deep.equal(['words-missing ']);
    expect(told(filledText('words-missing'), '\u00a0')).to.deep.equal(['words-missing ']);
    expect(told(filledText('words-missing'), 3)).to.deep.equal(['type-wrong ']);
    expect(told(openCode(outcomeList), 'Not kebab')).to.deep.equal(['code-not-allowed ']);
    expect(told(oneOf([1, 2], 'rank-not-allowed'), 3)).to.deep.equal(['rank-not-allowed ']);
  });

  it('keeps an item of unknown fields whole', () => {
    const value = { ...talk, vendor: { a: [1] }, constructor: 'x' };
    expect(zodOf(item({ id: text })).safeParse(value).data).to.deep.equal(value);
  });
});

describe('the pattern of a date', () => {
  it('agrees with the calendar on every day of 400 years', () => {
    const days = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
    const two = (n: number): string => String(n).padStart(2, '0');
    const wrong: string[] = [];
    for (let year = 1800; year < 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 28; day <= 32; day += 1) {
          const date = `${year}-${two(month)}-${two(day)}`;
          const real = day <= days(year, month);
          if (PARTIAL_DATE.test(date) !== real || INSTANT.test(`${date}T23:59:59Z`) !== real) wrong.push(date);
        }
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it('takes no other form', () => {
    for (const date of [
      '',
      '24',
      '0999',
      '0400-02-29',
      '2024-0',
      '2024-00',
      '2024-05-00',
      '2024-05-1',
      '20240514',
      '2024-05-14T10:00Z',
      ' 2024',
    ]) {
      expect(PARTIAL_DATE.test(date), date).to.equal(false);
    }
    for (const time of [
      'T24:00:00Z',
      'T10:60:00Z',
      'T10:00Z',
      'T10:00:00',
      ' 10:00:00Z',
      'T10:00:00+1:00',
      'T10:00:00+24:00',
      'T10:00:00.Z',
    ]) {
      expect(INSTANT.test(`2024-05-14${time}`), time).to.equal(false);
    }
    for (const time of ['T00:00:00Z', 'T23:59:59.999999+14:00', 'T10:00:00-00:30'])
      expect(INSTANT.test(`2024-05-14${time}`)).to.equal(true);
  });
});

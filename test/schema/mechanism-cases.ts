import {
  askedUnlessMistaken,
  closedCode,
  flag,
  item,
  keyed,
  list,
  oneOf,
  openCodes,
  optional,
  pastDate,
  text,
} from '../../src/schema/fields.js';
import type { Node } from '../../src/schema/nodes.js';
import { codeList } from '../../src/vocabulary/code-list.js';
import { stageList } from '../../src/vocabulary/index.js';

// Definitions with conditions of every kind, and what is told of values: `code path`, in the order of the check. The check,
// the zod schema and the JSON Schemas are all held against them.

export interface MechanismCase {
  readonly says: string;
  readonly node: Node;
  readonly told: readonly (readonly [value: unknown, ...issues: string[]])[];
}

const answers = codeList('answer', false, ['able', 'unable']);
const reasons = codeList('reason', true, ['age', 'pain', { code: 'none', exclusive: true }]);

const kind = optional(text);
const answer = optional(closedCode(answers));
const limbs = optional(keyed(stageList, item({ answer, evidence: optional(text) })));

export const mechanismCases: readonly MechanismCase[] = [
  {
    says: 'a field that is needed when its answers are given, unless others are',
    node: item(
      {
        kind: text,
        reason: optional(text),
        when: optional(pastDate('change-date')),
        n: optional(oneOf([1, 2], 'rank-not-allowed')),
        sure: optional(flag),
      },
      {
        needs: [
          {
            needs: 'reason',
            code: 'change-missing',
            when: { kind: ['other', 'rest'] },
            unless: [{ n: [2] }, { sure: [true] }],
          },
        ],
      },
    ),
    told: [
      [{ kind: 'plain' }],
      [{ kind: 'other' }, 'change-missing reason'],
      [{ kind: 'rest', reason: ' \n' }, 'change-missing reason'],
      [{ kind: 'rest', reason: 'why' }],
      [{ kind: 'other', n: 2 }],
      [{ kind: 'other', n: 1 }, 'change-missing reason'],
      [{ kind: 'other', sure: true }],
      [{ kind: 'other', sure: false }, 'change-missing reason'],
      [{ kind: 'other', when: '2024-13' }, 'change-date-not-real when', 'change-missing reason'],
      [{ kind: 'other', reason: 7 }, 'type-wrong reason'],
      [{}, 'type-wrong kind'],
      [[], 'type-wrong '],
    ],
  },
  {
    says: 'an answer deep within',
    node: item(
      { limbs, marks: optional(list(text)), kind },
      {
        needs: [
          {
            needs: 'marks',
            code: 'stage-missing',
            when: { 'limbs.beginning.answer': ['unable'], kind: ['deep'] },
            unless: [{ 'limbs.end.answer': ['able'], 'limbs.end.evidence': ['seen'] }],
          },
        ],
      },
    ),
    told: [
      [{ kind: 'deep' }],
      [{ kind: 'deep', limbs: {} }],
      [{ kind: 'deep', limbs: { beginning: {} } }],
      [{ kind: 'deep', limbs: { end: { answer: 'unable' } } }],
      [{ kind: 'deep', limbs: { beginning: { answer: 'able' } } }],
      [{ kind: 'flat', limbs: { beginning: { answer: 'unable' } } }],
      [{ kind: 'deep', limbs: { beginning: { answer: 'unable' } } }, 'stage-missing marks'],
      [{ kind: 'deep', limbs: { beginning: { answer: 'unable' } }, marks: [] }, 'stage-missing marks'],
      [{ kind: 'deep', limbs: { beginning: { answer: 'unable' } }, marks: ['x'] }],
      [{ kind: 'deep', limbs: { beginning: { answer: 'unable' } }, marks: 'x' }, 'type-wrong marks'],
      [{ kind: 'deep', limbs: { beginning: { answer: 'unable' }, end: { answer: 'able' } } }, 'stage-missing marks'],
      [{ kind: 'deep', limbs: { beginning: { answer: 'unable' }, end: { answer: 'able', evidence: 'seen' } } }],
      [{ kind: 'deep', limbs: 'beginning' }, 'type-wrong limbs'],
      [{ kind: 'deep', limbs: [{ answer: 'unable' }] }, 'type-wrong limbs'],
      [{ kind: 'deep', limbs: { beginning: 'unable' } }, 'type-wrong limbs.beginning'],
      [{ kind: 'deep', limbs: { beginning: { answer: 'perhaps' } } }, 'code-not-allowed limbs.beginning.answer'],
    ],
  },
  {
    says: 'a field that is needed with one of some answers',
    node: item(
      { kind, answer },
      { needs: [{ needs: 'answer', among: ['able'], when: { kind: ['a'] }, code: 'source-missing' }] },
    ),
    told: [
      [{ kind: 'b' }],
      [{ kind: 'b', answer: 'unable' }],
      [{ kind: 'a' }, 'source-missing answer'],
      [{ kind: 'a', answer: 'unable' }, 'source-missing answer'],
      [{ kind: 'a', answer: 'able' }],
      [{ kind: 'a', answer: 'perhaps' }, 'code-not-allowed answer'],
      [{ kind: 'a', answer: null }, 'type-wrong answer'],
    ],
  },
  {
    says: 'a field that, if it is there, has one of some answers',
    node: item(
      { kind, answer },
      { needs: [{ allows: 'answer', among: ['able'], unless: [{ kind: ['b'] }], code: 'source-missing' }] },
    ),
    told: [
      [{}],
      [{ kind: 'b', answer: 'unable' }],
      [{ answer: 'able' }],
      [{ answer: 'unable' }, 'source-missing answer'],
      [{ kind: 'a', answer: 'unable' }, 'source-missing answer'],
      [{ answer: 5 }, 'type-wrong answer'],
    ],
  },
  {
    says: 'a field that is barred',
    node: item(
      { kind, limbs, answer },
      {
        needs: [
          { allows: 'limbs', among: [], when: { kind: ['a'] }, code: 'stage-missing' },
          { allows: 'answer', among: [], when: { kind: ['c'] }, code: 'source-missing' },
        ],
      },
    ),
    told: [
      [{ kind: 'a' }],
      [{ kind: 'b', limbs: {} }],
      [{ kind: 'a', limbs: {} }, 'stage-missing limbs'],
      [{ kind: 'a', limbs: 3 }, 'type-wrong limbs'],
      [{ kind: 'a', answer: 'able' }],
      [{ kind: 'c', answer: 'able' }, 'source-missing answer'],
    ],
  },
  {
    says: 'a field that another one may stand in for',
    node: item(
      { kind: optional(text), answer, when: optional(pastDate('change-date')) },
      {
        needs: [
          { needs: 'kind', orElse: 'when', unless: [{ answer: ['unable'] }], code: 'stage-missing' },
          { needs: 'answer', orElse: 'kind', code: 'source-missing' },
        ],
      },
    ),
    told: [
      [{ kind: 'a' }],
      [{ when: '2024', answer: 'able' }],
      [{ kind: ' ', when: '2024', answer: 'able' }],
      [{ kind: ' ', answer: 'able' }, 'stage-missing kind'],
      [{ answer: 'able' }, 'stage-missing kind'],
      [{ answer: 'unable' }],
      [{}, 'stage-missing kind', 'source-missing answer'],
      [{ kind: ' ', when: '2024' }, 'source-missing answer'],
    ],
  },
  {
    says: 'an issue that is told elsewhere, once',
    node: item(
      { kind, answer, limbs, n: optional(oneOf([1, 2], 'rank-not-allowed')) },
      {
        needs: [
          { needs: 'n', at: 'limbs', when: { kind: ['a'] }, code: 'stage-missing' },
          { needs: 'answer', at: 'limbs', code: 'source-missing' },
        ],
      },
    ),
    told: [
      [{ kind: 'a', answer: 'able', n: 1 }],
      [{ kind: 'a', answer: 'able' }, 'stage-missing limbs'],
      [{ kind: 'b' }, 'source-missing limbs'],
      [{ kind: 'a' }, 'stage-missing limbs'],
      [{ kind: 'a', limbs: 'x' }, 'type-wrong limbs'],
    ],
  },
  {
    says: 'a part of which types alone are asked where the whole was recorded by mistake',
    node: item(
      {
        status: optional(text),
        kind,
        parts: askedUnlessMistaken(
          optional(list(item({ kind: text, answer, date: optional(pastDate('change-date')) }))),
        ),
        limbs: askedUnlessMistaken(limbs),
      },
      { needs: [{ needs: 'limbs', when: { kind: ['a'] }, code: 'stage-missing' }] },
    ),
    told: [
      [{}],
      [{ parts: [{ kind: 'a' }], limbs: {} }],
      [
        {
          status: 'entered-in-error',
          parts: [{}, { answer: 'perhaps', date: '2999' }],
          limbs: { end: { answer: 'x' } },
        },
      ],
      [
        { status: 'amended', parts: [{}, { kind: 'b', answer: 'perhaps' }] },
        'type-wrong parts.0.kind',
        'code-not-allowed parts.1.answer',
      ],
      [
        { parts: [{ kind: 'b', date: '2024-13' }], limbs: { end: { answer: 'x' } } },
        'change-date-not-real parts.0.date',
        'code-not-allowed limbs.end.answer',
      ],
      [{ status: 'entered-in-error', parts: [{ kind: 1 }], limbs: [] }, 'type-wrong parts.0.kind', 'type-wrong limbs'],
      [{ status: 'entered-in-error', parts: null }, 'type-wrong parts'],
      [{ parts: null }, 'type-wrong parts'],
      [{ kind: 'a' }, 'stage-missing limbs'],
      [{ status: 'entered-in-error', kind: 'a' }, 'stage-missing limbs'],
      [{ status: ['entered-in-error'], parts: [{}] }, 'type-wrong status', 'type-wrong parts.0.kind'],
    ],
  },
  {
    says: 'codes beside which no other may stand',
    node: item({ codes: optional(openCodes(reasons)), needed: openCodes(reasons, 'stage-missing') }),
    told: [
      [{ needed: ['none'] }],
      [{ needed: ['age', 'pain'], codes: [] }],
      [{ needed: ['x-own', 'pain'], codes: ['none'] }],
      [{ needed: ['none', 'pain'] }, 'code-exclusive needed'],
      [{ needed: ['pain'], codes: ['pain', 'none'] }, 'code-exclusive codes'],
      [{ needed: ['pain', 'pain'] }, 'code-repeated needed'],
      [{ needed: ['none', 'none'] }, 'code-repeated needed'],
      [{ needed: [] }, 'stage-missing needed'],
      [{}, 'stage-missing needed'],
      [{ needed: ['none', 'No Code'] }, 'code-not-allowed needed.1', 'code-exclusive needed'],
      [{ needed: ['age\n'] }, 'code-not-allowed needed.0'],
      [{ needed: 'none' }, 'type-wrong needed'],
    ],
  },
];

import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import { caseNote, personCopy, type PersonCopyOptions } from '../../src/exchange/index.js';
import { cy } from '../../src/locales/cy/index.js';
import { cases } from '../rules/cases.js';

// The three cases as people read them, in files that a person can read: `expected/joyce.en.note.txt`. To write them anew after
// a change that was meant: MSP_FORMS_EXPECTED=write node .ci/node-tests.mjs exchange/expected
// Then read what changed, as somebody who gets it in the post.

const folder = new URL('expected/', import.meta.url);
const isWriting = process.env['MSP_FORMS_EXPECTED'] === 'write';

const names: Readonly<Record<string, string>> = { joyce: 'Joyce', sam: 'Sam', 'mrs-t': 'Mrs T' };
const texts = { note: caseNote, copy: personCopy };
const languages: Readonly<Record<string, PersonCopyOptions>> = { en: {}, cy: { locale: cy } };

describe('the three cases', () => {
  for (const [name, { record }] of Object.entries(cases)) {
    for (const [lang, options] of Object.entries(languages)) {
      for (const [kind, write] of Object.entries(texts)) {
        const file = `${name}.${lang}.${kind}.txt`;
        it(`are told as ${file} has it`, () => {
          const told = `${write(record, { ...options, personName: names[name]! })}\n`;
          if (isWriting) writeFileSync(new URL(file, folder), told);
          expect(told).to.equal(readFileSync(new URL(file, folder), 'utf8'));
        });
      }
    }
  }
});

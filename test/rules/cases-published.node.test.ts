import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { quoted, read, readJson, rowsOf, samples } from '../docs/documents.js';
import { publishedSchemas } from '../schema/json-schemas.js';
import { validators } from '../schema/validators.js';
import { atEndOf, cases } from './cases.js';

const readme = read('examples/cases/README.md');
const fileOf = createRequire(import.meta.url).resolve;

describe('the cases that the package ships', () => {
  it('are those of the source, with what says where they come from, and nothing else', () => {
    const names = Object.keys(cases).map((name) => `${name}.json`);
    const shipped = readdirSync(new URL('../../dist/examples/', import.meta.url));
    expect(shipped.sort()).to.deep.equal([...names, 'README.md'].sort());
    for (const name of names) {
      const text = readFileSync(fileOf(`msp-forms/examples/${name}`), 'utf8');
      expect(text, name).to.equal(read(`examples/cases/${name}`));
    }
  });

  for (const [name, { record, days }] of Object.entries(cases)) {
    it(`are valid by the JSON Schema in both drafts, whole and as they grew: ${name}`, () => {
      const complete = Object.entries(validators(publishedSchemas('record', 'complete')));
      const draft = Object.entries(validators(publishedSchemas('record', 'draft')));
      const states = [record, ...Object.keys(days).map((day) => atEndOf(record, day))];
      for (const [version, isValid] of [...complete, ...draft])
        for (const state of states) expect(isValid(state), version).to.equal(true);
    });
  }
});

describe('the README of the cases', () => {
  it('names each with the jurisdiction that is pinned in it', () => {
    const rows = rowsOf(readme, 'File').map(([file, jurisdiction]) => [quoted(file!)[0], quoted(jurisdiction!)[0]]);
    const pinned = Object.entries(cases).map(([name, { record }]) => [`${name}.json`, record.jurisdiction.id]);
    expect(rows).to.deep.equal(pinned);
  });

  it('shows how to read one, and what comes out', async () => {
    const sample = samples(readme, 'js')[0]!;
    const { exports } = readJson<{ exports: Record<string, string | { default: string }> }>('package.json');
    const address = (specifier: string): string => {
      if (specifier.endsWith('.json')) return new URL(fileOf(specifier), 'file:').href;
      const found = exports[specifier.replace('msp-forms', '.')] as { default: string };
      return new URL(`../../${found.default}`, import.meta.url).href;
    };
    const code = sample.replace(/'(msp-forms[^']*)'/g, (_, specifier: string) => `'${address(specifier)}'`);
    const { inSpring, atTheEnd } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      inSpring: string[];
      atTheEnd: string[];
    };
    const [spring, end] = [...sample.matchAll(/\/\/ (\w+), the first of them '(.*)'$/gm)];
    expect([spring?.[1], spring?.[2]]).to.deep.equal(['three', inSpring[0]]);
    expect([end?.[1], end?.[2]]).to.deep.equal(['two', atTheEnd[0]]);
    expect([inSpring.length, atTheEnd.length]).to.deep.equal([3, 2]);
  });

  it('quotes only what the records hold', () => {
    const text = readme.replace(/\s+/g, ' ');
    const [, phrases] = /Word for word are single phrases: (.*?)\./.exec(text)!;
    const all = JSON.stringify(Object.values(cases).map(({ record }) => record));
    for (const [, phrase] of phrases!.matchAll(/“([^”]*)”/g)) expect(all).to.include(phrase!);
  });
});

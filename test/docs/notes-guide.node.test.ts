import { expect } from 'chai';
import { personCopyParts } from '../../src/exchange/index.js';
import { en } from '../../src/locales/en/index.js';
import { record } from '../exchange/samples.js';
import { joyce } from '../rules/cases.js';
import { below, quoted, read, readJson, rowsOf, samples } from './documents.js';

const guide = read('stories/docs/NotesAndCopies.md');

interface Sample {
  readonly forTheCaseNotes: (record: unknown, name: string) => string;
  readonly forThePerson: (record: unknown, name: string) => string;
  readonly iGymraeg: (record: unknown, name: string) => string;
}

describe('the guide to notes and copies', () => {
  let sample: Sample;

  before(async () => {
    const { exports } = readJson<{ exports: Record<string, { default: string }> }>('package.json');
    const address = (specifier: string): string =>
      new URL(`../../${exports[specifier.replace('msp-forms', '.')]!.default}`, import.meta.url).href;
    const code = samples(guide, 'js')[0]!.replace(/'(msp-forms[^']*)'/g, (_, name: string) => `'${address(name)}'`);
    sample = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Sample;
  });

  it('shows a note that its sample makes', () => {
    expect(sample.forTheCaseNotes(record(), 'Joyce')).to.equal(samples(guide, 'text')[0]);
  });

  it('shows how to make the person’s copy, and both in another language', () => {
    expect(sample.forThePerson(joyce, 'Joyce')).to.match(/^What I want, and what we agreed\n/);
    expect(sample.iGymraeg(joyce, 'Joyce')).to.match(/^Beth ydw i ei eisiau, a beth gytunon ni\n/);
  });

  it('names the parts of the copy, in their order', () => {
    const rows = rowsOf(guide, 'Part').map(([part, heading]) => [quoted(part!)[0], heading]);
    const copy = en.exchange.copy as Readonly<Record<string, string>>;
    const parts = personCopyParts(joyce).map(({ id, heading }) => [id, heading]);
    expect(rows.filter(([id]) => id !== 'changed')).to.deep.equal(parts);
    expect(rows.at(-1)).to.deep.equal(['changed', copy['changed']]);
  });

  it('names every option, and every field of what is given as data', () => {
    const declared = read('dist/exchange/speech.d.ts') + read('dist/exchange/copy-parts.d.ts');
    const fields = (of: string, text: string): string[] =>
      [
        ...(new RegExp(`interface ${of}[^{]*\\{([^]*?)\\n\\}`).exec(text)?.[1] ?? '').matchAll(/readonly (\w+)\??:/g),
      ].map(([, name]) => name!);
    const options = [...fields('ExchangeOptions', declared), ...fields('PersonCopyOptions', declared)].sort();
    expect(
      rowsOf(guide, 'Option')
        .map(([name]) => quoted(name!)[0]!)
        .sort(),
    ).to.deep.equal(options);
    const told = below(guide, 'As data');
    const entries = fields('CaseNoteEntry', read('dist/exchange/entries.d.ts'));
    for (const name of [...entries, ...fields('PersonCopyPart', declared), ...fields('PersonCopyItem', declared)]) {
      expect(told).to.include(`\`${name}\``);
    }
    expect(entries).to.include('recorded');
  });
});

import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkRecord } from '../../src/schema/index.js';
import { below, documents, quoted, read, readJson, rowsOf, samples, tables } from './documents.js';

interface Declaration {
  tagName?: string;
  attributes?: { name: string; fieldName?: string }[];
  events?: { name: string }[];
  members?: { name: string; kind: string; privacy?: string; attribute?: string; static?: boolean }[];
  cssParts?: { name: string }[];
  cssStates?: { name: string }[];
  slots?: { name: string }[];
}
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}
interface Schema {
  properties: object;
  $defs: Record<string, { properties: object }>;
}

const elements = readJson<Manifest>('dist/custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);
const names = (items: { name: string }[] = []): string[] => items.map(({ name }) => name).sort();
const firstCells = (text: string, heading: string, tag = ''): string[] =>
  rowsOf(text, heading)
    .filter(([, ...rest]) => !/`<msp-/.test(rest.join()) || rest.join().includes(`\`<${tag}>\``))
    .flatMap(([cell]) => quoted(cell!))
    .sort();

describe('the guide to embedding', () => {
  const guide = read('stories/docs/Embedding.md');

  it('is about every element', () => {
    expect(elements.map(({ tagName }) => tagName)).to.have.members([
      'msp-desired-outcomes',
      'msp-capacity-advocacy',
      'msp-review-timeline',
      'msp-closure-feedback',
      'msp-record',
    ]);
    for (const { tagName } of elements) expect(guide).to.include(`\`<${tagName!}>\``);
  });

  for (const { tagName, attributes = [], members = [], events, cssParts, cssStates, slots } of elements) {
    it(`names the attributes that ${tagName!} has`, () => {
      expect(firstCells(guide, 'Attribute', tagName)).to.deep.equal(names(attributes));
    });

    it(`names the properties of ${tagName!} that have no attribute`, () => {
      const given = members.filter(({ kind, privacy }) => kind === 'field' && privacy === 'public');
      const alone = given.filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name));
      expect(firstCells(guide, 'Property', tagName)).to.deep.equal(['issues', ...names(alone)].sort());
    });

    it(`names the events that ${tagName!} has`, () => {
      expect(firstCells(guide, 'Event', tagName)).to.deep.equal(names(events));
    });

    it(`names the parts, states and slots that ${tagName!} has`, () => {
      const look = below(guide, 'Look');
      for (const part of names(cssParts)) expect(look).to.include(`\`${part}\``);
      for (const state of names(cssStates)) expect(look).to.include(`:state(${state})`);
      for (const slot of names(slots).filter(Boolean)) expect(guide).to.include(`The slot \`${slot}\``);
    });
  }

  it('names the custom properties that the styles read', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const used = files.flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/var\((--msp-[a-z0-9-]+)/g)]);
    const spaces = [1, 2, 3, 4, 5, 6, 7].map((step) => `--msp-space-${step}`);
    const told = firstCells(guide, 'Custom property').filter((name) => !name.startsWith('--msp-space-'));
    expect([...new Set(used.map(([, name]) => name!))].sort()).to.deep.equal([...told, ...spaces].sort());
  });
});

describe('the guide to the record', () => {
  const guide = read('stories/docs/TheRecord.md');
  const schemaOf = (name: string): Schema => readJson<Schema>(`dist/schema/${name}.schema.json`);
  /** The fields that the first table below a heading names. */
  const fields = (heading: string): string[] =>
    tables(below(guide, heading))[0]!
      .rows.flatMap(([cell]) => quoted(cell!))
      .sort();
  const parts = {
    'The frame': 'record',
    'Desired outcomes': 'desired-outcomes',
    'Capacity and advocacy': 'capacity-advocacy',
    'The review timeline': 'review-timeline',
    'Closure and feedback': 'closure-feedback',
  };

  for (const [heading, name] of Object.entries(parts)) {
    it(`names the fields of ${name}`, () => {
      expect(fields(heading)).to.deep.equal(Object.keys(schemaOf(name).properties).sort());
    });
  }

  it('names the fields of a conversation and of an outcome', () => {
    const { $defs } = schemaOf('desired-outcomes');
    expect(fields('A conversation')).to.deep.equal(Object.keys($defs['Conversation']!.properties).sort());
    expect(fields('An outcome')).to.deep.equal(Object.keys($defs['Outcome']!.properties).sort());
  });

  it('shows a record that is right as far as it goes', () => {
    const [record] = samples(guide, 'json').map((json) => JSON.parse(json) as unknown);
    const errors = checkRecord(record, { today: '2026-05-15' }).filter(({ severity }) => severity === 'error');
    expect(errors).to.deep.equal([]);
  });

  it('has a picture with words in place of it, which Storybook shows too', () => {
    const pictures = [...guide.matchAll(/!\[([^\]]+)\]\(([\w.]+)\)/g)];
    expect(pictures.map(([, , file]) => file)).to.deep.equal(['record.svg', 'history.svg']);
    for (const [, words, file] of pictures) {
      expect(words!.length, file).to.be.greaterThan(100);
      expect(read('stories/docs/guide.js')).to.include(`'${file!}'`);
      // Its own background: it is read in the dark as it is in the light.
      expect(read(`stories/docs/${file!}`)).to.match(/<rect width="\d+" height="\d+" fill="#fff" \/>/);
    }
    const named = ['desiredOutcomes', 'capacityAdvocacy', 'reviewTimeline', 'closureFeedback'];
    for (const section of named) {
      const { properties } = schemaOf(section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
      const frame = ['schemaVersion', 'jurisdiction', 'people', 'setAside', 'nextReviewOn'];
      for (const field of Object.keys(properties).filter((name) => !frame.includes(name))) {
        expect(read('stories/docs/record.svg'), field).to.include(field);
        expect(pictures[0]![1], field).to.include(field);
      }
    }
  });
});

interface Layer {
  may?: string[];
  types?: string[];
  packages?: string[];
}

describe('CONTRIBUTING', () => {
  it('says who may import whom as the lint rule has it', async () => {
    const rule = new URL('../../.ci/lint/directions.mjs', import.meta.url).href;
    const { layers } = (await import(rule)) as { layers: Record<string, Layer> };
    for (const [folder, holds, may] of rowsOf(read('CONTRIBUTING.md'), 'Folder in `src`')) {
      const name = quoted(folder!)[0]!;
      const layer = layers[name === 'components/<name>' ? 'component' : name];
      const [values, types = ''] = may!.split('; types of ');
      expect(holds).to.not.equal('');
      const built = (folders: readonly string[] = []): string[] =>
        folders.filter((each) => existsSync(`src/${each}`) || /^(lit|zod)/.test(each)).sort();
      const onlyTypes = values!.startsWith('types of');
      expect(onlyTypes ? [] : quoted(values!).sort(), name).to.deep.equal(
        built([...(layer?.may ?? []), ...(layer?.packages ?? [])]),
      );
      expect(quoted(onlyTypes ? values! : types).sort(), `types of ${name}`).to.deep.equal(built(layer?.types));
    }
  });
});

describe('a document', () => {
  const { scripts } = readJson<{ scripts: Record<string, string> }>('package.json');

  /** Every word of the type declarations that the package ships. */
  const declared = new Set(
    readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.d.ts'))
      .flatMap((file) => read(`dist/${file.replaceAll('\\', '/')}`).match(/\w+/g) ?? []),
  );

  /** GitHub's address of a heading. */
  const anchor = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');

  for (const path of documents) {
    const text = read(path);
    const folder = path.replace(/[^/]*$/, '');

    it(`${path} leads to files and headings that are there`, () => {
      const prose = text.replace(/^```.*?^```/gms, '');
      for (const [, address] of prose.matchAll(/\]\(([^)]+)\)/g)) {
        if (/^https:/.test(address!)) continue;
        const [file, heading] = address!.split('#');
        const target = new URL(file === '' ? path : folder + file!, 'file:///').pathname.slice(1);
        expect(existsSync(target), `${address} in ${path}`).to.equal(true);
        if (!heading) continue;
        expect([...read(target).matchAll(/^#+ (.*)$/gm)].map(([, found]) => anchor(found!))).to.include(heading);
      }
    });

    it(`${path} names commands that are there`, () => {
      for (const [, name] of text.matchAll(/\bnpm run ([a-z:]+)/g)) expect(Object.keys(scripts)).to.include(name);
      for (const [, file] of text.matchAll(/\bnode (\.ci\/[\w./-]+)/g)) expect(existsSync(file!), file).to.equal(true);
    });

    it(`${path} names files of the repository that are there`, () => {
      for (const name of quoted(text)) {
        if (/^(src|test|examples|dist|\.ci)\/[\w./-]+$/.test(name)) expect(existsSync(name), name).to.equal(true);
      }
    });

    it(`${path} names functions and fields that are there`, () => {
      const ofOthers = ['innerHTML', 'uniqueItems'];
      const names = quoted(text).flatMap((code) => /^([a-z]+[A-Z]\w*)(?:\([^)]*\))?$/.exec(code)?.[1] ?? []);
      for (const name of names) if (!ofOthers.includes(name)) expect(declared.has(name), name).to.equal(true);
    });

    it(`${path} holds JSON that can be read`, () => {
      for (const sample of samples(text, 'json')) expect(() => void JSON.parse(sample)).to.not.throw();
    });
  }

  it('of each guide is shown in Storybook', () => {
    for (const path of documents.filter((document) => document.startsWith('stories/docs/'))) {
      expect(read(path.replace(/md$/, 'mdx'))).to.include(`'./${path.replace('stories/docs/', '')}?raw'`);
    }
  });
});

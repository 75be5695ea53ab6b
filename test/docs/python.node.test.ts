import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { published } from '../schema/json-schemas.js';
import { read, samples } from './documents.js';
import { sections } from '../schema/sections.js';

const python = (...args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync('python3', args, { encoding: 'utf8' });
  return { status, output: `${stdout ?? ''}${stderr ?? ''}` };
};
const isThere = python('-c', 'from jsonschema import Draft7Validator, Draft202012Validator').status === 0;
const script = 'examples/python/check_vectors.py';

describe('the example in Python', () => {
  it('is the file that the guide shows', () => {
    const [shown] = samples(read('stories/docs/OtherLanguages.md'), 'python');
    expect(`${shown}\n`).to.equal(read(script));
  });

  if (isThere) {
    it('finds that every vector gives what it must, in both drafts', () => {
      const { status, output } = python('-W', 'error', script);
      expect(status, output).to.equal(0);
      for (const { name } of sections) {
        const count = published<unknown[]>(`vectors/${name}.json`).length;
        for (const folder of ['schema', 'schema/draft-07']) {
          expect(output).to.include(`${folder} ${name}: ${count} of ${count} vectors agree\n`);
        }
      }
    }).timeout(120_000);
  } else {
    console.log('  The example in Python is not run: there is no python3 with the package jsonschema.');
  }
});

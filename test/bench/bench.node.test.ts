import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { readJson } from '../docs/documents.js';
import { sections } from '../schema/sections.js';

// That it runs and says what it should. How fast anything is depends on the machine, and is not tested.

describe('npm run bench', () => {
  const { scripts } = readJson<{ scripts: Record<string, string> }>('package.json');

  it('compares each section with Ajv, valid and invalid, and weighs the code', () => {
    const [program, ...args] = scripts['bench']!.split(' ');
    expect(program).to.equal('node');
    const output = execFileSync(process.execPath, [...args, '--rounds', '1', '--calls', '1', '--reviews', '2,3'], {
      encoding: 'utf8',
    });
    for (const { name } of sections) {
      for (const kind of ['valid', 'every tenth field wrong']) expect(output).to.include(`\n${name}, ${kind} (`);
    }
    for (const line of ['our check', 'our zod schema', 'Ajv, compiled', 'Ajv, standalone']) {
      const times = [...output.matchAll(new RegExp(`^  ${line} +([0-9.]+) µs +[0-9.]+x$`, 'gm'))];
      expect(times, line).to.have.length(2 * sections.length);
    }
    for (const entries of ['reviews', 'outcomes']) {
      for (const count of [2, 3]) {
        for (const what of ['mount', 'type one character in a new one', 'in one that is recorded']) {
          expect(output).to.match(new RegExp(`^  ${what}, ${count} ${entries} +[0-9.]+ ms +[0-9.]+x$`, 'm'));
        }
      }
      const growth = `^ {2}growth of typing, 2 to 3 ${entries}: [0-9.]+x, [0-9.]+x$`;
      expect(output).to.match(new RegExp(growth, 'm'));
    }
    expect(output).to.match(/^ {2}with our checks +[0-9.]+ kB, [0-9.]+ kB gzip, [0-9.]+ kB brotli$/m);
    expect(output).to.match(/^ {2}with the zod schemas, too +[0-9.]+ kB, [0-9.]+ kB gzip, [0-9.]+ kB brotli$/m);
  }).timeout(120_000);
});

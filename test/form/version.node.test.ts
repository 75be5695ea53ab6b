import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { VERSION } from '../../src/form/version.js';

describe('the version that an element says', () => {
  it('is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(VERSION).to.equal(version);
  });
});

import { expect } from 'chai';

// The test runner serves the list; the address is a variable because there is no such file to check types against.
const list = '/__sources.js';
const { default: modules } = (await import(list)) as { default: string[] };

// Coverage counts only what a page has loaded. This loads the rest, so that a module without any test lowers it.
describe('every module of src', () => {
  it('is listed', () => {
    expect(modules).to.include('/src/index.ts');
  });

  for (const address of modules) {
    it(`${address} loads in a page`, async () => {
      expect(await import(address)).to.have.property(Symbol.toStringTag, 'Module');
    });
  }
});

// What it costs to find one's way in a record (UX: open a section 1, back 1, print the person's copy 2), counted by keys alone.
import { expect } from '@open-wc/testing';
import joyce from '../../../examples/cases/joyce.json' with { type: 'json' };
import { ByKeys, openRecord, type RecordPage } from './worker.js';

describe('A record, counted by keys alone', () => {
  let page: RecordPage;
  const { print } = window;
  let printed = 0;
  beforeEach(async () => {
    page = await openRecord('2026-06-30', joyce, { 'person-name': 'Joyce' });
    printed = 0;
    window.print = () => {
      printed += 1;
      // A browser says so when the dialog is closed.
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  afterEach(() => {
    page.done();
    window.print = print;
  });

  for (const task of [/^What Joyce wants$/, /^How it is going$/])
    it(`takes 1 to open a section, and 1 to go back: ${String(task)}`, async () => {
      const keys = new ByKeys(page);
      await keys.open(task);
      expect(page.counter.actions, page.counter.actions.join()).to.have.length(1);
      await keys.back(task);
      expect(page.counter.actions, page.counter.actions.join()).to.have.length(2);
    });

  it('takes 2 to print the copy of the person', async () => {
    const keys = new ByKeys(page);
    await keys.page.press(/^Joyce’s copy$/);
    await keys.page.press(/^Print$/);
    expect(page.counter.actions, page.counter.actions.join()).to.have.length(2);
    expect(printed).to.equal(1);
  });
});

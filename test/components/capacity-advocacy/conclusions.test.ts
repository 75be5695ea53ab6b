import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import type { Seen } from './checklist.js';
import type { Checklist } from './checklist.js';
import { doubted, limbs, openDecision, unable } from './doubted.js';

const aside = (decision: Seen): unknown => (decision['setAside'] as Seen | undefined)?.['conclusion'];

const decidedForHer = {
  canWait: 'yes',
  waitUntil: '2026-06-01',
  reviewOn: '2026-06-10',
  bestInterests: { decision: 'That she stays at home', wishes: 'Her own bed' },
  representative: { name: 'Dee', role: 'attorney-health' },
};

describe('A conclusion that somebody has stated', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is asked anew where it was agreed and something else is worked out now; nobody disagrees by that', async () => {
    const list = await openDecision(unable);
    await list.choose(/^I agree/);
    await list.chooseIn('/decisions/0/limbs/retain', /^Able/);
    expect(list.entry('decisions')['conclusion']).to.equal(undefined);
    expect(aside(list.entry('decisions'))).to.equal('lacks-capacity');
    expect(list.answer(/^I do not agree/).checked).to.equal(false);
    expect(list.answer(/^I agree/).checked).to.equal(false);
    expect(list.text).not.to.contain('Why do you not agree');
    await list.chooseIn('/decisions/0/limbs/retain', /^Not able/);
    expect(list.entry('decisions')['conclusion'], 'with the answer it comes back').to.equal('lacks-capacity');
    expect(aside(list.entry('decisions'))).to.equal(undefined);
  });

  it('is agreed to once, and an earlier one comes back no more', async () => {
    const list = await openDecision(unable);
    await list.choose(/^I agree/);
    await list.chooseIn('/decisions/0/limbs/retain', /^Able/);
    await list.choose(/^I agree/);
    expect(list.entry('decisions')).to.include({ conclusion: 'has-capacity-assessed' });
    expect(aside(list.entry('decisions'))).to.equal(undefined);
  });

  it('is asked anew where it was not yet known, and is worked out now', async () => {
    const { retain: _, ...others } = limbs;
    const list = await openDecision({ ...doubted, limbs: others, conclusion: 'not-determined' });
    await list.chooseIn('/decisions/0/limbs/retain', /^Able/);
    expect(list.entry('decisions')['conclusion']).to.equal(undefined);
    expect(aside(list.entry('decisions'))).to.equal('not-determined');
  });

  it('stays where the worker said that they do not agree', async () => {
    const list = await openDecision(unable);
    await list.choose(/^I do not agree/, /^It could not be found out/);
    await list.write(/^Why do you not agree/, 'She was tired');
    await list.chooseIn('/decisions/0/limbs/retain', /^Able/);
    expect(list.entry('decisions')).to.include({ conclusion: 'not-determined', conclusionReason: 'She was tired' });
    expect(list.answer(/^I do not agree/).checked).to.equal(true);
    await list.chooseIn('/decisions/0/limbs/retain', /^Not able/);
    await list.write(/^What does Joyce have to decide/, '');
    await list.write(/^What does Joyce have to decide/, 'Where she stays');
    expect(list.entry('decisions'), 'also where nothing is worked out meanwhile').to.include({
      conclusion: 'not-determined',
      conclusionReason: 'She was tired',
    });
    expect(list.answer(/^I do not agree/).checked).to.equal(true);
  });

  it('is asked anew where it was agreed with a reason', async () => {
    const list = await openDecision({ ...unable, conclusion: 'lacks-capacity', conclusionReason: 'So I found' });
    await list.chooseIn('/decisions/0/limbs/retain', /^Able/);
    expect(list.entry('decisions')['conclusion']).to.equal(undefined);
  });

  it('has its reason in a box: why it is not known yet, and what was said before the worker agreed', async () => {
    const held = (list: Checklist): string[] => list.seen<HTMLTextAreaElement>('textarea').map(({ value }) => value);
    const tired = { conclusion: 'deferred-may-regain', conclusionReason: 'She was tired' };
    expect(held(await openDecision({ ...doubted, ...tired }))).to.include('She was tired');
    const list = await openDecision({ ...unable, conclusion: 'lacks-capacity', conclusionReason: 'So I found' });
    expect(held(list)).to.include('So I found');
    const mistaken = await openDecision({ ...doubted, ...tired, status: 'entered-in-error' });
    expect(mistaken.text, 'nothing is asked of a mistake').not.to.contain('how do things stand');
  });

  it('comes back with all the rest when a doubt is taken back and is there again', async () => {
    for (const conclusion of ['lacks-capacity', 'not-determined', undefined]) {
      const after = conclusion === 'lacks-capacity' ? { ...unable, ...decidedForHer } : unable;
      const list = await openDecision({ ...after, ...(conclusion && { conclusion, conclusionReason: 'So I found' }) });
      await list.choose(/^No reason to doubt/);
      expect(list.entry('decisions')).to.include({ conclusion: 'has-capacity-presumed', type: 'where-to-live' });
      await list.choose(/^Yes, about a decision/);
      const { history: _history, by: _by, recordedAt: _at, ...now } = list.entry('decisions');
      expect(now).to.deep.equal({ ...after, ...(conclusion && { conclusion, conclusionReason: 'So I found' }) });
    }
  });

  it('chooses what a decision is about for nobody who has a doubt', async () => {
    const list = await openDecision({ ...doubted, type: undefined });
    await list.choose(/^No reason to doubt/);
    expect(list.entry('decisions')).to.include({ type: 'take-part-in-enquiry' });
    await list.choose(/^Yes, about a decision/);
    expect(list.entry('decisions')['type']).to.equal(undefined);
    await list.choose(/^To take part in the enquiry/, /^No reason to doubt/, /^Yes, about a decision/);
    expect(list.entry('decisions'), 'what was chosen stays').to.include({ type: 'take-part-in-enquiry' });
  });

  consoleStayedEmpty();
});

import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { descriptionOf, fieldErrors, focused, settle, summary, summaryEntries, visible } from '../../support/dom.js';
import { expectOpen, open, section, tasks } from './record.js';
import { unfinished, whole } from './samples.js';

const [wish] = (whole.desiredOutcomes as { outcomes: object[] }).outcomes;
const { words: _words, ...wordless } = wish as { words: string };
/** Something is missing in two sections. */
const twice = { ...unfinished, desiredOutcomes: { ...whole.desiredOutcomes, outcomes: [wordless] } };
const refusal = ['capacityAdvocacy', 'refusals', 0];

describe('the errors of a whole record', () => {
  it('stand together under the name of each section, take the focus, and are said in no section', async () => {
    const { el, posts, submit } = await open({ value: twice, required: true });
    await submit();
    expect(posts()).to.equal(0);
    await waitUntil(() => focused() === summary(el));
    const read = Array.from(summary(el)?.querySelectorAll('h2, h3, h4, li') ?? [], (one) => one.textContent.trim());
    expect(read[0]).to.equal('There is a problem');
    expect(read[1]).to.equal('What Joyce wants');
    expect(read[3]).to.equal('Taking part and deciding');
    expect(read.length).to.equal(5);
    expect(tasks(el).slice(0, 3)).to.deep.equal([
      'What Joyce wants There is a problem',
      'Taking part and deciding There is a problem',
      'How it is going Not yet started',
    ]);
    expect(visible(el, '[part~="error-summary"]').length).to.equal(1);
  });

  it('lead by keys to their control in its section, where the same sentence stands; mended, both go', async () => {
    const { el, posts, submit } = await open({ value: unfinished, required: true });
    await submit();
    await waitUntil(() => focused() === summary(el));
    const [{ text } = { text: '' }] = summaryEntries(el);
    await sendKeys({ press: 'Tab' });
    expect(focused()?.textContent?.trim()).to.equal(text);
    await sendKeys({ press: 'Enter' });
    await settle(el);
    await settle(el);
    expectOpen(el, 'msp-capacity-advocacy');
    expect(focused()?.localName).to.equal('textarea');
    expect(descriptionOf(focused()!)).to.contain(text);
    await sendKeys({ type: 'A visit each week' });
    await settle(el);
    expect(summary(el)).to.equal(undefined);
    expect(fieldErrors(el)).to.deep.equal([]);
    await submit();
    expect(posts()).to.equal(1);
  });

  it('do not hold up what is saved as a draft', async () => {
    const { el, posts, submit } = await open({ value: unfinished, required: true });
    await submit(true);
    expect(posts()).to.equal(1);
    expect(summary(el)).to.equal(undefined);
  });

  it('of the server are said once above and at their field; what no section asks stands as text', async () => {
    const { el } = await open({
      value: whole,
      'server-issues': [
        { path: [...refusal, 'monitoring'], message: 'Say how often' },
        { path: ['desiredOutcomes', 'zzz'], message: 'Not known here' },
        { path: ['reference'], message: 'The reference is taken' },
      ],
    });
    expect(summaryEntries(el).map(({ text, link }) => [text, link !== null])).to.deep.equal([
      ['Say how often', true],
      ['Not known here', false],
      ['The reference is taken', false],
    ]);
    summaryEntries(el)[0]?.link?.click();
    await settle(el);
    await settle(el);
    expect(fieldErrors(el)).to.deep.equal(['Error: Say how often']);
    expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
    await sendKeys({ type: '!' });
    await settle(el);
    expect(summaryEntries(el).map(({ text }) => text)).to.deep.equal(['Not known here', 'The reference is taken']);
    expect(fieldErrors(el)).to.deep.equal([]);
  });

  it('that only the whole record shows stand at the field of the section', async () => {
    const people = [{ id: 'p2', name: 'Ben', isSourceOfHarm: true }];
    const { involvement } = whole.capacityAdvocacy as { involvement: object };
    const supporters = [{ id: 'u1', personId: 'p9', purpose: 'She explains' }];
    const capacityAdvocacy = { ...whole.capacityAdvocacy, involvement: { ...involvement, supporters } };
    const { el, submit } = await open({ value: { ...whole, people, capacityAdvocacy }, required: true });
    await submit();
    const own = section(el, 'msp-capacity-advocacy') as unknown as { issues: { code: string; path: unknown }[] };
    expect(own.issues.map(({ code }) => code)).to.include('person-unknown');
  });
});

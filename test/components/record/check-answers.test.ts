import { expect } from '@open-wc/testing';
import { control, focused, nameOf, settle, shownText, visible } from '../../support/dom.js';
import { cards, expectOpen, open, press } from './record.js';
import { whole } from './samples.js';
import joyce from '../../../examples/cases/joyce.json' with { type: 'json' };
import mrsT from '../../../examples/cases/mrs-t.json' with { type: 'json' };
import sam from '../../../examples/cases/sam.json' with { type: 'json' };

describe('checking the answers of a record', () => {
  it('shows each section as summary lists, a card for each thing, with its questions and answers', async () => {
    const { el } = await open({ value: joyce });
    await press(el, /^Check answers$/);
    const all = cards(el);
    const wish = [...all.keys()].find((name) => name.includes('I don’t want him to stop visiting me')) ?? '';
    expect(all.get(wish)).to.deep.include([
      'What does Joyce want to happen?',
      '‘I don’t want him to stop visiting me’',
    ]);
    for (const { name, lines } of [...all].map(([name, lines]) => ({ name, lines }))) {
      expect(name).not.to.equal('');
      for (const [question, answer] of lines) {
        expect(question, name).not.to.equal('');
        expect(answer, `${name}: ${question}`).not.to.equal('');
      }
    }
    expect(visible(el, '#page svg, #page select, #page input')).to.have.length(0);
  });

  it('leads by Change to that thing in its section', async () => {
    const { el } = await open({ value: joyce });
    await press(el, /^Check answers$/);
    const changes = visible(el, '#page button').map(nameOf);
    expect(new Set(changes).size, 'each says what it changes').to.equal(changes.length);
    const named = changes.find((name) => name.includes('say no when he asks me')) ?? '';
    control(el, 'button', new RegExp(named.slice(0, 40).replace(/[()?]/g, '.'))).click();
    await settle(el);
    await settle(el);
    expectOpen(el, 'msp-desired-outcomes');
    expect(focused()?.closest('[data-item]')?.textContent).to.contain('say no when he asks me');
  });

  it('says of what was on the screen that it was not provided, and nothing of what nobody opened', async () => {
    const { el } = await open({ value: whole });
    await press(el, /^Check answers$/);
    const all = [...cards(el).values()].flat();
    expect(all).to.deep.include(['What makes this important to them?', 'Not provided']);
    expect(shownText(el)).not.to.contain('What kind of outcome');
    const unsaid = all.filter(([, answer]) => answer === 'Not provided').map(([question]) => question);
    expect(unsaid).not.to.include('What helps Joyce take part?');
  });

  it('holds of Sam and Mrs T no code and no id', async () => {
    for (const value of [sam, mrsT]) {
      const { el } = await open({ value });
      await press(el, /^Check answers$/);
      const text = shownText(el);
      expect(text).not.to.match(/\b(?:[opcradx]\d+)\b/);
      for (const code of new Set(JSON.stringify(value).match(/(?<=")[a-z]+(?:-[a-z]+){2,}(?=")/g)))
        expect(text).not.to.contain(code);
    }
  });

  it('is no wider than a narrow page', async () => {
    const { el, form } = await open({ value: joyce });
    form.style.width = '320px';
    await press(el, /^Check answers$/);
    expect(form.scrollWidth).to.be.at.most(320);
  });
});

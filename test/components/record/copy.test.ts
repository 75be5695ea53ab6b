import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { RecordElement } from '../../../src/components/record/record.js';
import { control, settle, shownText, visible } from '../../support/dom.js';
import { inForm } from '../../support/form.js';
import joyce from '../../../examples/cases/joyce.json' with { type: 'json' };
import mrsT from '../../../examples/cases/mrs-t.json' with { type: 'json' };
import sam from '../../../examples/cases/sam.json' with { type: 'json' };

async function open(attributes: Readonly<Record<string, unknown>> = {}, page = /copy$/) {
  const { el } = await inForm('msp-record', { name: 'record', 'person-name': 'Joyce', value: joyce, ...attributes });
  await settle(el);
  control(el, 'button', page).click();
  await settle(el);
  return el as unknown as RecordElement;
}
const withHelps = (helps: object[]): object => ({
  ...joyce,
  capacityAdvocacy: { ...joyce.capacityAdvocacy, involvement: { helps } },
});
const paper = (el: RecordElement): HTMLElement => visible(el, '.paper')[0]!;
/** The answers of a question, the chosen one marked. */
const answers = (el: RecordElement, question: RegExp): string[] =>
  visible(el, 'fieldset')
    .filter((one) => question.test(one.querySelector(':scope > legend')?.textContent ?? ''))
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>('.choice')])
    .map(
      (choice) =>
        `${choice.querySelector('input')!.checked ? '• ' : ''}${choice.innerText.replace(/\s+/g, ' ').trim()}`,
    );
const choose = async (el: RecordElement, name: RegExp): Promise<void> => {
  control(el, 'input', name).click();
  await settle(el);
};

describe('the person’s copy on its page', () => {
  it('offers the need that is recorded first, with its reason in the person’s words', async () => {
    expect(answers(await open(), /form/)).to.deep.equal([
      '• Large print Because Joyce asked for it: ‘Only for a name or a number’',
      'Plain language',
      'Easy read, with pictures',
    ]);
    expect(answers(await open({ value: withHelps([{ code: 'pictures' }]) }), /form/)).to.deep.equal([
      '• Easy read, with pictures Because Joyce asked for it',
      'Plain language',
      'Large print',
    ]);
    expect(answers(await open({ value: withHelps([]) }), /form/)[0]).to.equal('• Plain language');
  });

  it('is easy read where the host says so, and gives no reason that nobody recorded', async () => {
    const el = await open({ 'easy-read': true, value: withHelps([]) });
    expect(answers(el, /form/)[0]).to.equal('• Easy read, with pictures');
  });

  it('tells the worker what else helps the person, and what they do not want: it may be a letter', async () => {
    const text = shownText(await open());
    expect(text).to.contain('As audio: ‘Record it for me, or read it to me: I can’t see the page any more’');
    expect(text).to.contain('What Joyce does not want: By letter: ‘I would have to ask him to read it to me’');
    expect(text).to.contain('Check that it is safe for Joyce to have this at home.');
  });

  it('is in Welsh where that is chosen, or recorded as the person’s language, and says which it is in', async () => {
    const el = await open();
    expect(paper(el).lang).to.equal('en');
    expect(answers(el, /language/)).to.deep.equal(['• English', 'Welsh']);
    await choose(el, /^Welsh$/);
    expect(paper(el).lang).to.equal('cy');
    expect(paper(el).innerText).to.contain('Beth ydw i ei eisiau, a beth gytunon ni');
    expect(paper(el).innerText).to.contain('‘I don’t want him to stop visiting me’');

    const needed = await open({ value: withHelps([{ code: 'interpreter-language', language: 'cy' }]) });
    expect(answers(needed, /language/)[0]).to.equal('• Welsh Because it is recorded as the language for Joyce');
    expect(paper(needed).lang).to.equal('cy');
  });

  it('names the languages that are there in the language of the page', async () => {
    const el = await open({ lang: 'cy' }, /^Copi/);
    expect(answers(el, /iaith/)).to.deep.equal(['Saesneg', '• Cymraeg']);
  });

  it('says of a language that is needed and is not there, in which it is instead', async () => {
    const el = await open({ value: withHelps([{ code: 'interpreter-language', language: 'pl-PL' }]) });
    expect(shownText(el)).to.contain('Polish is not on this page. The copy is in English.');
    // A tag that is none throws nothing.
    const odd = await open({ value: withHelps([{ code: 'interpreter-language', language: '??' }]) });
    expect(shownText(odd)).to.contain('?? is not on this page.');
  });

  it('is in English alone where the page has no Welsh, and says so', async () => {
    class English extends RecordElement {}
    English.locales = RecordElement.locales.filter(({ lang }) => lang === 'en');
    if (!customElements.get('english-record')) customElements.define('english-record', English);
    const { el } = await inForm('english-record', { value: joyce });
    control(el, 'button', /copy$/).click();
    await settle(el);
    expect(shownText(el)).to.contain('Welsh is not on this page. The copy is in English.');
    expect(visible(el, 'legend').map(({ textContent }) => textContent)).to.not.include('In which language?');
  });

  it('has in easy read each sentence on a line of its own, a picture beside each part, and text of 20 px', async () => {
    const el = await open();
    await choose(el, /^Easy read/);
    const lines = paper(el).innerText.split('\n').filter(Boolean);
    expect(lines).to.include('Who does it: Social worker.').and.to.include('‘I don’t want him to stop visiting me’.');
    const parts = [...paper(el).querySelectorAll('.ask')];
    expect(parts.length).to.be.greaterThan(4);
    for (const part of parts) expect(part.querySelector('svg')).to.not.equal(null);
    expect(parseFloat(getComputedStyle(paper(el).querySelector('li')!).fontSize)).to.be.at.least(20);
  });

  it('leaves no gap where a picture is missing', async () => {
    class Bare extends RecordElement {}
    Bare.pictures = {};
    if (!customElements.get('bare-record')) customElements.define('bare-record', Bare);
    const { el } = await inForm('bare-record', { value: joyce, 'easy-read': true });
    control(el, 'button', /copy$/).click();
    await settle(el);
    const sheet = visible(el, '.paper')[0]!;
    const [first] = sheet.querySelectorAll('.ask h4');
    const { paddingInlineStart } = getComputedStyle(sheet);
    const inner = sheet.getBoundingClientRect().left + parseFloat(paddingInlineStart);
    expect(first!.getBoundingClientRect().left - inner).to.be.lessThan(2);
  });

  it('names whom the person can call, as the host says; what is no list is none', async () => {
    const el = await open({ contacts: ['Amira, my social worker: 01632 960 001'] });
    expect(paper(el).innerText).to.contain('Amira, my social worker: 01632 960 001');
    const broken = await open({ contacts: '{"no' });
    expect(paper(broken).innerText).to.contain('Who I can call');
    expect(broken.issues.map(({ code, params }) => [code, params?.['attribute']])).to.deep.include([
      'attribute-unreadable',
      'contacts',
    ]);
  });

  it('asks the person themselves in their own words', async () => {
    const el = await open({ audience: 'person' }, /^My copy$/);
    expect(answers(el, /How do you want it/)[0]).to.contain('You asked for this: ‘Only for a name or a number’');
    expect(shownText(el)).to.contain('Check that it is safe for you to have this at home.');
    expect(shownText(el)).to.not.contain('does not want');
  });

  for (const [name, value, secrets] of [
    ['Joyce', joyce, ['She finds it hard to say no to him', 'dependency', 'That he asks again', 'JSY-2026-0114']],
    ['Sam', sam, [sam.reference, ...sam.capacityAdvocacy.coercion.map(({ seen }) => seen)]],
    ['Mrs T', mrsT, [mrsT.reference, ...mrsT.capacityAdvocacy.coercion.map(({ seen }) => seen)]],
  ] as const)
    it(`holds of ${name}, in every form and language, nothing internal`, async () => {
      const el = await open({ value, 'person-name': name });
      const codes = new Set(
        JSON.stringify(value)
          .match(/"[a-z]+(-[a-z]+)+"/g)!
          .map((code) => code.slice(1, -1)),
      );
      for (const language of [/^English$/, /^Welsh$/])
        for (const form of [/^Plain/, /^Easy/, /^Large/]) {
          await choose(el, language);
          await choose(el, form);
          const text = paper(el).innerText;
          expect(text.length).to.be.greaterThan(300);
          // A word with a hyphen may be a code and plain English: "follow-up".
          for (const word of text.match(/\b[a-z]+(-[a-z]+)+\b/g) ?? []) expect([...codes]).to.not.include(word);
          for (const secret of secrets) if (secret) expect(text).to.not.contain(secret);
        }
    });
});

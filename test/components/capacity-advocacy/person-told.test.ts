import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { PersonScreen } from '../../support/person.js';
import { openChecklist } from './checklist.js';
import { firstDay, joyce } from './recorded.js';

/** All that the person is told, on all screens. */
async function told(more: object): Promise<string> {
  const list = await openChecklist({ audience: 'person', value: { ...firstDay, ...more } });
  const screen = new PersonScreen(list.el);
  const texts: string[] = [];
  await screen.walk(() => texts.push(screen.text));
  return texts.join('\n');
}
const advocate = (status: string): object => ({
  advocacy: { appointments: [{ id: 'v1', role: 'advocate-care-act', status, name: 'Dee' }] },
});
const harmedBy = (name: string, ...supporters: object[]): object => ({
  people: [{ id: 'p9', name, isSourceOfHarm: true }],
  involvement: { supporters: supporters.map((one, i) => ({ id: `u${i}`, ...one })) },
});

describe('What the person is told of who helps', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is that an advocate is there only where one is', async () => {
    for (const status of ['appointed', 'already-in-place'])
      expect(await told(advocate(status)), status)
        .to.contain('You have an advocate.')
        .and.to.contain('Dee helps you.');
    expect(await told(advocate('accepted'))).to.contain('We are finding someone to help you speak up.');
    for (const status of ['accepted', 'changed', 'ended'])
      expect(await told(advocate(status)), status).not.to.match(/You have an advocate|Dee/);
  });

  it('names nobody less because a source of harm has the same title, or a name that lies within theirs', async () => {
    const mrs = await told(harmedBy('Mrs Grey', { name: 'Mrs Bell', purpose: 'Knows the greyhounds' }));
    expect(mrs).to.contain('Mrs Bell helps you. What for: Knows the greyhounds');
    const son = await told(harmedBy('Her son', { name: 'Alison', purpose: 'Sits beside her' }));
    expect(son).to.contain('Alison helps you. What for: Sits beside her');
  });

  it('never has the name of a source of harm, however short it is and however it is written', async () => {
    expect(await told(harmedBy('Jo', { name: 'Ann', purpose: 'Sees that jo stays away' }))).not.to.match(/\bjo\b/i);
    expect(await told(harmedBy('Li An', { name: 'Ann', purpose: 'Tells LI’s tricks' }))).not.to.match(/tricks/);
    expect(await told(harmedBy('Mr Grey-Bell', { name: 'Ann', purpose: 'Fetches Bell' }))).not.to.match(/Fetches/);
    expect(await told(harmedBy('Séan', { name: 'Ann', purpose: 'Keeps Se\u0301an out' }))).not.to.match(/Keeps/);
    expect(await told(harmedBy('An', { name: 'Ben', purpose: 'Keeps an out' })), 'all there is').not.to.match(/Keeps/);
  });

  consoleStayedEmpty();
});

describe('What the person is asked', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const audience of ['person', 'representative'])
    it(`is seen once on each screen of the ${audience}`, async () => {
      const list = await openChecklist({ audience, value: joyce });
      const screen = new PersonScreen(list.el);
      await screen.walk(() => {
        const all = screen.seen(':is(h1, h2, h3, h4, legend, .label, summary, p, strong)');
        const said = all.filter((part) => part.innerText.trim() === screen.question && part.offsetWidth > 1);
        expect(
          said.map(({ localName }) => localName),
          screen.question,
        ).to.have.length(1);
      });
    });

  consoleStayedEmpty();
});

describe('What the person is told of decisions', () => {
  const consoleStayedEmpty = forbidConsole();
  const decisions = ['What she gives away', 'Her pension'].map((matter, i) => ({
    id: `d${i}`,
    type: 'money-and-property',
    trigger: 'reason-to-doubt',
    date: `2026-05-0${i + 1}`,
    matter,
    conclusion: i ? 'has-capacity-assessed' : 'lacks-capacity',
  }));

  it('tells two of one type apart by what they are about', async () => {
    const text = await told({ decisions });
    expect(text).to.contain('Your money: ‘What she gives away’ You cannot decide this right now.');
    expect(text).to.contain('Your money: ‘Her pension’ You can decide this.');
  });

  it('tells them apart by their days where what they are about may not be told', async () => {
    const people = [{ id: 'p9', name: 'Mr Pension', isSourceOfHarm: true }];
    const text = await told({ decisions, people });
    expect(text).to.contain('Your money: ‘What she gives away’').and.to.contain('Your money: 2 May 2026 You can');
    expect(text).not.to.match(/pension/i);
  });

  it('says to who represents the person what each is about, before what is concluded', async () => {
    const value = { decisions: decisions.slice(0, 1) };
    const list = await openChecklist({ value, audience: 'representative', readonly: true });
    expect(list.text).to.contain('Their money and property: Joyce cannot decide this right now.');
  });

  for (const audience of ['person', 'representative'])
    for (const lang of ['en', 'cy'])
      it(`says to the ${audience} of contact whom they see, and of nobody that they cause harm (${lang})`, async () => {
        const about = [{ ...decisions[0], type: 'contact-with-source-of-harm', matter: undefined }];
        const { text } = await openChecklist({ value: { decisions: about }, audience, lang, readonly: true });
        expect(text).to.match(/Who (you|they) see:|Pwy (rydych|maent) yn ei weld:/);
        expect(text).not.to.match(/harm|niwed/i);
      });

  it('says what one is about by its type alone where there is no other', async () => {
    expect(await told({ decisions: decisions.slice(0, 1) })).to.contain('Your money: You cannot decide');
  });

  consoleStayedEmpty();
});

// A person who has died, or cannot be reached, is asked nothing more; and that never stops anything.
import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openClosing, type Closing } from './closing.js';
import { errorsOf, outcomes } from './closure.js';

const NOTHING_MORE = 'Nothing more is asked. A representative’s view can be added if they wish.';
const ASKED = /How far (has this happened|was this kept)/;
const ways: Readonly<Record<string, (closing: Closing) => Promise<void>>> = {
  'ended because they died': (closing) => closing.choose(/^They died$/),
  'ended because contact was lost': (closing) => closing.choose(/^Contact was lost$/),
};

describe('When the person has died or cannot be reached', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const [what, choose] of Object.entries(ways))
    it(`folds what they would be asked away, and is complete: ${what}`, async () => {
      const closing = await openClosing({ outcomes, required: true });
      await choose(closing);
      expect(closing.text).to.contain(NOTHING_MORE);
      await closing.told(NOTHING_MORE);
      expect(closing.has(/^Turn the screen/), 'there is nobody to turn it to').to.equal(false);
      expect(closing.text).not.to.match(ASKED);
      expect(closing.text).not.to.contain('Was Joyce offered a talk');
      expect(closing.text).not.to.contain('Still to think about');
      expect(errorsOf(closing.section)).to.deep.equal([]);
      await closing.submit();
      expect(closing.posts).to.equal(1);
    });

  for (const offer of [/^They died$/, /^Contact was lost$/])
    it(`does so too where that is what happened about feedback: ${String(offer)}`, async () => {
      const closing = await openClosing({ outcomes, required: true });
      const all = closing.seen<HTMLInputElement>('[data-path="/feedback/0/offer"] input');
      const found = all.find((input) => offer.test(input.labels?.[0]?.textContent?.trim() ?? ''));
      found?.focus();
      found?.click();
      await closing.settle();
      expect(closing.text).to.contain(NOTHING_MORE).and.not.to.match(ASKED);
      expect(closing.section.feedback).to.have.length(1);
      expect(found?.isConnected).to.equal(true);
    });

  it('takes the view of a representative all the same', async () => {
    const closing = await openClosing({ outcomes, required: true });
    await closing.choose(/^They died$/);
    await closing.press(/^Add the view of someone who represents Joyce/);
    await closing.choose(/^All of it$/);
    expect(closing.section.achievements).to.have.length(1);
    expect(closing.section.achievements[0]).to.deep.include({ viewOf: 'representative', view: 'fully-achieved' });
    expect(errorsOf(closing.section)).to.deep.equal([]);
  });

  it('asks neither why something did not happen nor for a safe way to ask', async () => {
    const closing = await openClosing({ outcomes });
    await closing.about('o2', /^Not$/);
    expect(closing.text).to.contain('Why did it not happen').and.to.contain('Choose a time and way');
    closing.seen('[data-path="/closure/path"] input[value="person-died"]')[0]?.click();
    await closing.settle();
    expect(closing.text).not.to.contain('Why did it not happen').and.not.to.contain('Choose a time and way');
    expect(closing.section.achievements[0]).to.include({ view: 'not-achieved' });
  });

  it('keeps what they had said, and asks again when that was a slip', async () => {
    const closing = await openClosing({ outcomes });
    await closing.about('o2', /^All of it$/);
    await closing.choose(/^They died$/);
    expect(closing.section.achievements).to.have.length(1);
    expect(closing.text).to.contain('How far has this happened').and.not.to.contain('How far was this kept');
    await closing.choose(/^Completed, with a plan$/);
    expect(closing.text).to.contain('How far was this kept').and.not.to.contain(NOTHING_MORE);
  });

  consoleStayedEmpty();
});

import { expect } from 'chai';
import { drawn, host, valueOf } from '../support/host.mjs';
import { ANY } from '../support/look.mjs';
import { checklist, document, element, form, joyce, joyceChecklist, LIBRARY } from '../support/server.mjs';

const EXIT = '/elsewhere';
const [talk] = joyce.conversations;
const withTalk = {
  ...joyce,
  conversations: [
    {
      ...talk,
      mode: 'face-to-face',
      seenAlone: 'yes',
      notes: 'She was tired',
      participants: [{ name: 'Ann', role: 'daughter' }],
    },
  ],
};
const hostsOwn = '<h1>A page about safeguarding</h1>';

/** Each element with a record of Joyce, and what differs in it: how something is added, and what the person is asked. */
const ELEMENTS = {
  picker: {
    drawnWith: (attributes) => element({ value: joyce, ...attributes }),
    adds: 'Add something they want',
    added: ({ outcomes }) => outcomes.at(-1).words,
    asks: 'What else do you want to happen?',
    worker: /Conversation|Why it matters|Next|Stop|Check who/,
    chooses: 'Which matters most to you?',
    choices: 2,
  },
  checklist: {
    drawnWith: (attributes) => checklist({ value: joyceChecklist, ...attributes }),
    adds: 'Joyce does not want something done',
    added: ({ refusals }) => refusals.at(-1).of,
    asks: 'What helps you?',
    worker: /What Joyce decides|Without an advocate|Next|Stop|Check who/,
    chooses: 'How much do you want to do yourself?',
    choices: 6,
  },
};

const TRAP = `<style>body { transform: scale(0.9); overflow: hidden } form { filter: blur(0); contain: layout }
  * { all: unset } dialog { display: none !important; opacity: 0 } ::backdrop { display: none }</style>`;

/** Runs in the page: the text of the shadow root that would be printed or seen, of the element and of what lies over it. */
const shown = (page) =>
  page.locator(ANY).evaluate((el) => {
    const texts = [];
    const walker = document.createTreeWalker(el.shadowRoot, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent.trim();
      if (text && node.parentElement.checkVisibility({ visibilityProperty: true })) texts.push(text);
    }
    return texts;
  });
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

describe('the screen that is hidden or turned', () => {
  let site;
  before(async () => {
    const pages = Object.entries(ELEMENTS).flatMap(([name, { drawnWith }]) => {
      const page = (attributes, head = '') =>
        document({ head: LIBRARY + head, body: hostsOwn + form(drawnWith(attributes)) });
      return [
        ['', page({ user: { id: 'w', name: 'A. Patel' } })],
        ['/dark', page({}, '<style>:root { color-scheme: dark }</style>')],
        ['/alone', page({ audience: 'person', 'exit-href': EXIT })],
        ['/trap', page({}, TRAP)],
      ].map(([path, body]) => [`/${name}${path}`, body]);
    });
    site = await host({
      ...Object.fromEntries(pages),
      '/talk': document({ head: LIBRARY, body: form(element({ value: withTalk })) }),
      [EXIT]: document({ body: '<h1>The weather</h1>' }),
    });
  });
  after(() => site.close());

  async function visit(path) {
    const visited = await site.visit(path);
    await drawn(visited.page);
    return visited;
  }

  it('prints what a line says of a conversation with all that is recorded of it', async () => {
    const { page, leave } = await visit('/talk');
    const onScreen = await shown(page);
    expect(onScreen.join()).to.contain('Alone').and.not.to.contain('She was tired');
    await page.emulateMedia({ media: 'print' });
    const texts = await shown(page);
    for (const text of ['She was tired', 'Face to face', 'Ann · daughter']) expect(texts).to.include(text);
    await leave();
  });

  for (const [name, { adds, added, asks, worker, chooses, choices }] of Object.entries(ELEMENTS)) {
    it(`prints the cover and nothing of what lies under it: ${name}`, async () => {
      const { page, leave } = await visit(`/${name}`);
      await press(page, 'Hide screen');
      await page.emulateMedia({ media: 'print' });
      expect(await shown(page)).to.deep.equal(['Page paused']);
      await leave();
    });

    it(`gives the keyboard back to the box that had it, after a press with the mouse: ${name}`, async () => {
      const { page, leave } = await visit(`/${name}`);
      await press(page, adds);
      await page.keyboard.type('I want ');
      for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift');
      await page.getByRole('button', { name: 'Show again' }).click();
      await page.keyboard.type('peace');
      expect(added(await valueOf(page, ANY))).to.equal('I want peace');
      await leave();
    });

    it(`prints one question of the person, and nothing of the worker’s: ${name}`, async () => {
      const { page, leave } = await visit(`/${name}`);
      await press(page, 'Turn the screen to Joyce');
      await page.emulateMedia({ media: 'print' });
      const texts = await shown(page);
      expect(texts).to.include(asks);
      expect(texts.join()).not.to.match(worker);
      await leave();
    });

    it(`lies over the whole page, whatever the host’s styles are: ${name}`, async () => {
      const { page, leave, complaints } = await visit(`/${name}/trap`);
      for (const button of ['Hide screen', 'Show again', 'Turn the screen to Joyce']) {
        await press(page, button);
        const covered = await page.locator(ANY).evaluate((el) => {
          const found = el.shadowRoot.querySelector('dialog');
          if (!found) return undefined;
          const { x, y, width, height } = found.getBoundingClientRect();
          const { backgroundColor, opacity } = getComputedStyle(found);
          return { x, y, whole: width >= innerWidth && height >= innerHeight, backgroundColor, opacity };
        });
        const whole = { x: 0, y: 0, whole: true, backgroundColor: 'rgb(255, 255, 255)', opacity: '1' };
        expect(covered, button).to.deep.equal(button === 'Show again' ? undefined : whole);
      }
      expect(complaints).to.deep.equal([]);
      await leave();
    });

    it(`is dark on a dark page: ${name}`, async () => {
      const { page, leave } = await visit(`/${name}/dark`);
      for (const [button, which] of [
        ['Turn the screen to Joyce', '.turned'],
        ['Hide screen', '.cover'],
      ]) {
        await page.getByRole('button', { name: button }).last().click();
        const colour = await page
          .locator(ANY)
          .evaluate((el, found) => getComputedStyle(el.shadowRoot.querySelector(found)).backgroundColor, which);
        expect(colour).to.equal('rgb(22, 24, 27)');
      }
      await leave();
    });

    it(`shows what is chosen by its border when colours are forced: ${name}`, async () => {
      const { page, leave } = await visit(`/${name}`);
      await page.emulateMedia({ forcedColors: 'active' });
      await press(page, 'Turn the screen to Joyce');
      while (!(await page.getByRole('heading', { name: chooses }).isVisible())) {
        await press(page, 'Next');
      }
      await page.getByRole('radio').first().check();
      const borders = await page.locator('.choice').evaluateAll((all) =>
        all.map((choice) => {
          const { borderTopWidth, borderTopStyle } = getComputedStyle(choice);
          return `${borderTopWidth} ${borderTopStyle}`;
        }),
      );
      expect(borders).to.deep.equal(['3px solid', ...Array(choices - 1).fill('2px solid')]);
      const picture = await page.locator('.ask .picture path').evaluate((path) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'CanvasText';
        return getComputedStyle(path).fill === getComputedStyle(probe).color;
      });
      expect(picture, 'pictures have the colour of the text').to.equal(true);
      await leave();
    });

    it(`keeps the focus clear of the bar, at 400 % zoom too: ${name}`, async () => {
      for (const viewport of [
        { width: 320, height: 256 },
        { width: 320, height: 568 },
        { width: 1280, height: 720 },
      ]) {
        const { page, leave } = await visit(`/${name}`);
        await page.setViewportSize(viewport);
        await press(page, 'Turn the screen to Joyce');
        await page.getByText('Show me some ideas').click();
        for (let n = 0; n < 12; n += 1) {
          await page.keyboard.press('Tab');
          const clear = await page.locator(ANY).evaluate((el) => {
            const at = el.shadowRoot.activeElement;
            if (!at || at.closest('.bar')) return true;
            const { top, bottom, left, width } = at.getBoundingClientRect();
            const middle = el.shadowRoot.elementFromPoint(left + width / 2, (Math.max(top, 0) + bottom) / 2);
            return middle !== null && !middle.closest('.bar');
          });
          expect(clear, `${viewport.width} by ${viewport.height}, stop ${n}`).to.equal(true);
        }
        await leave();
      }
    });

    it(`leaves the page for the host’s, without a way back in the history: ${name}`, async () => {
      const { page, leave } = await site.visit(EXIT);
      await page.goto(new URL(`/${name}/alone`, site.address).href);
      await drawn(page);
      await press(page, 'Leave this page');
      await page.getByRole('heading', { name: 'The weather' }).waitFor();
      await page.goBack();
      expect(await page.getByText('A page about safeguarding').count()).to.equal(0);
      await leave();
    });

    it(`is covered at once when the page is left: ${name}`, async () => {
      const { page, leave } = await visit(`/${name}/alone`);
      const texts = await page.locator(ANY).evaluate(async (el) => {
        // The way out is held up, so that what stands there meanwhile can be seen.
        const seen = [];
        el.addEventListener('msp-hide', ({ detail }) => seen.push(detail.hidden));
        Array.from(el.shadowRoot.querySelectorAll('button'))
          .find((button) => button.textContent.trim() === 'Leave this page')
          .click();
        await el.updateComplete;
        return [...seen, el.shadowRoot.querySelector('dialog:modal')?.textContent.replace(/\s+/g, '')];
      });
      expect(texts).to.deep.equal([true, '']);
      await leave();
    });
  }
});

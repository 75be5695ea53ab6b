import { expect } from 'chai';
import { drawn, host } from '../support/host.mjs';
import { document, element, form, joyce, LIBRARY } from '../support/server.mjs';

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

/** Runs in the page: the text of the shadow root that would be printed or seen, of the element and of what lies over it. */
const shown = (page) =>
  page.locator('msp-desired-outcomes').evaluate((el) => {
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
  const page = (attributes, body = '') =>
    document({ head: LIBRARY, body: hostsOwn + body + form(element({ value: joyce, ...attributes })) });
  before(async () => {
    site = await host({
      '/': page({ user: { id: 'w', name: 'A. Patel' } }),
      '/dark': document({
        head: `${LIBRARY}<style>:root { color-scheme: dark }</style>`,
        body: form(element({ value: joyce })),
      }),
      '/talk': page({ value: withTalk }),
      '/alone': page({ audience: 'person', 'exit-href': EXIT }),
      '/trap': document({
        head: `${LIBRARY}<style>body { transform: scale(0.9); overflow: hidden } form { filter: blur(0); contain: layout }
          * { all: unset } dialog { display: none !important; opacity: 0 } ::backdrop { display: none }</style>`,
        body: form(element({ value: joyce })),
      }),
      [EXIT]: document({ body: '<h1>The weather</h1>' }),
    });
  });
  after(() => site.close());

  async function visit(path) {
    const visited = await site.visit(path);
    await drawn(visited.page);
    return visited;
  }

  it('prints the cover and nothing of what lies under it', async () => {
    const { page, leave } = await visit('/');
    await press(page, 'Hide screen');
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).to.deep.equal(['Page paused']);
    await leave();
  });

  it('gives the keyboard back to the box that had it, after a press with the mouse', async () => {
    const { page, leave } = await visit('/');
    await press(page, 'Add something they want');
    await page.keyboard.type('I want ');
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift');
    await page.getByRole('button', { name: 'Show again' }).click();
    await page.keyboard.type('peace');
    expect(await page.locator('msp-desired-outcomes').evaluate((el) => el.value.outcomes.at(-1).words)).to.equal(
      'I want peace',
    );
    await leave();
  });

  it('prints what a line says of a conversation with all that is recorded of it', async () => {
    const { page, leave } = await visit('/talk');
    const onScreen = await shown(page);
    expect(onScreen.join()).to.contain('Alone').and.not.to.contain('She was tired');
    await page.emulateMedia({ media: 'print' });
    const texts = await shown(page);
    for (const text of ['She was tired', 'Face to face', 'Ann · daughter']) expect(texts).to.include(text);
    await leave();
  });

  it('prints one question of the person, and nothing of the worker’s', async () => {
    const { page, leave } = await visit('/');
    await press(page, 'Turn the screen to Joyce');
    await page.emulateMedia({ media: 'print' });
    const texts = await shown(page);
    expect(texts).to.include('What else do you want to happen?');
    expect(texts.join()).not.to.match(/Conversation|Why it matters|Next|Stop|Check who/);
    await leave();
  });

  it('lies over the whole page, whatever the host’s styles are', async () => {
    const { page, leave, complaints } = await visit('/trap');
    for (const name of ['Hide screen', 'Show again', 'Turn the screen to Joyce']) {
      await press(page, name);
      const covered = await page.locator('msp-desired-outcomes').evaluate((el) => {
        const found = el.shadowRoot.querySelector('dialog');
        if (!found) return undefined;
        const { x, y, width, height } = found.getBoundingClientRect();
        const { backgroundColor, opacity } = getComputedStyle(found);
        return { x, y, whole: width >= innerWidth && height >= innerHeight, backgroundColor, opacity };
      });
      const whole = { x: 0, y: 0, whole: true, backgroundColor: 'rgb(255, 255, 255)', opacity: '1' };
      expect(covered, name).to.deep.equal(name === 'Show again' ? undefined : whole);
    }
    expect(complaints).to.deep.equal([]);
    await leave();
  });

  it('is dark on a dark page', async () => {
    const { page, leave } = await visit('/dark');
    for (const [name, which] of [
      ['Turn the screen to Joyce', '.turned'],
      ['Hide screen', '.cover'],
    ]) {
      await page.getByRole('button', { name }).last().click();
      const colour = await page
        .locator('msp-desired-outcomes')
        .evaluate((el, found) => getComputedStyle(el.shadowRoot.querySelector(found)).backgroundColor, which);
      expect(colour).to.equal('rgb(22, 24, 27)');
    }
    await leave();
  });

  it('shows what is chosen by its border when colours are forced', async () => {
    const { page, leave } = await visit('/');
    await page.emulateMedia({ forcedColors: 'active' });
    await press(page, 'Turn the screen to Joyce');
    while (!(await page.getByRole('heading', { name: 'Which matters most to you?' }).isVisible())) {
      await press(page, 'Next');
    }
    await page.getByRole('radio').first().check();
    const borders = await page.locator('.choice').evaluateAll((all) =>
      all.map((choice) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(choice);
        return `${borderTopWidth} ${borderTopStyle}`;
      }),
    );
    expect(borders).to.deep.equal(['3px solid', '2px solid']);
    const picture = await page.locator('.ask .picture path').evaluate((path) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'CanvasText';
      return getComputedStyle(path).fill === getComputedStyle(probe).color;
    });
    expect(picture, 'pictures have the colour of the text').to.equal(true);
    await leave();
  });

  it('keeps the focus clear of the bar, at 400 % zoom too', async () => {
    for (const viewport of [
      { width: 320, height: 256 },
      { width: 320, height: 568 },
      { width: 1280, height: 720 },
    ]) {
      const { page, leave } = await visit('/');
      await page.setViewportSize(viewport);
      await press(page, 'Turn the screen to Joyce');
      await page.getByText('Show me some ideas').click();
      for (let n = 0; n < 12; n += 1) {
        await page.keyboard.press('Tab');
        const clear = await page.locator('msp-desired-outcomes').evaluate((el) => {
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

  it('leaves the page for the host’s, without a way back in the history', async () => {
    const { page, leave } = await site.visit(EXIT);
    await page.goto(new URL('/alone', site.address).href);
    await drawn(page);
    await press(page, 'Leave this page');
    await page.getByRole('heading', { name: 'The weather' }).waitFor();
    await page.goBack();
    expect(await page.getByText('A page about safeguarding').count()).to.equal(0);
    await leave();
  });

  it('is covered at once when the page is left', async () => {
    const { page, leave } = await visit('/alone');
    const texts = await page.locator('msp-desired-outcomes').evaluate(async (el) => {
      // The way out is held up, so that what stands there meanwhile can be seen.
      const seen = [];
      el.addEventListener('msp-hide', ({ detail }) => seen.push(detail.hidden));
      Array.from(el.shadowRoot.querySelectorAll('button'))
        .find((button) => button.textContent.trim() === 'Leave this page')
        .click();
      await el.updateComplete;
      return [...seen, el.shadowRoot.querySelector('dialog:modal')?.textContent.replace(/\s+/g, '')];
    });
    expect(texts).to.deep.equal([true, 'PagepausedShowagain']);
    await leave();
  });
});

import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { isVisible, settle, shadow, shownText, wholeText } from '../support/dom.js';
import { inForm, markup, place } from '../support/form.js';
import { copy, type Contract, type SectionUnderTest } from './types.js';

const codes = (el: SectionUnderTest): string[] => el.issues.map((issue) => issue.code);

/** "presentation": language, jurisdiction, name, headings, guidance, parts and states. */
export function presentationContract(contract: Contract): void {
  const { tag, samples, focusText } = contract;
  const [saved] = samples.valid;
  const around = async (html: string): Promise<{ outer: HTMLElement; el: SectionUnderTest }> => {
    const outer = await fixture<HTMLElement>(html);
    const el = outer.querySelector<SectionUnderTest>(tag) as SectionUnderTest;
    await settle(el);
    return { outer, el };
  };

  describe('lang', () => {
    it('is that of the nearest ancestor', async () => {
      const english = shownText(await place(tag, { lang: 'en' }));
      const welsh = shownText(await place(tag, { lang: 'cy' }));
      expect(welsh).not.to.equal(english);
      const { el } = await around(`<div lang="en"><div lang="cy"><p>${markup(tag)}</p></div></div>`);
      expect(shownText(el)).to.equal(welsh);
    });

    it('of the element itself goes before', async () => {
      const { el } = await around(`<div lang="cy">${markup(tag, { lang: 'en' })}</div>`);
      expect(shownText(el)).to.equal(shownText(await place(tag, { lang: 'en' })));
    });

    it('with a region means the language', async () => {
      expect(shownText(await place(tag, { lang: 'cy-GB' }))).to.equal(shownText(await place(tag, { lang: 'cy' })));
      const british = await place(tag, { lang: 'en-GB' });
      expect(codes(british)).not.to.contain('language-missing');
    });

    it('changes live, on the element and around it, and what is being written stays', async () => {
      const { outer, el } = await around(`<div><section>${markup(tag)}</section></div>`);
      const english = shownText(el);
      await focusText(el);
      await sendKeys({ type: 'Words in the middle' });
      outer.lang = 'cy';
      await settle(el);
      expect(shownText(el)).not.to.equal(english);
      expect(JSON.stringify(el.value)).to.contain('Words in the middle');
      el.lang = 'en';
      await settle(el);
      const back = shownText(el);
      el.removeAttribute('lang');
      outer.removeAttribute('lang');
      await settle(el);
      expect(shownText(el)).to.equal(back);
    });

    it('changes when the element moves to another language', async () => {
      const { outer, el } = await around(`<div><div lang="cy"></div>${markup(tag)}</div>`);
      outer.firstElementChild?.append(el);
      await settle(el);
      expect(shownText(el)).to.equal(shownText(await place(tag, { lang: 'cy' })));
    });

    it('is found across the shadow root of a host', async () => {
      const outer = await fixture<HTMLElement>('<div lang="cy"></div>');
      const host = document.createElement('div');
      outer.append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = markup(tag);
      const el = host.shadowRoot?.querySelector<SectionUnderTest>(tag) as SectionUnderTest;
      await settle(el);
      expect(shownText(el)).to.equal(shownText(await place(tag, { lang: 'cy' })));
    });

    it('that is not there gives English, and an info says so', async () => {
      const el = await place(tag, { lang: 'fr', value: saved });
      const english = await place(tag, { lang: 'en', value: saved });
      expect(shownText(el)).to.equal(shownText(english));
      const issue = el.issues.find(({ code }) => code === 'language-missing');
      expect(issue?.severity).to.equal('info');
      expect(issue?.path).to.deep.equal([]);
      expect(Object.values(issue?.params ?? {})).to.contain('fr');
      expect(codes(english)).not.to.contain('language-missing');
      el.lang = 'cy';
      await settle(el);
      expect(codes(el)).not.to.contain('language-missing');
    });

    it('is never a reason to throw', async () => {
      for (const lang of ['', ' ', 'x', '__proto__', 'constructor', 'not a language', 'EN', 'cy_GB', '-', '🙂']) {
        const el = await place(tag, { lang, value: saved });
        expect(shownText(el).trim()).not.to.equal('');
        expect(el.value).to.deep.equal(saved);
      }
    });

    it('is written on what is shown, so that it is read out right', async () => {
      const { el } = await around(`<div lang="fr">${markup(tag)}</div>`);
      const texts = Array.from(shadow(el).children).filter(
        (child) => child.textContent?.trim() && child.localName !== 'style',
      );
      expect(texts).not.to.have.length(0);
      for (const text of texts) expect(text.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    });
  });

  describe('jurisdiction', () => {
    const pinned = (id: string): object => ({ ...copy(saved), jurisdiction: { id, version: '1' } });
    const unpinned = (): object => {
      const { jurisdiction: _, ...rest } = copy(saved) as { jurisdiction?: unknown };
      return rest;
    };
    const unknown = (el: SectionUnderTest): unknown => el.issues.find(({ code }) => code === 'jurisdiction-unknown');

    it('set nowhere is said by an info', async () => {
      const el = await place(tag, { value: unpinned() });
      const issue = el.issues.find(({ code }) => code === 'jurisdiction-missing');
      expect(issue?.severity).to.equal('info');
    });

    it('of the attribute is taken where the value has none', async () => {
      const el = await place(tag, { value: unpinned(), jurisdiction: 'england' });
      expect(codes(el)).not.to.contain('jurisdiction-missing').and.not.to.contain('jurisdiction-unknown');
    });

    it('pinned in the value goes before that of the attribute', async () => {
      const known = await place(tag, { value: pinned('england'), jurisdiction: 'atlantis' });
      expect(unknown(known)).to.equal(undefined);
      const unheard = await place(tag, { value: pinned('atlantis'), jurisdiction: 'england' });
      expect(unknown(unheard)).to.deep.include({ severity: 'warning' });
      expect(Object.values((unknown(unheard) as { params: object }).params)).to.contain('atlantis');
    });

    it('that is not known is a warning, holds up nothing, and is kept', async () => {
      const { el, posted } = await inForm(tag, { value: pinned('atlantis'), required: true });
      expect(unknown(el)).to.deep.include({ severity: 'warning' });
      expect(el.checkValidity()).to.equal(true);
      expect(shownText(el).trim()).not.to.equal('');
      expect(posted()).to.deep.equal([JSON.stringify(pinned('atlantis'))]);
    });

    it('is known when the council’s own profile says so', async () => {
      const el = await place(tag, {
        value: pinned('atlantis'),
        profile: { id: 'atlantis', version: '1', name: 'Atlantis' },
      });
      expect(unknown(el)).to.equal(undefined);
    });

    it('of the attribute that is not known is a warning, and goes with it', async () => {
      const el = await place(tag, { value: unpinned(), jurisdiction: 'atlantis' });
      expect(unknown(el)).to.deep.include({ severity: 'warning' });
      el.setAttribute('jurisdiction', 'jersey');
      await settle(el);
      expect(unknown(el)).to.equal(undefined);
    });
  });

  describe('person-name', () => {
    it('is shown, and the person is called so where it is not given', async () => {
      expect(shownText(await place(tag, { 'person-name': 'Joyce' }))).to.contain('Joyce');
      expect(shownText(await place(tag)))
        .to.contain('the person')
        .and.not.to.contain('{name}');
    });

    it('is never stored', async () => {
      for (const value of [undefined, saved]) {
        const { el, posted } = await inForm(tag, { 'person-name': 'Zebedee', value });
        await focusText(el);
        await sendKeys({ type: 'Words' });
        await sendKeys({ press: 'Tab' });
        expect(JSON.stringify(el.value)).to.contain('Words').and.not.to.contain('Zebedee');
        expect(posted()[0]).not.to.contain('Zebedee');
      }
    });

    it('is text, whatever stands in it', async () => {
      const name = '<img src=x onerror=alert(1)> {name} $& ${1}';
      const el = await place(tag, { 'person-name': name });
      expect(wholeText(el)).to.contain('<img src=x onerror=alert(1)> {name} $& ${1}');
      expect(shadow(el).querySelector('img')).to.equal(null);
    });

    it('changes live', async () => {
      const el = await place(tag, { 'person-name': 'Joyce' });
      el.setAttribute('person-name', 'Sam');
      await settle(el);
      expect(shownText(el)).to.contain('Sam').and.not.to.contain('Joyce');
    });
  });

  describe('heading-level', () => {
    const levels = (el: Element): number[] =>
      Array.from(shadow(el).querySelectorAll('h1, h2, h3, h4, h5, h6'))
        .filter(isVisible)
        .map((heading) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)));

    it('is 2 by default, and the headings below it are one lower', async () => {
      expect(levels(await place(tag))[0]).to.equal(2);
      const filled = await place(tag, { value: saved });
      expect(levels(filled)[0]).to.equal(2);
      expect(new Set(levels(filled).slice(1))).to.deep.equal(new Set([3]));
    });

    it('moves all of them', async () => {
      for (const level of [1, 3, 4, 5]) {
        const el = await place(tag, { value: saved, 'heading-level': String(level) });
        expect(levels(el)[0]).to.equal(level);
        expect(new Set(levels(el).slice(1))).to.deep.equal(new Set([level + 1]));
      }
    });

    it('that is none gives a heading all the same', async () => {
      for (const level of ['0', '7', '99', '-1', '2.5', 'two', '', 'NaN']) {
        const el = await place(tag, { value: saved, 'heading-level': level });
        expect(levels(el), level).not.to.have.length(0);
        for (const found of levels(el)) expect(found, level).to.be.oneOf([1, 2, 3, 4, 5, 6]);
      }
    });
  });

  describe('the guidance slot', () => {
    it('shows the council’s own words in the element', async () => {
      const el = await place(tag, {}, '<div slot="guidance">Our briefing note, point 9</div>');
      const slot = shadow(el).querySelector<HTMLSlotElement>('slot[name="guidance"]');
      expect(slot?.assignedElements()).to.have.length(1);
      expect(isVisible(el.firstElementChild as Element)).to.equal(true);
    });

    it('takes no room without words, and other children are not shown', async () => {
      const el = await place(tag, {}, '<p>No script? Then this is here.</p>');
      expect(isVisible(el.firstElementChild as Element)).to.equal(false);
    });
  });
}

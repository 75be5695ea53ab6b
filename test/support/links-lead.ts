// The error summary, followed link by link: each leads to where its sentence stands.
import { expect } from '@open-wc/testing';
import { focused, summaryEntries } from './dom.js';

/** A section that is open, with the sentences that stand at its questions. */
interface Open {
  readonly el: HTMLElement & { readonly issues: readonly unknown[] };
  readonly fieldErrors: readonly string[];
  settle(): Promise<void>;
}

/** The question, the entry or the list in which something lies, and those around it. */
function placesOf(at: Element | null): Element[] {
  const place = at?.closest('.question, [data-item], [data-list], p[data-path]') ?? undefined;
  return place ? [place, ...placesOf(place.parentElement)] : [];
}

/** What a place says itself: a list says nothing of what is wrong in one of its entries. */
function saidBy(place: Element): string {
  const own = place.cloneNode(true) as Element;
  if (place.matches('[data-list]:not([data-item])'))
    own.querySelectorAll('[data-item]').forEach((item) => item.remove());
  return own.textContent;
}

/** Each sentence of the summary stands in the section, and its link leads to where it stands. */
export async function expectLinksLead(open: Open): Promise<void> {
  const entries = summaryEntries(open.el);
  expect(entries.length, JSON.stringify(open.el.issues)).to.be.greaterThan(0);
  for (const { text, link } of entries) {
    expect(open.fieldErrors.join('\n'), text).to.contain(text);
    expect(link === null, text).to.equal(false);
    link!.click();
    await open.settle();
    const at = focused();
    expect(at?.matches('.body *'), `the focus after ‘${text}’`).to.equal(true);
    expect(
      placesOf(at).some((place) => saidBy(place).includes(text)),
      `the place of ‘${text}’: ${placesOf(at)[0]?.textContent.replace(/\s+/g, ' ').slice(0, 200)}`,
    ).to.equal(true);
  }
}

/** Every place in a value, as what a server may find fault with. */
export const placesIn = (value: unknown, path: readonly (string | number)[] = []): (string | number)[][] =>
  typeof value !== 'object' || value === null
    ? [[...path]]
    : Object.entries(value).flatMap(([key, inner]) => {
        if (/^(id|recordedAt|by|history|jurisdiction|people|schemaVersion)$/.test(key)) return [];
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        return [...(typeof inner === 'object' ? [at] : []), ...placesIn(inner, at)];
      });

// What is weighed and never shipped (`.ci/size.mjs`): a bundle with one element alone, and an element's own code.
import { readFileSync } from 'node:fs';

const EMPTY = '\0empty:';

/**
 * A rollup plugin that leaves an element's words, and the pictures that it alone shows, out of a bundle: they stand with those of
 * the other elements, so that no bundler leaves them out by itself.
 * @param {RegExp} words names of the modules that are the element's alone
 * @param {RegExp} ideas what of the pictures is the element's alone
 */
export const without = (words, ideas) => ({
  name: 'without',
  async resolveId(source, importer) {
    if (!importer || !words.test(source)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    if (!found || found.id.startsWith(EMPTY)) return found;
    return /\/locales\//.test(found.id) ? `${EMPTY}${found.id}?` : null;
  },
  load(id) {
    if (!id.startsWith(EMPTY)) return null;
    const names = [...readFileSync(id.slice(EMPTY.length, -1), 'utf8').matchAll(/export const (\w+)/g)];
    return names.map(([, name]) => `export const ${name} = {};`).join('\n');
  },
  transform(code, id) {
    // Where the words are put together, an element without words has no place.
    if (/\/locales\/\w+\/(elements|readers)\.js$/.test(id))
      return {
        code: code
          .replaceAll(
            /,?\s*('(capacity-advocacy|review-timeline|closure-feedback)': |\.\.\.(?=asks|rules|capacity|closure|refusal))\w+/g,
            '',
          )
          .replaceAll(/,?\s*\brecord: (\{[^}]*\}|\w+)(?=\s*[,}])/g, '')
          .replaceAll(/,?\s*'review-status': \w+\['review-status'\]/g, '')
          .replaceAll(/\{ \.\.\.(\w+) \}/g, '$1'),
        map: { mappings: '' },
      };
    if (!/\/pictures\/[\w-]+\.js$/.test(id)) return null;
    const fewer = code.replaceAll(/'([\w-]+\.[\w-]+)', /g, (all, idea) => (ideas.test(idea) ? '' : all));
    return { code: fewer.replaceAll(/^\s*\['M[^']*'\],\n/gm, ''), map: { mappings: '' } };
  },
});

/**
 * Rules that sections share; all others are about something that one element asks.
 * - how a change keeps history: every section; what counts as the same: `checkChange` of a record, the picker;
 * - reading a record: every rule about one;
 * - what became of an outcome: what is worth asking in a record (`prompts-of-outcomes`), and the feedback at the end, which asks
 *   about the outcomes that stand and names those that do not;
 * - when a review is due, and for how long nothing was recorded: what is worth asking in a record (`prompts-of-course`);
 * - taking over changes of outcomes: the record, which joins the sections.
 */
const SHARED_RULES = new RegExp(
  `/dist/rules/(${[
    'versions|same|check-change-(table|lists|versions)|version-index',
    'reading',
    'outcome-(chains|relations|steps|progress|dates)|groups|achievement-views',
    'next-review|drift',
    'apply-changes|growing-outcomes',
  ].join('|')})\\.js$`,
);

/** Whether a module is an element's own code: its folder and its rules. */
export const isOwn = (element) => (id) =>
  id.includes(`/dist/components/${element}/`) || (/\/dist\/rules\//.test(id) && !SHARED_RULES.test(id));

/** Code without what it imports: in a bundle nothing is imported. */
export const withoutImports = (code) => code.replaceAll(/import\s*(?:[\w${},\s*]+from)?\s*"[^"]+";/g, '');

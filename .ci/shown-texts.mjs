// A rollup plugin that leaves out of the bundles what no element shows of a profile's texts: what a text rests on (the package
// has it, for notes and guides), and in the English bundle the Welsh. What is then an unused argument terser drops.
const MODULE = /\/dist\/vocabulary\/profiles\/texts\.js$/;

/** Where English stands among the arguments; Welsh follows it. */
const ENGLISH_AT = { cited: 1, fromMemory: 0, proposed: 0, notVerified: 0 };

const written = (languages) =>
  Object.entries(ENGLISH_AT)
    .map(([name, at]) => `export const ${name} = (${['_source', 'en', 'cy'].slice(1 - at)}) => ({ ${languages} });`)
    .join('\n');

/** @param {string[]} languages those that the bundle has */
export const shownTexts = (languages) => ({
  name: 'shown-texts',
  transform(code, id) {
    if (!MODULE.test(id)) return null;
    const names = [...code.matchAll(/export const (\w+)/g)].map(([, name]) => name);
    if (String(names.sort()) !== String(Object.keys(ENGLISH_AT).sort()))
      throw new Error(`${id}: not the texts known here`);
    return { code: written(languages), map: { mappings: '' } };
  },
});

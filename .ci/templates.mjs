// A rollup plugin that takes the indentation out of lit's templates and styles: terser must not touch what is in a literal.

const css = (text) =>
  text
    .split(/("[^"]*"|'[^']*')/) // what is quoted is content
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const plain = part.replace(/\/\*[\s\S]*?\*\//g, '');
      return plain
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/;}/g, '}')
        .replace(/: /g, ':');
    })
    .join('');

/** Beside these no white space is shown. */
const block = 'blockquote|details|div|fieldset|footer|legend|li|ol|p|section|summary|ul';

// A run of white space shows as one space; at the end of a tag, and beside a block, it shows as none.
const markup = (text) =>
  text
    .replace(/\s*\n\s*(?=\/?>)/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(new RegExp(` (?=</?(?:${block})[ >])`, 'g'), '')
    .replace(new RegExp(`(</(?:${block})>) `, 'g'), '$1');

const shorten = { css, html: markup, svg: markup };

/** @yields the pieces of text in tagged templates, with their tag */
function* pieces(node) {
  if (Array.isArray(node)) for (const child of node) yield* pieces(child);
  else if (node && typeof node === 'object') {
    if (node.type === 'TaggedTemplateExpression' && node.tag.name in shorten) {
      for (const { start, end } of node.quasi.quasis) yield { start, end, tag: node.tag.name };
    }
    for (const child of Object.values(node)) if (child && typeof child === 'object') yield* pieces(child);
  }
}

/**
 * Line breaks are moved behind the piece of text that they were in, into the code: so the source map holds line by line without
 * being rewritten.
 */
export const templates = {
  name: 'templates',
  transform(code, id) {
    if (id.includes('/node_modules/')) return null;
    let result = code;
    const found = [...pieces(this.parse(code).body)].sort((a, b) => b.start - a.start);
    for (const { start, end, tag } of found) {
      const text = result.slice(start, end);
      const after = result[end] === '`' ? end + 1 : end + 2; // or `${`
      const breaks = '\n'.repeat(text.split('\n').length - 1);
      result = result.slice(0, start) + shorten[tag](text) + result.slice(end, after) + breaks + result.slice(after);
    }
    return { code: result, map: null };
  },
};

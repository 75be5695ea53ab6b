// A rollup plugin that takes the indentation out of lit's templates and styles: terser must not touch what is in a literal.

const css = (text) =>
  text
    .split(/("[^"]*"|'[^']*')/) // what is quoted is content
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const plain = part.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]+/g, ''));
      return plain
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/\n /g, '\n');
    })
    .join('');

// A run of white space shows as one space, and lit and the browser read a line break as one.
const markup = (text) => text.replace(/[^\S\n]*\n[^\S\n]*/g, '\n');

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

/** Line breaks stay where they are, so the source map holds line by line without being rewritten. */
export const templates = {
  name: 'templates',
  transform(code, id) {
    if (id.includes('/node_modules/')) return null;
    let result = code;
    const found = [...pieces(this.parse(code).body)].sort((a, b) => b.start - a.start);
    for (const { start, end, tag } of found) {
      result = result.slice(0, start) + shorten[tag](result.slice(start, end)) + result.slice(end);
    }
    return { code: result, map: null };
  },
};

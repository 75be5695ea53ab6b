// What a strict Content Security Policy forbids in a template: it would be dropped or reported in somebody's host page.

/** @type {import('eslint').Rule.RuleModule} */
export const strictTemplates = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      style:
        "A style attribute breaks `style-src 'self'`: use a class, or `element.style.setProperty()` after rendering.",
      element: 'A {{ name }} element in a template breaks a strict Content Security Policy.',
      handler: "An inline event handler breaks `script-src 'self'`: use `@event=${…}`.",
    },
  },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!/^(html|svg)$/.test(node.tag.name ?? '')) return;
        // Joined, because an attribute and its tag may be in different pieces.
        const text = node.quasi.quasis.map((piece) => piece.value.raw).join('${}');
        if (/\sstyle\s*=/i.test(text)) context.report({ node, messageId: 'style' });
        if (/\son[a-z]+\s*=/i.test(text)) context.report({ node, messageId: 'handler' });
        const element = /<(style|script)\b/i.exec(text);
        if (element) context.report({ node, messageId: 'element', data: { name: element[1] } });
      },
    };
  },
};

// A guide is Markdown, so that it can be read beside the code too; this shows it in Storybook.
import { AnchorMdx, CodeOrSourceMdx, HeadersMdx, Markdown } from '@storybook/addon-docs/blocks';
import { createElement } from 'react';
import history from './history.svg';
import picker from './picker.png';
import record from './record.svg';

const pictures = { 'history.svg': history, 'picker.png': picker, 'record.svg': record };

/** `TheRecord.md#history` → `?path=/docs/guides-the-record--docs#history`: where Storybook has the guide. */
function addressOf(href) {
  const [, name, hash] = /^(\w+)\.md(#.*)?$/.exec(href) ?? [];
  if (!name) return href;
  const id = name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  return `?path=/docs/guides-${id}--docs${hash ?? ''}`;
}

// A table of codes cannot be narrower than its codes: it scrolls within itself, and not the page (WCAG 2.2, 1.4.10).
const scrolling = (props) =>
  createElement(
    'div',
    { role: 'group', 'aria-label': 'Table', tabIndex: 0, style: { overflowX: 'auto' } },
    createElement('table', props),
  );

// Storybook's own, which these options would replace, and ours.
const overrides = {
  ...HeadersMdx,
  code: CodeOrSourceMdx,
  a: ({ href, ...rest }) => createElement(AnchorMdx, { ...rest, href: addressOf(href) }),
  table: scrolling,
  img: ({ src, alt }) => createElement('img', { src: pictures[src], alt }),
};

/** @param {{ text: string }} props the Markdown */
export const Guide = ({ text }) => createElement(Markdown, { options: { overrides } }, text);

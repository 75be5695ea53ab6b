// The licences of what is inlined into the standalone bundles: both ask that their notice goes with every copy.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tool.mjs';

/** Packages whose code or drawings are in the bundles. */
const inlined = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

/** The icon set's package has no licence file; this is the text of the MIT licence that it names, with its holder. */
const healthIcons = `Health Icons 2.0.0 (https://healthicons.org), pictures of msp-forms/pictures

MIT License

Copyright (c) Resolve to Save Lives

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** @returns {string} the text that is shipped beside the bundles */
export function notices() {
  const parts = inlined.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}`;
  });
  const line = '-'.repeat(80);
  return `msp-forms.js and msp-forms.en.js hold the following works.\n\n${[...parts, healthIcons].join(`\n\n${line}\n\n`)}\n`;
}

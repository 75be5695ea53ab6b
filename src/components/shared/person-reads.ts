import { html, nothing, type TemplateResult } from 'lit';
import type { PersonScreen } from '../../form/person-view.js';

const card = (lines: unknown): TemplateResult => html`<li class="card" part="item">${lines}</li>`;

/** What is recorded, for the person to read: their own answers in one card, then each thing that they are told in another. */
export const personReads = (answers: readonly TemplateResult[], screens: readonly PersonScreen[]): TemplateResult =>
  html`<div class="person">
    <ul class="plain">
      ${answers.length > 0 ? card(answers) : nothing}
      ${screens.map(({ question, draw }) =>
        card(
          html`<p><strong>${question}</strong></p>
            ${draw?.()}`,
        ),
      )}
    </ul>
  </div>`;

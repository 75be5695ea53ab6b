import { css } from 'lit';

/**
 * The tokens that a host may set (`--msp-…`), with their defaults. Dark follows the inherited `color-scheme`, so the
 * element is dark only where the host's page is. Contrast: text 7 : 1 or more, borders 4.8 : 1.
 */
export const tokens = css`
  :host {
    --accent: var(--msp-accent-color, light-dark(#1b5a8a, #8cc1ee));
    --on-accent: var(--msp-on-accent-color, light-dark(#fff, #16181b));
    --text: var(--msp-text-color, light-dark(#16181b, #f0f2f4));
    --muted: var(--msp-muted-color, light-dark(#4c5359, #b9c0c7));
    --border: var(--msp-border-color, light-dark(#6a737b, #8a949d));
    --surface: var(--msp-surface-color, light-dark(#fff, #16181b));
    --soft: var(--msp-soft-color, light-dark(#f3f5f6, #22262b));
    --error: var(--msp-error-color, light-dark(#b3261e, #ffb4ab));
    --focus: var(--msp-focus-color, #ffdd00);
    --focus-ink: #16181b;
    --s1: var(--msp-space-1, 4px);
    --s2: var(--msp-space-2, 8px);
    --s3: var(--msp-space-3, 12px);
    --s4: var(--msp-space-4, 16px);
    --s5: var(--msp-space-5, 24px);
    --s6: var(--msp-space-6, 32px);
    --s7: var(--msp-space-7, 48px);
  }
`;

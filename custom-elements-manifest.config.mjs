// dist/custom-elements.json, from which the API documentation and the editors' and frameworks' types are made.
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The analyzer lists private and underscored members; an integrator is to see the public surface alone. */
const isInternal = ({ name = '', privacy }) => privacy === 'private' || privacy === 'protected' || /^[_#]/.test(name);

const publicSurface = {
  name: 'public-surface',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules ?? []) {
      // The package ships the compiled file; its source is named by the source map.
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter((member) => !isInternal(member));
        // A tag that the class offers and `define` registers is still a custom element, though no module calls define().
        if (declaration.tagName) declaration.customElement = true;
      }
    }
  },
};

export default {
  globs: ['src/components/**/*.ts', 'src/form/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // never rewrite package.json
  plugins: [
    publicSurface,
    jsxTypesPlugin({ outdir: 'dist', fileName: 'custom-elements-jsx.d.ts', packageJson: false }),
    customElementVsCodePlugin({ outdir: 'dist', packageJson: false }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};

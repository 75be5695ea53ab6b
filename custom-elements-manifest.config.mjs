// dist/custom-elements.json, from which the API documentation and the editors' and frameworks' types are made.
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The package's own paths, wherever a module is named: an integrator imports what is in dist. */
function ship(node) {
  for (const [key, value] of Object.entries(node ?? {})) {
    if (typeof value === 'object') ship(value);
    else if (key === 'module' || (key === 'path' && node.kind === 'javascript-module')) {
      node[key] = value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    }
  }
}

const states = new Set();

/** The analyzer lists private and underscored members, and every function of every module; an integrator gets the elements alone. */
const publicSurface = {
  name: 'public-surface',
  /** `static properties = { open: { state: true } }`: state of the element itself, which the analyzer takes for an attribute. */
  analyzePhase({ ts, node }) {
    if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties') return;
    for (const property of node.initializer?.properties ?? []) {
      const options = property.initializer?.properties ?? [];
      const isState = options.some((option) => option.getText().replace(/\s/g, '') === 'state:true');
      if (isState) states.add(property.name.getText());
    }
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    const isPublic = ({ name = '', privacy }) =>
      privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name) && !states.has(name);
    const elements = (module) => (module.declarations ?? []).filter(({ tagName }) => tagName);
    manifest.modules = manifest.modules.filter((module) => elements(module).length > 0);
    for (const module of manifest.modules) {
      const names = elements(module).map(({ name }) => name);
      module.declarations = elements(module).map((element) => ({
        ...element,
        customElement: true,
        members: element.members?.filter(isPublic),
        attributes: element.attributes?.filter(({ fieldName }) => !states.has(fieldName)),
      }));
      module.exports = module.exports?.filter(({ declaration }) => names.includes(declaration.name));
    }
    ship(manifest);
  },
};

export default {
  globs: ['src/components/**/*.ts', 'src/form/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // never rewrite package.json
  plugins: [
    publicSurface,
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'custom-elements-jsx.d.ts',
      packageJson: false,
      componentTypePath: (_name, _tag, path) => path.replace(/^dist\//, './'),
    }),
    customElementVsCodePlugin({ outdir: 'dist', packageJson: false }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};

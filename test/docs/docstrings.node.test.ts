import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { readJson } from './documents.js';

// What an editor shows when somebody hovers over a name: the type declarations that the package ships.

const { exports } = readJson<{ exports: Record<string, { types?: string }> }>('package.json');
const doors = ['./schema', './vocabulary', './rules', './exchange'].map((door) => ({
  door,
  types: exports[door]!.types!,
}));
const paths = doors.map(({ types }) => fileURLToPath(new URL(`../../${types}`, import.meta.url)));
const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, noEmit: true };

describe('every exported name has a docstring', () => {
  let checker: ts.TypeChecker;
  let program: ts.Program;
  before(() => {
    program = ts.createProgram(paths, { ...options, target: ts.ScriptTarget.ES2022, skipLibCheck: true, types: [] });
    checker = program.getTypeChecker();
  });

  for (const [i, { door }] of doors.entries()) {
    it(`of msp-forms${door.slice(1)}`, () => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(paths[i]!)!)!;
      const names = checker.getExportsOfModule(module);
      const silent = names.filter((name) => {
        const meant = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
        return ts.displayPartsToString(meant.getDocumentationComment(checker)).trim().length < 10;
      });
      expect(names.length).to.be.greaterThan(door === './exchange' ? 4 : 10);
      expect(silent.map((name) => name.name)).to.deep.equal([]);
    });
  }
});

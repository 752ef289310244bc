import { type IDefinedNamesServiceParam, isReferenceString, Lexer, type LexerNode, LexerTreeBuilder } from '@univerjs/engine-formula';
import { RemoveDefinedNameCommand } from '@univerjs/sheets';
import { UpdateFormulaController } from '@univerjs/sheets-formula';

type NameLookup = (unitId: string, name: string) => IDefinedNamesServiceParam | null;

interface NameContext {
  unitId: string | null | undefined;
  getValueByName: NameLookup;
  /** Our addition: collects every name the formula mentions, defined or not. */
  mentioned?: Set<string>;
}

interface PrivateTreeBuilder {
  treeBuilder(formula: string, transformSuffix: boolean, names: NameContext): LexerNode | string;
  _handleDefinedName(sequence: unknown, names: NameContext): { definedNames: string[] };
  _simpleCheckDefinedName(formula: string, names: NameContext): boolean;
}

interface PrivateLexer {
  treeBuilder(formula: string, transformSuffix?: boolean): LexerNode | string;
  _lexerTreeBuilder: PrivateTreeBuilder;
  _definedNamesService: { getValueByName: NameLookup };
  _formulaCurrentConfigService: {
    getExecuteUnitId(): string | null | undefined;
    getDirtyDefinedNameMap(): object;
    getSheetName(unitId: string, sheetId: string): string;
  };
}

/**
 * Defined names. Univer replaces a name by its target when it reads a formula but does not note which names it replaced, so the formula
 * keeps the old target when the name moves; it also keeps the read formula under its text alone, for all workbooks of the process, so
 * that one workbook calculates with another one's name.
 */
export function correctNames(): void {
  const builder = LexerTreeBuilder.prototype as unknown as PrivateTreeBuilder;
  const handleDefinedName = builder._handleDefinedName;
  builder._handleDefinedName = function (sequence, names) {
    const result = handleDefinedName.call(this, sequence, {
      ...names,
      getValueByName(unitId, name) {
        const target = names.getValueByName(unitId, name);
        note(names.mentioned, name);
        if (target) note(names.mentioned, target.name);
        return target;
      },
    });
    return result;
  };
  // The cache of read formulas is asked only where no names come in: a formula read for a workbook is kept by that workbook's own cache.
  builder._simpleCheckDefinedName = () => true;

  const lexer = Lexer.prototype as unknown as PrivateLexer;
  lexer.treeBuilder = function (formula, transformSuffix = true) {
    const config = this._formulaCurrentConfigService;
    const mentioned = new Set<string>();
    const names = {
      mentioned,
      unitId: config.getExecuteUnitId(),
      getValueByName: this._definedNamesService.getValueByName.bind(this._definedNamesService),
      getDirtyDefinedNameMap: config.getDirtyDefinedNameMap.bind(config),
      getSheetName: config.getSheetName.bind(config),
    };
    const node = this._lexerTreeBuilder.treeBuilder(formula, transformSuffix, names);
    if (typeof node !== 'string' && mentioned.size > 0) node.setDefinedNames([...new Set([...node.getDefinedNames(), ...mentioned])]);
    return node;
  };
}

/** Names are compared exactly by Univer and without case by Excel: the upper-case form is noted too, and the clock announces it. */
function note(mentioned: Set<string> | undefined, name: string): void {
  if (!mentioned || isReferenceString(name)) return;
  mentioned.add(name);
  mentioned.add(name.toUpperCase());
}

interface PrivateUpdateFormula {
  _getUpdateFormula(command: { id: string }): { redos: unknown[]; undos: unknown[] };
}

/** A deleted name is replaced by `#REF!` in every formula that uses it. Excel leaves the formulas alone: they are well again with the name. */
export function correctDeletedNames(): void {
  const controller = UpdateFormulaController.prototype as unknown as PrivateUpdateFormula;
  const getUpdateFormula = controller._getUpdateFormula;
  controller._getUpdateFormula = function (command) {
    if (command.id === RemoveDefinedNameCommand.id) return { redos: [], undos: [] };
    return getUpdateFormula.call(this, command);
  };
}

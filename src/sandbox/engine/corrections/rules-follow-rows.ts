import { type IDisposable, type IMutationInfo, type Injector, Tools } from '@univerjs/core';
import {
  AddConditionalRuleMutation, CFRuleType, CFSubRuleType, CFValueType, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory, type IConditionalFormattingRuleConfig, type IConditionFormattingRule,
  MoveConditionalRuleMutation, SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import type { DecidePieces, Pieces } from './rule-pieces';

type Changes = ReturnType<DecidePieces>;

/**
 * Conditional formats move with inserted and deleted rows and columns, and come back with undo. In Univer the part that does this
 * belongs to the user interface; without a screen it is missing.
 */
export function letRulesFollowRows(injector: Injector): void {
  const rules = injector.get(ConditionalFormattingRuleModel);
  const references = injector.get(FormulaRefRangeService);
  const watched = new Map<string, IDisposable>();

  function unwatch(key: string): void {
    watched.get(key)?.dispose();
    watched.delete(key);
  }

  function watch(unitId: string, subUnitId: string, rule: IConditionFormattingRule): void {
    if (rule.ranges.length === 0) return;
    const formulas = formulaHolders(rule.rule).map((holder) => holder.value);
    watched.set(keyOf(unitId, subUnitId, rule), references.registerRangeFormula(unitId, subUnitId, rule.ranges, formulas, (pieces) =>
      changesOf(injector, { unitId, subUnitId }, rule, pieces.filter((piece) => piece.ranges.length > 0))));
  }

  for (const [unitId, sheets] of rules.getAll()) {
    for (const [subUnitId, saved] of sheets) for (const rule of saved) watch(unitId, subUnitId, rule);
  }
  rules.$ruleChange.subscribe(({ unitId, subUnitId, rule, type }) => {
    if (type === 'sort') return;
    unwatch(keyOf(unitId, subUnitId, rule));
    if (type !== 'delete') watch(unitId, subUnitId, rule);
  });
}

function keyOf(unitId: string, subUnitId: string, rule: IConditionFormattingRule): string {
  return `${unitId} ${subUnitId} ${rule.cfId}`;
}

function changesOf(injector: Injector, sheet: { unitId: string; subUnitId: string }, rule: IConditionFormattingRule, pieces: Pieces): Changes {
  const [first, ...others] = pieces;
  if (!first) {
    const params = { ...sheet, cfId: rule.cfId };
    return { redos: [{ id: DeleteConditionalRuleMutation.id, params }], undos: DeleteConditionalRuleMutationUndoFactory(injector, params) };
  }
  const redos: IMutationInfo[] = [setRule(sheet, pieceOf(rule, first))];
  const undos: IMutationInfo[] = [setRule(sheet, Tools.deepClone(rule))];
  for (const other of others) {
    const added = { ...pieceOf(rule, other), cfId: injector.get(ConditionalFormattingRuleModel).createCfId(sheet.unitId, sheet.subUnitId) };
    redos.push({ id: AddConditionalRuleMutation.id, params: { ...sheet, rule: added } });
    // A new rule goes to the top; this one has the rank of the rule it was a part of.
    redos.push({ id: MoveConditionalRuleMutation.id, params: { ...sheet, start: { id: added.cfId, type: 'self' }, end: { id: rule.cfId, type: 'after' } } });
    undos.push({ id: DeleteConditionalRuleMutation.id, params: { ...sheet, cfId: added.cfId } });
  }
  return { redos, undos };
}

function setRule(sheet: { unitId: string; subUnitId: string }, rule: IConditionFormattingRule): IMutationInfo {
  return { id: SetConditionalRuleMutation.id, params: { ...sheet, rule } };
}

function pieceOf(rule: IConditionFormattingRule, piece: Pieces[number]): IConditionFormattingRule {
  const copy = Tools.deepClone(rule);
  copy.ranges = piece.ranges;
  formulaHolders(copy.rule).forEach((holder, index) => {
    holder.value = piece.formulas[index] ?? holder.value;
  });
  return copy;
}

interface FormulaHolder {
  value: string;
}

/** The parts of a rule whose value is a formula: the condition itself, or the ends of a bar, a colour scale or a set of icons. */
function formulaHolders(config: IConditionalFormattingRuleConfig): FormulaHolder[] {
  if (config.type === CFRuleType.highlightCell) return config.subType === CFSubRuleType.formula ? [config as FormulaHolder] : [];
  const values = config.type === CFRuleType.dataBar
    ? [config.config.min, config.config.max]
    : (config.config as { value: { type: CFValueType; value?: number | string } }[]).map((step) => step.value);
  return values.filter((value): value is typeof value & FormulaHolder => value.type === CFValueType.formula && typeof value.value === 'string');
}

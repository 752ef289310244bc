import type { Plan } from '../../core';

export function countLevels(plan: Plan): { areas: number; results: number; activities: number } {
  const count = (level: Plan['items'][number]['level']) => plan.items.filter((item) => item.level === level).length;
  return { areas: count('area'), results: count('result'), activities: count('activity') };
}

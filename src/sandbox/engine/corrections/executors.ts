/** The prototype of the executor that Univer's list holds for a function: a change there reaches every workbook of the process. */
export function executorPrototype<Members>(list: readonly (readonly unknown[])[], name: string): Members {
  const entry = list.find(([, listed]) => listed === name);
  if (typeof entry?.[0] !== 'function') throw new Error(`Univer has no function ${name}; its correction must be looked at again.`);
  return entry[0].prototype as Members;
}

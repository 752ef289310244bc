/** For each opening bracket of the cell that is closed again, where; one that never is says nothing. */
function closedBrackets(cell: string): Set<number> {
  const open: number[] = [];
  const closed = new Set<number>();
  for (let index = 0; index < cell.length; index += 1) {
    if (cell[index] === '(') open.push(index);
    else if (cell[index] === ')') {
      const at = open.pop();
      if (at !== undefined) closed.add(at).add(index);
    }
  }
  return closed;
}

/** Line breaks and semicolons part the items of a cell; inside brackets they part what is explained, and there a line break is read as a semicolon. */
export function splitLines(cell: string): string[] {
  const closed = closedBrackets(cell);
  const lines: string[] = [];
  let level = 0;
  let loose = 0;
  let line = '';
  for (let index = 0; index < cell.length; index += 1) {
    const sign = cell[index] as string;
    if (sign === '(' || sign === ')') {
      if (closed.has(index)) level += sign === '(' ? 1 : -1;
      else loose = sign === '(' ? loose + 1 : 0;
    }
    const isBreak = sign === '\n' || sign === '\r' || sign === '\u2028';
    if (isBreak && level > 0) line += '; ';
    else if (isBreak || (sign === ';' && level === 0 && loose === 0)) {
      lines.push(line);
      line = '';
      if (isBreak) loose = 0;
    } else line += sign;
  }
  lines.push(line);
  return lines;
}

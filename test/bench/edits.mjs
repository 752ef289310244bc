// What a person does to a plan that is open, one cell or row at a time, each time in another row.
const NAMED = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Xây dựng'];
const column = (place, cell) => (cells, at, edit) => { cells[at] = cells[at].with(place, cell(edit, cells[at])); };

/** By what is edited; the cells are as `planCells` lays them out. */
const EDITS = {
  'progress': column(9, (edit) => ['Hoàn thành', 0.3, '20%'][edit % 3]),
  'completion date': column(12, (edit) => `${(edit % 28) + 1}/3/2025`),
  'budget': column(4, (edit) => (edit + 1_100) * 1_000_000),
  'period': column(5, (edit) => ['Quý III', 'Tháng 5/2025', 'Trước ngày 20/12'][edit % 3]),
  'content': column(1, (edit) => `Rà soát quy trình thứ ${edit}`),
  'lead': column(6, (edit) => NAMED[edit % 3]),
  'number': column(0, (edit, row) => `${row[0].split('.').slice(0, 2).join('.')}.${edit + 40}`),
  'inserted row': (cells, at) => { cells.splice(at + 1, 0, cells[at].with(0, '')); },
  'deleted row': (cells, at) => { cells.splice(at, 1); },
};

/**
 * For each kind of edit a plan of its own that is read and checked again after each edit, as works for `timeInTurns`: reading on is part of preparing.
 *
 * @param read reads all cells, given what was read before; recheck the same for checking
 * @returns the works, and a list of what the last check of each said, to be compared with a whole check
 */
export function editing(cellsOf, read, recheck) {
  const last = {};
  const works = Object.fromEntries(Object.entries(EDITS).map(([name, edit]) => {
    const cells = cellsOf();
    let edits = 0;
    let at = 4_000;
    last[name] = { read: read(cells) };
    last[name].checked = recheck(null, last[name].read.plan);
    const prepare = () => {
      at += 3;
      // an activity, whatever was inserted or deleted above it
      while (!/^\d+\.\d+\.\d+$/.test(cells[at][0])) at += 1;
      edit(cells, at, (edits += 1));
      // Excel hands over new texts at every reading
      last[name].read = read(JSON.parse(JSON.stringify(cells)), last[name].read);
    };
    return [name, { prepare, work: () => { last[name].checked = recheck(last[name].checked, last[name].read.plan); } }];
  }));
  return { works, last };
}

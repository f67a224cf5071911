import fc from 'fast-check';
import { isRiskRow, locate } from '../../core/locate/locate';
import type { CellValue } from '../../core/model/cell';
import { bookFromRows, coveringGrid, type Grid, gridFromRows } from '../../core/model/grid';
import type { RegisterPlace } from '../../core/model/place';
import { drain } from '../../core/model/progress';

const HEADER = ['ID', 'Risk', 'Likelihood', 'Impact', 'Owner'];

const risk = fc
  .record({
    title: fc.constantFrom('Fire in the archive', 'Phishing of staff', 'Supplier fails', 'Data is lost'),
    likelihood: fc.integer({ min: 1, max: 5 }),
    impact: fc.integer({ min: 1, max: 5 }),
    owner: fc.constantFrom('Dana Okafor', 'Joan Silva', ''),
  })
  .map(({ title, likelihood, impact, owner }): readonly CellValue[] => [
    '',
    title,
    likelihood,
    impact,
    owner,
  ]);

const noRisk = fc.constantFrom<readonly CellValue[]>(
  [],
  ['', 'Legal'],
  ['', '', 7, 9, ''],
  ['Total', 'of all', 7, 9, ''],
);

const register = fc
  .tuple(fc.array(risk, { minLength: 1, maxLength: 12 }), fc.array(noRisk, { maxLength: 3 }))
  .map(([risks, others]) => [
    HEADER,
    ...risks.map((row, index) => [`R-${index + 1}`, ...row.slice(1)]),
    ...others,
  ]);

const placeIn = (grid: Grid): RegisterPlace | undefined =>
  drain(locate({ sheets: [{ name: grid.sheet, isHidden: false }], grids: [grid] })).places[0];

const moved = (place: RegisterPlace | undefined, down: number, right: number) =>
  place === undefined
    ? undefined
    : {
        ...place,
        headerRow: place.headerRow + down,
        firstDataRow: place.firstDataRow + down,
        lastDataRow: place.lastDataRow + down,
        left: place.left + right,
        right: place.right + right,
        subjects: place.subjects?.map((column) => column + right),
        rows: place.rows.map((row) => row + down),
      };

test('a register that lies elsewhere on its sheet is found there', () => {
  fc.assert(
    fc.property(register, fc.nat(500), fc.nat(50), (rows, top, left) => {
      expect(placeIn(gridFromRows(rows, { top, left }))).toEqual(
        moved(placeIn(gridFromRows(rows)), top, left),
      );
    }),
  );
});

test('blank rows above and blank columns before change nothing but the position', () => {
  fc.assert(
    fc.property(register, fc.nat(20), fc.nat(3), (rows, above, before) => {
      const blank = Array.from({ length: above }, (): CellValue[] => []);
      const indented = rows.map((row) => [...Array.from({ length: before }, () => ''), ...row]);
      expect(placeIn(gridFromRows([...blank, ...indented]))).toEqual(
        moved(placeIn(gridFromRows(rows)), above, before),
      );
    }),
  );
});

test('each row of a place is a risk by the row alone, and no other row between is', () => {
  fc.assert(
    fc.property(register, (rows) => {
      const grid = gridFromRows(rows);
      const place = placeIn(grid) as RegisterPlace;
      const asked = rows.map((_, row) => row).filter((row) => row > 0 && isRiskRow(grid, place, row));
      expect([...place.rows]).toEqual(asked);
    }),
  );
});

test('rows are judged the same in a grid that grew to the left and upwards', () => {
  fc.assert(
    fc.property(register, fc.nat(3), fc.nat(3), (rows, above, before) => {
      const grid = gridFromRows(rows, { top: above, left: before });
      const place = placeIn(grid) as RegisterPlace;
      const asked = (within: Grid): readonly boolean[] =>
        rows.map((_, row) => isRiskRow(within, place, above + row));
      expect(asked(coveringGrid(grid, 0, 0))).toEqual(asked(grid));
    }),
  );
});

test('no sheet of arbitrary cells is too odd', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom<CellValue>(
      null,
      { error: '#REF!' },
      'Risk',
      'Likelihood',
      'Impact',
      'High',
      'Residual risk',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      const { places, skippedSheets } = drain(locate(bookFromRows(rows)));
      expect(places.length + skippedSheets.length).toBe(1);
    }),
  );
});

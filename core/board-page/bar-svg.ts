import type { BarsBlock } from './blocks';
import { escapeHtml } from './escape-html';
import type { BarPiece, RankBar } from './rank-bar';

/** Sizes in the drawing's own units: a box is as wide as a bar piece counts hundredths. */
const BOX = 100;
const WIDTH = 3 * BOX;
const HEIGHT = 22;
const INSET = 5;

/** The hatching that every bar of the page refers to, and a drawing of no size that holds it. */
export const barDefinitions =
  '<svg class="definitions" width="0" height="0" aria-hidden="true"><defs>' +
  '<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect class="hatch-line" width="3" height="7"/></pattern></defs></svg>';

/** A rank bar over its three boxes, with what it shows in words. */
export const barSvg = (bar: RankBar, inWords: string): string =>
  drawing(bar, { from: 0, width: WIDTH, spoken: `role="img" aria-label="${escapeHtml(inWords)}"` });

/** The middle of a bar between the first two boxes, beside words that say what it means. */
export const legendSvg = (bar: RankBar): string =>
  drawing(bar, { from: BOX / 2, width: BOX, spoken: 'aria-hidden="true"' });

interface View {
  readonly from: number;
  readonly width: number;
  readonly spoken: string;
}

function drawing({ pieces }: RankBar, { from, width, spoken }: View): string {
  const lines = [BOX, 2 * BOX].map((x) => `<path class="cut" d="M${x} 0V${HEIGHT}"/>`).join('');
  return (
    `<svg class="bar" viewBox="${from} 0 ${width} ${HEIGHT}" ${spoken}>` +
    `<rect class="boxes" x="1" y="1" width="${WIDTH - 2}" height="${HEIGHT - 2}"/>${lines}` +
    `${pieces.map(pieceSvg).join('')}</svg>`
  );
}

function pieceSvg({ box, from, to, look }: BarPiece): string {
  const x = box * BOX + from;
  return `<rect class="${look}" x="${x}" y="${INSET}" width="${to - from}" height="${HEIGHT - 2 * INSET}"/>`;
}

/** The names and places of the three boxes, as wide as the bars below. */
export function boxNames(boxes: BarsBlock['boxes']): string {
  const names = boxes.map(
    ({ name, places }) => `<span>${escapeHtml(name)}<b>${escapeHtml(places)}</b></span>`,
  );
  return `<span class="box-names">${names.join('')}</span>`;
}

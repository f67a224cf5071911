import { RANKED_TIERS, type RankedTier } from '../model/fields';
import type { Basis } from '../model/ranking';
import type { BoardGroup, BoardLine, BoardRisk, BoardSummary } from '../model/summary';
import { shortenedTo } from '../standards/phrases';
import type { BarGroup, BarRow, BarsBlock } from './blocks';
import { type BoxPlaces, boxPlaces, type RankBar, rankBar } from './rank-bar';
import { type BoardWords, type GroupNames, sureWords } from './words';

/** Characters of a risk that let a typical register fit one page. */
const ROOM = { withConsequence: 72, alone: 84, secondLine: 58, cell: 21 };

interface Drawing {
  readonly words: BoardWords;
  readonly names: GroupNames;
  readonly places: BoxPlaces;
  readonly ranked: number;
}

/** The three groups as bars, each line with its words. */
export function priorityGroups(summary: BoardSummary, words: BoardWords): BarsBlock {
  const { capacity } = summary.inOneSentence;
  const ranked = summary.header.ranked.count;
  const names = words.groupNames(capacity.isAssumed);
  const places = boxPlaces(capacity, ranked);
  const drawing = { words, names, places, ranked };
  return {
    kind: 'bars',
    caption: words.ranking.caption(summary.header.ranked),
    columns: words.ranking.columns,
    boxes: places.map(({ first, last }, box) => ({
      name: names[RANKED_TIERS[box] as RankedTier],
      places: last < first ? '' : words.ranking.placesOf(first, last),
    })),
    groups: summary.groups.map((group) => barGroup(group, drawing)),
    legend: (['firm', 'leaning', 'open'] as const).map((basis) => ({
      bar: LEGEND_BARS[basis],
      sure: sureWords(basis, words),
      text: words.ranking.legend[basis],
    })),
  };
}

/** Bars about the line between the first two boxes, which is all that a legend shows. */
const LEGEND_BARS: { readonly [B in Basis]: RankBar } = {
  firm: { pieces: [{ box: 0, from: 52, to: 92, look: 'solid' }] },
  leaning: {
    pieces: [
      { box: 0, from: 60, to: 100, look: 'solid' },
      { box: 1, from: 0, to: 40, look: 'hatched' },
    ],
  },
  open: {
    pieces: [
      { box: 0, from: 60, to: 100, look: 'outline' },
      { box: 1, from: 0, to: 40, look: 'outline' },
    ],
  },
};

function barGroup(group: BoardGroup, drawing: Drawing): BarGroup {
  const { ranking } = drawing.words;
  return {
    title: drawing.names[group.tier],
    note: ranking.groupNote(group),
    rows: group.lines.map((line) => barRow(line, group, drawing)),
    more: group.more > 0 ? ranking.more(group) : '',
  };
}

function barRow(line: BoardLine, group: BoardGroup, drawing: Drawing): BarRow {
  const { words, names, places } = drawing;
  const { best, worst, basis } = line.kind === 'risk' ? line.risk : line;
  const bar = rankBar({ tier: group.tier, basis, best, worst }, places);
  const groups = bar.pieces.map(({ box }) => names[RANKED_TIERS[box] as RankedTier]);
  const others = groups.filter((name) => name !== names[group.tier]);
  const howSure = {
    firm: words.ranking.placeOf(best, worst, drawing.ranked),
    leaning: words.ranking.couldMoveTo(others),
    open: line.kind === 'tie' ? '' : words.ranking.oneOf(group),
  }[basis];
  const sign = sureWords(basis, words);
  return {
    kind: line.kind,
    bar,
    barInWords: words.ranking.canLandIn(groups),
    sure:
      basis === 'leaning' ? `${sign} ${howSure}` : [sign, howSure].filter((part) => part !== '').join(' · '),
    ...(line.kind === 'risk' ? cellsOf(line.risk, words) : countedAs(words.ranking.tie(line, group))),
  };
}

type Cells = Pick<BarRow, 'id' | 'title' | 'detail' | 'owner' | 'decision' | 'next' | 'nextKind'>;

function cellsOf(risk: BoardRisk, words: BoardWords): Cells {
  const id = [shortenedTo(words.riskId(risk), ROOM.cell), shortenedTo(risk.cia, ROOM.cell)]
    .filter((text) => text !== '')
    .join(' · ');
  const room = risk.consequence === '' ? ROOM.alone : ROOM.withConsequence;
  return {
    id,
    title: shortenedTo(words.riskTitle(risk), room),
    detail: shortenedTo(risk.consequence, ROOM.secondLine - id.length),
    owner: shortenedTo(words.ranking.owner(risk), ROOM.cell),
    decision: shortenedTo(words.ranking.decision(risk), ROOM.cell),
    next: shortenedTo(risk.milestone?.text ?? '', ROOM.cell),
    nextKind: risk.milestone === undefined ? '' : words.ranking.milestone(risk.milestone),
  };
}

const countedAs = (title: string): Cells => ({
  id: '',
  title,
  detail: '',
  owner: '',
  decision: '',
  next: '',
  nextKind: '',
});

import fc from 'fast-check';
import type { BoardBlock } from '../../core/board-page/blocks';
import { boardPage } from '../../core/board-page/board-page';
import { toHtml } from '../../core/board-page/to-html';
import { toMarkdown } from '../../core/board-page/to-markdown';
import type { BoardSummary } from '../../core/model/summary';
import { summarize } from '../../core/summarize/summarize';
import { exampleSummary } from '../support/board-example';
import { summaryInput } from '../support/board-register';
import { expectGolden } from '../support/golden';
import { capacities, shortRows } from '../support/short-rows';

const example = exampleSummary({ capacity: { now: 5, next: 15 } });
const assumed = exampleSummary();

it('reads as agreed, as Markdown', () => {
  expectGolden('board-page.md', toMarkdown(boardPage(example)));
});

it('looks as agreed, as HTML', () => {
  expectGolden('board-page.html', toHtml(boardPage(example), 'Board summary'));
});

it('is a draft that speaks of an assumption until somebody has said how many can be acted on', () => {
  const text = toMarkdown(boardPage(assumed));
  expect(text).toContain('**Draft: nobody has said yet how many risks can be acted on.**');
  expect(text).toContain('**If you can act on 5 (assumed): 2 settled,');
  expect(text).toContain('### First in line');
  expect(text).not.toContain('Act now');
});

describe('the headline', () => {
  const headline = (sentence: Partial<BoardSummary['inOneSentence']>): string | undefined => {
    const given = { places: 5, settled: 0, couldMove: 0, competing: 0, competedFor: 0, ...sentence };
    const inOneSentence = { capacity: { now: 5, next: 15, isAssumed: false }, ...given };
    const block = boardPage({ ...example, inOneSentence }).find(
      (one) => one.kind === 'sentence' && one.role === 'headline',
    );
    return block?.kind === 'sentence' ? block.text : undefined;
  };
  const isAssumed = { now: 5, next: 15, isAssumed: true };

  test.each<[string, Partial<BoardSummary['inOneSentence']>, string]>([
    [
      'all three kinds',
      { settled: 2, couldMove: 1, competing: 6, competedFor: 2 },
      '5 places to act now: 2 settled, 1 could move, 6 risks compete for the last 2.',
    ],
    ['kinds that do not occur are left out', { settled: 5 }, '5 places to act now: 5 settled.'],
    [
      'one tie takes all places',
      { competing: 40, competedFor: 5 },
      '5 places to act now: 40 risks compete for all 5.',
    ],
    [
      'one place left',
      { settled: 4, competing: 3, competedFor: 1 },
      '5 places to act now: 4 settled, 3 risks compete for the last one.',
    ],
    ['one place in all', { places: 1, settled: 1 }, '1 place to act now: 1 settled.'],
    [
      'an assumed capacity says so',
      { capacity: isAssumed, settled: 5 },
      'If you can act on 5 (assumed): 5 settled.',
    ],
    ['nothing to rank', { places: 0 }, 'No open risk competes for a place.'],
    [
      'nothing can be acted on',
      { places: 0, capacity: { now: 0, next: 9, isAssumed: false } },
      'No place to act now: capacity is set to none.',
    ],
    [
      'nothing to rank by',
      { notRankedBecause: { kind: 'no-criteria' } },
      'Nothing could be ranked: no column of the register rates its risks.',
    ],
    ['thousands are grouped', { places: 1200, settled: 1200 }, '1,200 places to act now: 1,200 settled.'],
  ])('%s', (_, sentence, expected) => {
    expect(headline(sentence)).toBe(expected);
  });
});

/** A date, a span of days, and risks that compete, whose whole is the ranked ones of the next sentence. */
const NO_SHARE = /As at .*|within 90 days|[\d,]+ risks? compete/;

describe('laws of the words', () => {
  /** Sentences of the page that say numbers, without those that quote the register. */
  const sentencesIn = (block: BoardBlock): string[] => {
    switch (block.kind) {
      case 'sentence':
        return block.text.split('. ');
      case 'list':
        return block.items.map(({ lead }) => lead);
      case 'table':
        return block.rows.map(([, howMany = '']) => howMany);
      case 'bars':
        return block.groups.map(({ note }) => note);
      default:
        return [];
    }
  };
  const numbers = (text: string): number[] =>
    (text.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replace(/,/g, '')));
  const denominators = (text: string): number[] =>
    numbers((text.match(/(of|act on) \d[\d,]*|\d[\d,]* places? to act now/g) ?? []).join(' '));
  const pages = (law: (blocks: readonly BoardBlock[]) => void): void =>
    fc.assert(
      fc.property(shortRows, capacities, (rows, capacity) => {
        law(boardPage(summarize(summaryInput(rows, { capacity }))));
      }),
    );

  it('no number stands without a number that it is out of', () => {
    pages((blocks) => {
      const said = blocks.flatMap(sentencesIn).map((text) => text.replace(NO_SHARE, ''));
      const alone = said.filter((text) => Math.max(0, ...numbers(text)) > Math.max(0, ...denominators(text)));
      expect(alone).toEqual([]);
    });
  });

  it('no decimal, no percentage, none of the words that grade or blame', () => {
    const unwanted = /\d\.\d|%|\b(error|invalid|failed|issue|please|oops|successfully|top ten|posture)\b|!/i;
    pages((blocks) => expect(toMarkdown(blocks)).not.toMatch(unwanted));
  });

  it('a risk that could move has no number', () => {
    pages((blocks) => {
      const rows = blocks.flatMap((block) =>
        block.kind === 'bars' ? block.groups.flatMap((group) => group.rows) : [],
      );
      const moving = rows.filter(({ sure }) => sure.startsWith('◐'));
      expect(moving.map(({ sure }) => sure).join()).not.toMatch(/\d/);
    });
  });
});

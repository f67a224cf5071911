import type { BoardRequest, BoardRisk, BoardSummary } from '../model/summary';
import { shortenedTo } from '../standards/phrases';
import type { BoardBlock, BoardItem } from './blocks';
import { priorityGroups } from './priority-groups';
import type { BoardWords } from './words';
import { english } from './words.en';

/** Requests a board can take in; the rest is one line. */
const REQUEST_LINES = 5;

/** Characters of a title inside a sentence. */
const RISK_ROOM = 56;

/** The board page as blocks in reading order: decisions before detail. English unless other words are given. */
export function boardPage(summary: BoardSummary, words: BoardWords = english): readonly BoardBlock[] {
  return [
    ...header(summary, words),
    ...decisions(summary, words),
    ...ranking(summary, words),
    ...onPurpose(summary, words),
    ...trust(summary, words),
  ];
}

const heading = (text: string, width: 'whole' | 'half' = 'whole'): BoardBlock => ({
  kind: 'heading',
  level: 2,
  text,
  width,
});

const plain = (text: string): BoardBlock => ({ kind: 'sentence', role: 'plain', text });

function header({ header: covered, draft, inOneSentence }: BoardSummary, words: BoardWords): BoardBlock[] {
  return [
    { kind: 'heading', level: 1, text: words.title(shortenedTo(covered.sheet, RISK_ROOM)), width: 'whole' },
    { kind: 'sentence', role: 'note', text: words.asAt(covered.asAt) },
    ...(draft === undefined ? [] : [{ kind: 'sentence', role: 'draft', text: words.draft(draft) } as const]),
    { kind: 'sentence', role: 'headline', text: words.headline(inOneSentence) },
    plain(`${words.coverage(covered)} ${words.nothingToCompare}`),
  ];
}

/** A risk as it is named inside a sentence. */
const brief = (risk: BoardRisk): BoardRisk => ({
  ...risk,
  id: shortenedTo(risk.id, RISK_ROOM),
  title: shortenedTo(risk.title, RISK_ROOM),
  ...(risk.owner !== undefined && { owner: shortenedTo(risk.owner, RISK_ROOM) }),
});

function decisions({ requests, inOneSentence }: BoardSummary, words: BoardWords): BoardBlock[] {
  const item = (request: BoardRequest): BoardItem => {
    const { lead, until } = words.decisions.ask(request, inOneSentence.capacity.isAssumed);
    const risks = request.risks.map((risk) => words.riskInList(brief(risk)));
    return { lead, text: words.risksInList(risks, request.share.count - risks.length), note: until };
  };
  const rest = requests.slice(REQUEST_LINES);
  return [
    heading(words.decisions.heading),
    ...(requests.length === 0
      ? [plain(words.decisions.none)]
      : [{ kind: 'list', items: requests.slice(0, REQUEST_LINES).map(item) } as const]),
    ...(rest.length === 0 ? [] : [plain(words.decisions.more(rest))]),
  ];
}

function ranking(summary: BoardSummary, words: BoardWords): BoardBlock[] {
  const isEmpty = summary.header.ranked.count === 0;
  return [
    heading(words.ranking.heading),
    isEmpty ? plain(words.ranking.none) : priorityGroups(summary, words),
  ];
}

function onPurpose({ onPurpose: given }: BoardSummary, words: BoardWords): BoardBlock[] {
  const { accepted, deferred, runningOut, firstToRunOut } = given;
  const risks = firstToRunOut.map((risk) => words.onPurpose.endOf(brief(risk)));
  const items: BoardItem[] = [
    ...(accepted.count > 0
      ? [{ lead: words.onPurpose.accepted(given), text: words.onPurpose.approvers(given), note: '' }]
      : []),
    ...(deferred.count > 0 ? [{ lead: words.onPurpose.deferred(deferred), text: '', note: '' }] : []),
    ...(runningOut.count > 0
      ? [
          {
            lead: words.onPurpose.runningOut(runningOut),
            text: words.risksInList(risks, runningOut.count - risks.length),
            note: '',
          },
        ]
      : []),
  ];
  return [
    heading(words.onPurpose.heading, 'half'),
    items.length === 0 ? plain(words.onPurpose.none) : { kind: 'list', items },
  ];
}

function trust({ trust: given }: BoardSummary, words: BoardWords): BoardBlock[] {
  const notRun = words.trust.notRun(given.notRun);
  return [
    heading(words.trust.heading, 'half'),
    { kind: 'table', head: words.trust.head, rows: words.trust.rows(given) },
    ...(notRun === '' ? [] : [{ kind: 'sentence', role: 'note', text: notRun } as const]),
  ];
}

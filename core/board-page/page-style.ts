/** The page's looks: on screen in light and dark, in narrow windows, in forced colours and on one A4 page. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --paper: #fff; --desk: #f3f1ec; --ink: #1d2733; --soft: #5a6673; --line: #d9d6cf; --bar: #24506f; --warn: #8a4b08;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink); font: 9.25pt/1.32 "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 0 9mm; width: 210mm; max-width: 100%; margin: 8mm auto; padding: 14mm; background: var(--paper); box-shadow: 0 1px 8px #0002; }
.whole { grid-column: 1 / -1; }
h1, h2, .headline { font-family: "Iowan Old Style", Charter, Georgia, "Liberation Serif", serif; font-weight: 600; }
p, ol, ul, h1, h2 { margin: 0; padding: 0; }
h1 { font-size: 12pt; color: var(--soft); font-weight: 400; }
h2 { font-size: 11.5pt; margin: 2.2mm 0 .5mm; padding-top: .8mm; border-top: 1px solid var(--ink); }
header { display: flex; flex-wrap: wrap; gap: 0 4mm; align-items: baseline; }
header .note { order: 1; margin-left: auto; }
header .headline, header .plain { order: 2; flex-basis: 100%; }
.note, .text, .id, .detail, .sure, .more, .legend, .group span { color: var(--soft); }
.note { font-size: 8.5pt; }
.plain { line-height: 1.28; }
.headline { font-size: 15.5pt; line-height: 1.15; margin: 1.6mm 0 1mm; text-wrap: pretty; }
.draft { padding: .2mm 2mm; border: 1px solid var(--warn); border-radius: 1mm; color: var(--warn); font-size: 8.5pt; font-weight: 600; }
ol { list-style: none; counter-reset: item; font-size: 8.75pt; line-height: 1.25; }
ol li { padding: .2mm 0; counter-increment: item; }
.whole > ol li { padding-left: 6mm; text-indent: -6mm; }
.whole > ol li::before { content: counter(item); display: inline-block; width: 6mm; text-indent: 0; color: var(--soft); }
li .note { font-style: italic; font-size: inherit; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: inherit; }
thead th { font-size: 8pt; color: var(--soft); vertical-align: bottom; padding: 0 2.5mm .8mm 0; }
.ranking { table-layout: fixed; font-size: 8.75pt; line-height: 1.13; }
.ranking tbody th, .ranking tbody td { vertical-align: top; padding: .45mm 2.5mm .4mm 0; border-top: 1px solid var(--line); overflow-wrap: break-word; }
.ranking .where { width: 27%; }
.ranking tr > .where { padding-right: 4mm; }
.ranking .owner { width: 17%; } .ranking .next { width: 13%; padding-right: 0; }
.ranking tbody .owner, .ranking tbody .next { font-size: 8.25pt; }
.next { white-space: nowrap; }
.ranking .group th { padding: 1.1mm 0 .5mm; font-weight: 700; font-size: 9.5pt; border-top: 0; }
.group span { font-weight: 400; font-size: 8.5pt; margin-left: 2mm; }
.title { font-weight: 600; }
.detail, .sure { display: block; }
.detail, .sure, .id { font-size: 7.5pt; }
.group .more { float: right; margin-top: .3mm; }
.box-names { display: grid; max-width: 320px; grid-template-columns: 1fr 1fr 1fr; font-size: 7pt; line-height: 1.2; }
.box-names span { border-left: 1px solid var(--line); padding-left: 1mm; }
.box-names b { display: block; font-weight: 400; min-height: 1.2em; }
.bar { display: block; width: 100%; max-width: 320px; height: auto; margin: .4mm 0 .3mm; }
.bar rect, .bar path { stroke-width: 1.5; }
.boxes { fill: none; stroke: var(--line); } .cut { stroke: var(--line); }
.solid { fill: var(--bar); stroke: var(--bar); } .hatched { fill: url(#hatch); stroke: var(--bar); } .outline { fill: none; stroke: var(--bar); }
.hatch-line { fill: var(--bar); }
caption, .definitions, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.legend { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4mm; list-style: none; margin-top: .8mm; padding-top: 1.1mm; border-top: 1px solid var(--line); font-size: 7.75pt; line-height: 1.2; }
.legend li { display: grid; grid-template-columns: 12mm 1fr; gap: 2mm; align-items: start; }
.legend b { color: var(--ink); font-weight: 600; }
.facts { font-size: 8.25pt; line-height: 1.12; } .facts thead { display: none; }
.facts th, .facts td { padding: .25mm 0; border-bottom: 1px solid var(--line); } .facts td { text-align: right; padding-left: 3mm; font-variant-numeric: tabular-nums; }
.facts + .note { margin-top: .8mm; font-size: 7.75pt; }
.half ol { font-size: 8.25pt; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #1b2129; --desk: #12161b; --ink: #e8e6e1; --soft: #a6b0ba; --line: #3a434d; --bar: #8fbfe0; --warn: #f0b66a; }
}
@media screen and (max-width: 760px) {
  main { display: block; margin: 0; padding: 16px; box-shadow: none; }
  .ranking thead, .ranking thead tr { display: block; } .ranking thead th { display: none; } .ranking thead .where { display: block; width: 100%; padding: 0 0 4px; }
  .ranking tbody, .ranking .group, .ranking .group th { display: block; }
  .ranking tbody tr { display: flex; flex-wrap: wrap; gap: 0 12px; padding: 6px 0; border-top: 1px solid var(--line); }
  .ranking tbody td, .ranking tbody th, .ranking tbody .where { width: auto; padding: 0; border: 0; }
  .ranking tbody .where, .ranking tbody .risk { flex-basis: 100%; }
  .ranking tbody .risk { order: -1; }
  .ranking tbody .owner, .ranking tbody .next { flex: 0 0 auto; width: auto; }
  .owner .detail, .next .detail { display: inline; }
  .group .more { float: none; }
  .legend { grid-template-columns: 1fr; gap: 6px; }
}
@media (forced-colors: active) {
  :root { --bar: CanvasText; --line: GrayText; --soft: CanvasText; --warn: CanvasText; }
}
@media print {
  @page { size: A4 portrait; margin: 9mm 13mm 8mm; }
  :root { color-scheme: light; --desk: #fff; --line: #c9c5bc; }
  main { width: auto; margin: 0; padding: 0; box-shadow: none; }
  tr, li, .half { break-inside: avoid; }
}
`;

import { shorten } from '../../core/board-page/shorten';

test.each<[string, string, number, string]>([
  ['a text that fits stays', 'Loss of data', 12, 'Loss of data'],
  ['a longer one is cut at a word', 'Loss of the data centre', 15, 'Loss of the…'],
  ['a sign before the cut goes too', 'Loss of power, water', 14, 'Loss of power…'],
  ['one long word is cut inside', 'Datenschutzgrundverordnung', 11, 'Datenschutz…'],
  ['several lines become one', ' Loss\n of\t data ', 20, 'Loss of data'],
  ['an emoji is not cut in half', 'aaaa😀b', 5, 'aaaa…'],
])('%s', (_, text, limit, expected) => {
  expect(shorten(text, limit)).toBe(expected);
});

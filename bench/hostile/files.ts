import { MAX_FILE_BYTES } from '../../src/story/file.ts'

const HEAD = 'title: A\nlanguage: en\npublished: 2024-01-02'
const withHead = (more: string, body: string): string => `---\n${HEAD}\n${more}\n---\n\n${body}`
/** A body of a unit again and again, as long as a story may be. */
const filled = (unit: string): string => {
  const bytes = Buffer.byteLength(unit)
  return withHead('', unit.repeat(Math.floor((MAX_FILE_BYTES - 100) / bytes)))
}
/** A name of letters for a number. */
const named = (n: number): string => `Ann${[...`${n}`].map((digit) => 'afolunimbr'[Number(digit)]).join('')} Lee`
const speakers = Array.from({ length: 2_200 }, (_, n) => `“It rained all night,” said ${named(n)}, a minister.\n`)
const keys = Array.from({ length: 50_000 }, (_, i) => `k${i}: v`).join('\n')
const aliases = Array.from({ length: 9 }, (_, i) => `k${i + 1}: &k${i + 1} [${`*k${i}, `.repeat(9)}]`).join('\n')

/** Files that might be found under the name of a story, each as hard to read as its kind can be. */
export const hostileFiles: Readonly<Record<string, string | Uint8Array>> = {
  'a line of 5 MB': withHead('', 'word '.repeat(1_050_000)),
  'a line as long as a story may be': filled('word '),
  'one word without end': filled('a'),
  'one Arabic letter': filled('ا'),
  'one character of two code units': filled('𝒶'),
  'one combining mark': filled('\u0301'),
  'full stops': filled('.'),
  'full stops and capitals': filled('Ab.'),
  spaces: filled(' '),
  'lines of one letter': filled('a\n'),
  'line ends': filled('\n'),
  '10,000 quotation marks': withHead('', `${'"'.repeat(10_000)} said Ann.`),
  'typewritten quotation marks': filled('"'),
  'opening quotation marks': filled('“a ‘b '),
  'quotations of a stop': filled('‘A.’'),
  'nested brackets': filled('(a [b '),
  commas: filled('word, '),
  'verbs of saying': filled('he said that '),
  'Arabic verbs of saying': filled('قال إن '),
  'a speaker in every line': withHead('', speakers.join('')),
  'one quotation again and again': filled('“We saw 27 people killed,” Ann Lee said on Monday.\n'),
  'figures and days': filled('On Monday 27 people were killed. On 3 May 12 were hurt. '),
  figures: filled('27 killed and '),
  digits: filled('1'),
  'number words': filled('twenty-seven hundred and '),
  dates: filled('on Monday, 3 May '),
  'control characters': filled('a\u001b[2J'),
  'turns of direction': filled('a\u202eb\u2066'),
  'a NUL': withHead('', 'One \0.'),
  'UTF-16': Buffer.from(`\ufeff${withHead('', 'One.')}`, 'utf16le'),
  'wrong UTF-8': Buffer.concat([Buffer.from(withHead('', 'One ')), Buffer.alloc(100_000, 0xff)]),
  'front matter that does not end': `---\n${`${HEAD}\n`.repeat(9_000)}`,
  'keys without end': withHead(keys, 'One.'),
  'aliases of aliases': withHead(`k0: &k0 [a]\n${aliases}`, 'One.'),
  'lists in lists': withHead(`rights: ${'['.repeat(9_900)}`, 'One.'),
  'maps in maps': withHead(`rights: ${'{a: '.repeat(4_900)}`, 'One.'),
}

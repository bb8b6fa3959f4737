/** Unicode's own code points for the shapes of Arabic letters that join; a letter's stand in the order below. */
const SHAPES = [
  [0xfe80, 0xfefc],
  [0xfb50, 0xfbff],
] as const
const ALONE = 0
const LAST = 1
const FIRST = 2
const BETWEEN = 3

const TATWEEL = '\u0640'

/** The shapes of a letter: alone, last, and where it joins on both sides first and between. */
const shapes = new Map<string, string[]>()
for (const [from, to] of SHAPES)
  for (let code = from; code <= to; code++) {
    const shape = String.fromCodePoint(code)
    const letter = shape.normalize('NFKC')
    if (letter !== shape && [...letter].length === 1) shapes.set(letter, [...(shapes.get(letter) ?? []), shape])
  }

/** A text with every Arabic letter in the shape it is drawn in, without the marks above and below: for measuring only. */
export function joined(text: string): string {
  const letters = [...text.normalize('NFC').replace(/[\p{M}\p{Cf}]/gu, '')]
  return letters.map((letter, i) => shapeOf(letter, letters[i - 1] ?? '', letters[i + 1] ?? '')).join('')
}

function shapeOf(letter: string, before: string, after: string): string {
  const of = shapes.get(letter)
  if (!of) return letter
  const fromBefore = of.length > LAST && joinsOn(before)
  const toAfter = of.length > BETWEEN && joinsBack(after)
  const shape = fromBefore ? (toAfter ? BETWEEN : LAST) : toAfter ? FIRST : ALONE
  return of[shape] ?? letter
}

const joinsOn = (letter: string): boolean => letter === TATWEEL || (shapes.get(letter)?.length ?? 0) > BETWEEN
const joinsBack = (letter: string): boolean => letter === TATWEEL || (shapes.get(letter)?.length ?? 0) > LAST

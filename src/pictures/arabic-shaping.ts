/** Unicode's presentation forms of Arabic letters, for each letter in the order of its shapes. */
const SHAPES = [
  [0xfe80, 0xfefc],
  [0xfb50, 0xfbff],
] as const
const ISOLATED = 0
const FINAL = 1
const INITIAL = 2
const MEDIAL = 3

const TATWEEL = '\u0640'

/** The shapes of a letter: isolated, final, and for a letter that joins on both sides initial and medial. */
const shapes = new Map<string, string[]>()
for (const [from, to] of SHAPES)
  for (let code = from; code <= to; code++) {
    const shape = String.fromCodePoint(code)
    const letter = shape.normalize('NFKC')
    if (letter !== shape && [...letter].length === 1) shapes.set(letter, [...(shapes.get(letter) ?? []), shape])
  }

/** Shapes the Arabic letters of a text and drops the marks above and below: for measuring only. */
export function shapeArabic(text: string): string {
  const letters = [...text.normalize('NFC').replace(/[\p{M}\p{Cf}]/gu, '')]
  return letters.map((letter, i) => shapeLetter(letter, letters[i - 1] ?? '', letters[i + 1] ?? '')).join('')
}

function shapeLetter(letter: string, before: string, after: string): string {
  const of = shapes.get(letter)
  if (!of) return letter
  const fromBefore = of.length > FINAL && joinsNext(before)
  const toAfter = of.length > MEDIAL && joinsPrevious(after)
  const shape = fromBefore ? (toAfter ? MEDIAL : FINAL) : toAfter ? INITIAL : ISOLATED
  return of[shape] ?? letter
}

const joinsNext = (letter: string): boolean => letter === TATWEEL || (shapes.get(letter)?.length ?? 0) > MEDIAL
const joinsPrevious = (letter: string): boolean => letter === TATWEEL || (shapes.get(letter)?.length ?? 0) > FINAL

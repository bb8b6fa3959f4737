/** A question with its outcome. */
export interface QuestionOutcome {
  readonly groups: readonly string[]
  readonly answerable: boolean
  readonly outcome: 'answered' | 'unsure' | 'declined'
  /** Whether the first passage answers. */
  readonly isRight: boolean
}

/** Prints how many questions are right, unsure and wrong, in all and by group, and how reliable answers and declines are. */
export function printOutcomes(all: readonly QuestionOutcome[]): void {
  console.log(row(['', 'asked', 'right', 'unsure', 'wrong', 'answers right', '"not told" right', 'ranked first']))
  for (const group of [undefined, ...new Set(all.flatMap(({ groups }) => groups))].sort(compareGroups))
    printRow(group ?? 'all', group === undefined ? all : all.filter(({ groups }) => groups.includes(group)))
}

const compareGroups = (a: string | undefined, b: string | undefined): number => (a ?? '').localeCompare(b ?? '')

function printRow(name: string, of: readonly QuestionOutcome[]): void {
  const isRight = ({ outcome, isRight: right, answerable }: QuestionOutcome): boolean =>
    outcome === 'answered' ? right : !answerable
  const answered = of.filter(({ outcome }) => outcome === 'answered')
  const declined = of.filter(({ outcome }) => outcome === 'declined')
  const said = [...answered, ...declined]
  const answerable = of.filter((one) => one.answerable)
  const right = said.filter(isRight)
  console.log(
    row([
      name,
      String(of.length),
      percent(right, of),
      percent({ length: of.length - said.length }, of),
      percent({ length: said.length - right.length }, of),
      `${percent(answered.filter(isRight), answered)} of ${answered.length}`,
      `${percent(declined.filter(isRight), declined)} of ${declined.length}`,
      percent(
        answerable.filter((one) => one.isRight),
        answerable,
      ),
    ]),
  )
}

interface Counted {
  readonly length: number
}
const percent = (part: Counted, whole: Counted): string => ((100 * part.length) / Math.max(whole.length, 1)).toFixed(1)
const row = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(24) : cell.padStart(i < 5 ? 8 : 18))).join('')

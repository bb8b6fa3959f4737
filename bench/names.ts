// Who is meant by a typed name? Names in both scripts over the shipped story and invented ones, half of them of nobody
// who speaks there. One command: npm exec -c "node bench/names.ts [--all]"
//   --all: lists every name that is not met as it should be
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { matchSpeakers, quotedSpeakers } from '../src/answers/match-speakers.ts'
import { loadCorpus } from '../src/story/corpus.ts'

/** Stories that were not used for setting the thresholds. */
const HELD_BACK = ['flood', 'truce', 'layoffs']

const line = z.object({
  story: z.string(),
  typed: z.string(),
  kind: z.enum(['person', 'country', 'office', 'institution']),
  /** The speakers that may be shown, as the story names them; none if no speaker is meant. */
  find: z.array(z.string()),
  /** Whether suggesting one of them is right as well. */
  near: z.boolean().default(false),
})
type GoldName = z.infer<typeof line>

const corpora = [join(import.meta.dirname, '..', 'corpus'), join(import.meta.dirname, 'stories')]
const stories = new Map((await Promise.all(corpora.map(loadCorpus))).flatMap((corpus) => [...corpus.stories]))
const asked = readFileSync(join(import.meta.dirname, 'names.jsonl'), 'utf8')
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => line.parse(JSON.parse(row)))

const VERDICTS = ['right', 'asked', 'missed', 'offered', 'wrong'] as const
type Verdict = (typeof VERDICTS)[number]

/** `asked`: rightly suggested; `missed`: only suggested, or nobody; `offered`: suggested although no speaker is meant. */
function judge({ story: id, typed, find, near }: GoldName): Verdict {
  const story = stories.get(id)
  if (!story) throw new Error(`there is no story ${id}`)
  const unknown = find.filter((name) => !quotedSpeakers(story).includes(name))
  if (unknown.length > 0) throw new Error(`nobody in ${id} is called ${unknown.join(', ')}`)
  const meant = matchSpeakers(typed, story)
  if (meant.matches.some((name) => !find.includes(name))) return 'wrong'
  if (meant.matches.length > 0) return 'right'
  if (find.length === 0) return meant.suggestions.length === 0 ? 'right' : near ? 'asked' : 'offered'
  return near && meant.suggestions.some((name) => find.includes(name)) ? 'asked' : 'missed'
}

const judged = asked.map((one) => ({ ...one, verdict: judge(one), held: HELD_BACK.includes(one.story) }))
type Judged = (typeof judged)[number]

function print(title: string, of: readonly Judged[]): void {
  const cell = (some: readonly Judged[], verdict: Verdict): string =>
    String(some.filter((one) => one.verdict === verdict).length).padStart(9)
  const row = (name: string, some: readonly Judged[]): string =>
    name.padEnd(26) + String(some.length).padStart(6) + VERDICTS.map((verdict) => cell(some, verdict)).join('')
  console.log(`${title.padEnd(26)} names${VERDICTS.map((verdict) => verdict.padStart(9)).join('')}`)
  const sides = [
    ['speaks there', of.filter(({ find }) => find.length > 0)],
    ['speaks not', of.filter(({ find }) => find.length === 0)],
  ] as const
  for (const [side, some] of sides) {
    console.log(row(side, some))
    for (const [kind, theirs] of Map.groupBy(some, ({ kind }) => kind)) console.log(row(`  ${kind}`, theirs))
    const script = ({ typed }: Judged): string => (/\p{Script=Latin}/u.test(typed) ? '  Latin' : '  Arabic')
    for (const [name, theirs] of Map.groupBy(some, script)) console.log(row(name, theirs))
  }
}

print(
  'Tuned',
  judged.filter(({ held }) => !held),
)
console.log()
print(
  'Held back',
  judged.filter(({ held }) => held),
)
if (process.argv.includes('--all'))
  for (const { story, typed, verdict, held } of judged)
    if (verdict !== 'right' && !held) {
      const of = stories.get(story)
      console.log(verdict, story, typed, of && JSON.stringify(matchSpeakers(typed, of)))
    }

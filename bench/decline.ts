// What does declining cost? For each threshold of support: how many of the questions that a story does not answer
// are declined, and how many of those that it does; and how many come out right, answered or declined.
//   node bench/decline.ts [FOLDER]     as bench/search.ts
import { find, THRESHOLD } from '../src/answers/ask.ts'
import { indexOf } from '../src/search/search.ts'
import { readQuestions } from './questions.ts'

const { stories, asked } = await readQuestions(process.argv[2])
const index = indexOf(stories.values(), { dictionaries: '' })
const found = asked.map((one) => {
  const { hits, support } = find(one.question, index, { story: one.story, top: 1 })
  return { answerable: one.sentences.length > 0, right: one.sentences.includes(hits[0]?.sentence.n ?? 0), support }
})
const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / Math.max(all.length, 1)

console.log('threshold   declined: unanswerable   answerable   right in all')
for (let percent = 0; percent <= 100; percent += 4) {
  const threshold = percent / 100
  const declined = found.filter(({ support }) => support < threshold)
  const [unanswerable, answerable] = [found.filter((one) => !one.answerable), found.filter((one) => one.answerable)]
  const right = found.filter((one) => (one.support < threshold ? !one.answerable : one.right))
  const bar = '#'.repeat(Math.round(40 * share(right, found)))
  const cells = [
    share(
      declined.filter((one) => !one.answerable),
      unanswerable,
    ),
    share(
      declined.filter((one) => one.answerable),
      answerable,
    ),
    share(right, found),
  ].map((one) => one.toFixed(2).padStart(13))
  console.log(
    `${threshold.toFixed(2).padStart(9)}${cells.join('')}   ${bar}${threshold === THRESHOLD ? ' ← here' : ''}`,
  )
}

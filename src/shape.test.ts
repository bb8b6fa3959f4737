import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

/** Rooms from the ground up: a file imports from its own room or from one before it. */
const ROOMS = [
  'src/build',
  'src/languages',
  'src/story',
  'src/claims',
  'src/search',
  'src/answers',
  'src/presentation',
  'src/pictures',
  'src/desk',
  'src/follows',
  'src/receipts',
  'src/database',
  'src/record',
  'src/stories',
  'src/command',
  'src/intake',
  'src/delivery',
  'src/monitoring',
  'src/actions',
  'commands',
  'src/discord',
  'src/loopback',
  'src/playground',
  'src/terminal',
  'test',
]
/** Entry points, which may import from every room. */
const ENTRY_POINTS = [
  'src/main.ts',
  'src/bot.ts',
  'src/build.ts',
  'src/cli.ts',
  'src/config.ts',
  'src/require-node.js',
  'src/start.js',
  'src/shape.test.ts',
]

const root = join(import.meta.dirname, '..')
const filesIn = (...folders: string[]): string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((name) => /\.(ts|js)$/.test(name))
    .map((name) => name.split(sep).join('/'))
const files = filesIn('src', 'commands', 'test')

const roomOf = (file: string): number => ROOMS.findIndex((room) => file.startsWith(`${room}/`))

/** What a file imports from this repository. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, path = '']) =>
    relative(root, join(root, dirname(file), path))
      .split(sep)
      .join('/'),
  )
}

test('every file stands in a room', () => {
  expect(files.filter((file) => roomOf(file) < 0 && !ENTRY_POINTS.includes(file))).toEqual([])
})

test('imports only look up the list of rooms', () => {
  const wrong = files
    .filter((file) => roomOf(file) >= 0)
    .flatMap((file) =>
      imports(file)
        .filter((target) => roomOf(target) > roomOf(file) || (roomOf(target) < 0 && !target.startsWith('corpus/')))
        .map((target) => `${file} imports ${target}`),
    )
  expect(wrong).toEqual([])
})

test('a language imports only its own folder and the contract', () => {
  const wrong = files
    .filter((file) => /^src\/languages\/[a-z]{2}\//.test(file))
    .flatMap((file) =>
      imports(file)
        .filter(
          (target) =>
            !target.startsWith(`${dirname(file)}/`) && !/^src\/languages\/(lexicon\/)?[a-z-]+\.ts$/.test(target),
        )
        .map((target) => `${file} imports ${target}`),
    )
  expect(wrong).toEqual([])
})

test('the Discord on loopback knows nothing of the bot', () => {
  const wrong = files
    .filter((file) => file.startsWith('src/loopback/'))
    .flatMap((file) => imports(file).filter((target) => !target.startsWith('src/loopback/')))
  expect(wrong).toEqual([])
})

/** What is loaded with a file: the files and packages that it imports, and those that they import; types are not loaded. */
function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded
  loaded.add(file)
  if (!files.includes(file)) return loaded
  const text = readFileSync(join(root, file), 'utf8')
  for (const [, path = ''] of text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[\w\s*{},$]+\sfrom\s+)?'([^']+)'/gm)) {
    const target = path.startsWith('.') ? join(dirname(file), path).split(sep).join('/') : path
    loadedWith(target, loaded)
  }
  return loaded
}

test('a bot on Discord loads nothing that only the playground needs', () => {
  const loaded = [...loadedWith('src/main.ts')]
  expect(loaded).toEqual(
    expect.arrayContaining(['src/bot.ts', 'src/discord/router.ts', 'commands/ask.ts', 'discord.js']),
  )
  const playground = /^(?:src\/(?:loopback|playground)\/|(?:ajv|ajv-formats|discord-api-spec|ws)(?:\/|$))/
  expect(loaded.filter((one) => playground.test(one))).toEqual([])
  expect([...loadedWith('src/playground/playground.ts')].filter((one) => playground.test(one))).toEqual(
    expect.arrayContaining(['src/loopback/loopback.ts', 'ajv/dist/2020.js', 'ajv-formats', 'ws']),
  )
})

test('nothing is named for what it is not', () => {
  expect(files.filter((file) => /(utils?|helpers?|common|lib|manager|service|types)(\/|\.ts$)/.test(file))).toEqual([])
})

/** Number of characters of a line at most: a pattern that needs a second look is too long. */
const LONGEST = 160

test('no line is longer than can be read at once', () => {
  const long = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => (line.length > LONGEST ? [`${file}:${i + 1}`] : [])),
  )
  expect(long).toEqual([])
})

/** Maximum number of lines of a file. A table of words that needs more is no code: it stands in a language's lexicon. */
const MOST_LINES = 250

test('no file holds more than can be read at once', () => {
  const linesOf = (file: string): number => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length
  expect([...files, ...filesIn('bench')].filter((file) => linesOf(file) > MOST_LINES)).toEqual([])
})

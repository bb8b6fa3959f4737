import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { TRANSITIONS } from '../desk/transitions.ts'
import { DEFAULTS, SERVER_ONLY, SETTING_NAMES } from '../desk/settings.ts'
import { commands } from '../../commands/index.ts'
import { runInTest } from './terminal.fixture.ts'

const root = join(import.meta.dirname, '../..')
const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
/** All that people read about the project, by path. */
const papers = new Map(
  [...markdownIn('.'), ...markdownIn('docs'), ...markdownIn('src'), 'corpus/README.md'].map((path) => [
    path,
    readFileSync(join(root, path), 'utf8'),
  ]),
)
/** The texts of the code in some folders. */
const files = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  )
const paper = (path: string): string => papers.get(path) ?? ''

/** The sessions shown: a line with `$ npm run -s isnad -- …`, then what it prints. */
const sessions = [...papers].flatMap(([path, text]) =>
  [...text.matchAll(/```console\n\$ npm run -s isnad -- (.*)\n([\s\S]*?)```/g)].map(
    ([, words = '', printed = '']) => [path, words, printed] as const,
  ),
)

/** Splits a line as a shell does where it has only plain words and single quotes. */
const split = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

test.each(['README.md', 'README.ar.md', 'docs/commands.md'])('%s shows sessions', (path) => {
  expect(sessions.filter(([in_]) => in_ === path).length).toBeGreaterThan(2)
})

test.each(sessions)('%s: isnad %s prints what it says', async (_, words, printed) => {
  const { status, printed: lines, complained } = await runInTest([...split(words), '--corpus', join(root, 'corpus')])
  expect([`${lines}\n`, complained]).toEqual([printed, ''])
  expect(status).toBe(0)
})

test('the README is no longer than can be read in one go, and lists every setting of the environment', () => {
  const settings = readFileSync(join(root, '.env.example'), 'utf8').match(/^[A-Z_]+(?==)/gm) ?? []
  expect(settings.filter((name) => !paper('README.md').includes(`\`${name}\``))).toEqual([])
  expect(paper('README.md').split('\n').length).toBeLessThanOrEqual(250)
})

test('the README says what each package is for', () => {
  const { dependencies, devDependencies, optionalDependencies }: Readonly<Record<string, object>> = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const all = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  const silent = all.filter((name) => !name.startsWith('@types/') && !paper('README.md').includes(`\`${name}\``))
  expect(silent).toEqual([])
})

test('docs/settings.md lists every setting, in order, with what holds if nobody set it', () => {
  const rows = [...paper('docs/settings.md').matchAll(/^\| `([a-z-]+)` +\|.*\| +(.*?) +\| (both|server) +\|$/gm)]
  const words: Readonly<Record<string, string>> = { true: '`yes`', false: '`no`', open: '`open`' }
  const standard = SETTING_NAMES.map((name) => String(DEFAULTS[name] ?? '')).map((value) => words[value] ?? value)
  expect(rows.map(([, name]) => name)).toEqual(SETTING_NAMES)
  expect(rows.map(([, , value = '']) => (/^[\d`]/.test(value) ? value : ''))).toEqual(standard)
  expect(rows.map(([, , , where]) => where)).toEqual(
    SETTING_NAMES.map((name) => (SERVER_ONLY.has(name) ? 'server' : 'both')),
  )
})

test.each(['README.md', 'README.ar.md'])('%s names every command', (path) => {
  expect(commands.filter(({ name }) => !paper(path).includes(`\`/${name}`)).map(({ name }) => name)).toEqual([])
})

test('docs/commands.md lists every command with its options', () => {
  const all = commands.flatMap((one) =>
    'commands' in one
      ? one.commands.map(({ name, options }) => ({ name: `${one.name} ${name}`, options }))
      : [{ name: one.name, options: one.options }],
  )
  const rows = [...paper('docs/commands.md').matchAll(/^\| `\/([a-z- ]+)` +\| (.*?) +\|/gm)].map(
    ([, name, options]) => [...[name, options]],
  )
  expect(rows).toEqual(all.map(({ name, options }) => [name, options.map((one) => `\`${one.name}\``).join(', ')]))
})

/** The anchor that a heading gets: letters, digits and hyphens, in lower case. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

test('every heading that is linked to is there', () => {
  const lost = [...papers].flatMap(([path, text]) =>
    [...text.matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)].flatMap(([, target = '', anchor = '']) => {
      const file = target === '' ? path : join(dirname(path), target)
      const headings = [...readFileSync(join(root, file), 'utf8').matchAll(/^#+ (.+)$/gm)]
      return headings.some(([, heading = '']) => anchorOf(heading) === anchor) ? [] : [`${path}: ${target}#${anchor}`]
    }),
  )
  expect(lost).toEqual([])
})

test('every file that is linked to is there', () => {
  const lost = [...papers].flatMap(([path, text]) =>
    [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(root, dirname(path), target)))
      .map((target) => `${path}: ${target}`),
  )
  expect(lost).toEqual([])
})

test("the diagram of the desk's states shows every transition, and no other", () => {
  const drawn = [...paper('src/README.md').matchAll(/^ {2}(\w+) --> (\w+): ([a-z]+)$/gm)].map(([, ...parts]) =>
    parts.join(' '),
  )
  const all = Object.entries(TRANSITIONS).flatMap(([name, { from, to }]) =>
    to ? from.map((one) => `${one} ${to} ${name}`) : [],
  )
  expect(drawn.toSorted()).toEqual(all.toSorted())
})

test('the words we use stand in order, and in the code', () => {
  const table = paper('src/README.md').split('## Words we use')[1] ?? ''
  const words = [...table.matchAll(/^\| ([a-z][a-z ]+?) +\| (?!what)/gm)].map(([, word = '']) => word)
  const code = files('src', 'commands').join('\n')
  expect(words.length).toBeGreaterThan(100)
  expect(words).toEqual(words.toSorted())
  expect(words.filter((word) => !new RegExp(word.replaceAll(' ', '[-_ ]?'), 'i').test(code))).toEqual([])
})

test.each(['src/README.md', 'CONTRIBUTING.md'])('every file that %s names is there', (path) => {
  const all = ['src', 'commands', 'bench', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const named = [...paper(path).matchAll(/`(?:\.\.\/)?([\w/.-]+\.tsx?)`/g)].map(([, file = '']) => file)
  const lost = named.filter(
    (name) => !/LANG|sources/.test(name) && !all.some((file) => `/${file}`.endsWith(`/${name}`)),
  )
  expect(lost).toEqual([])
})

/** The tasks of CONTRIBUTING.md: what to do, the search, the file that it finds. */
const tasks = [...paper('CONTRIBUTING.md').matchAll(/^\| (.+?) +\| `(grep [^`]+)` +\| `([^`]+)`/gm)].map(
  ([, task = '', search = '', file = '']) => [task, search, file] as const,
)

test('ten tasks say where to begin', () => {
  expect(tasks.length).toBe(10)
})

test.each(tasks)('%s: %s finds %s', (_, search, file) => {
  const [, ...words] = split(search)
  const found = execFileSync('grep', ['-l', ...words], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
  expect(found).toContain(file)
  expect(found.length).toBeLessThan(6)
})

import type { Tables } from './tables.ts'

/**
 * The kind of a column, which decides what becomes of it. server: the id of a server, by which its rows are deleted.
 * person: the id of a person, and sought: what a person wrote, which are encrypted so that they can still be looked for.
 * words: what a person wrote, which is encrypted and cannot be compared. plain: anything else.
 */
export type ColumnKind = 'server' | 'person' | 'sought' | 'words' | 'plain'

type ColumnKinds = { readonly [T in keyof Tables]: { readonly [C in keyof Tables[T]]: ColumnKind } }

/** Every column of every table, each table behind those that it refers to. A new one is missed by the compiler. */
export const COLUMNS = {
  settings: { scope: 'plain', id: 'plain', server: 'server', name: 'plain', value: 'plain' },
  servers: { id: 'server', last_number: 'plain' },
  answers: {
    id: 'plain',
    server: 'server',
    number: 'plain',
    channel: 'plain',
    way: 'plain',
    asker: 'person',
    command: 'plain',
    input: 'words',
    story: 'plain',
    version: 'plain',
    state: 'plain',
    revision: 'plain',
    decider: 'person',
    reason: 'words',
    message: 'plain',
    asked_at: 'plain',
  },
  citations: {
    answer: 'plain',
    position: 'plain',
    story: 'plain',
    language: 'plain',
    cited_hash: 'plain',
    cited_start: 'plain',
    cited_end: 'plain',
    cited_sentence: 'plain',
    now_hash: 'plain',
    now_start: 'plain',
    now_end: 'plain',
    now_sentence: 'plain',
    rule: 'plain',
    standing: 'plain',
    removed: 'plain',
    beside: 'plain',
  },
  versions: {
    story: 'plain',
    language: 'plain',
    number: 'plain',
    hash: 'plain',
    about: 'plain',
    body: 'plain',
    seen_at: 'plain',
  },
  corrections: {
    id: 'plain',
    server: 'server',
    number: 'plain',
    story: 'plain',
    language: 'plain',
    from_hash: 'plain',
    from_sentence: 'plain',
    to_version: 'plain',
    to_sentence: 'plain',
    notice: 'plain',
    state: 'plain',
    decider: 'person',
    reason: 'words',
    opened_at: 'plain',
  },
  story_drafts: {
    id: 'plain',
    server: 'server',
    number: 'plain',
    state: 'plain',
    revision: 'plain',
    adder: 'person',
    decider: 'person',
    reason: 'words',
    fields: 'words',
    body: 'words',
    story: 'plain',
    at: 'plain',
  },
  error_reports: {
    id: 'plain',
    server: 'server',
    number: 'plain',
    channel: 'plain',
    answer: 'plain',
    command: 'plain',
    input: 'words',
    position: 'plain',
    story: 'plain',
    language: 'plain',
    hash: 'plain',
    start: 'plain',
    end: 'plain',
    sentence: 'plain',
    kind: 'plain',
    words: 'words',
    reporter: 'person',
    state: 'plain',
    revision: 'plain',
    decider: 'person',
    reason: 'words',
    opened_at: 'plain',
  },
  held_citations: { report: 'plain', answer: 'plain', position: 'plain' },
  votes: {
    answer: 'plain',
    person: 'person',
    server: 'server',
    command: 'plain',
    story: 'plain',
    reason: 'plain',
    words: 'words',
    at: 'plain',
  },
  deliveries: {
    id: 'plain',
    purpose: 'plain',
    server: 'server',
    answer: 'plain',
    correction: 'plain',
    error_report: 'plain',
    story_draft: 'plain',
    event: 'plain',
    channel: 'plain',
    person: 'person',
    state: 'plain',
    attempts: 'plain',
    unsure: 'plain',
    due_at: 'plain',
    message: 'plain',
    reason: 'words',
  },
  audit_log: {
    seq: 'plain',
    server: 'server',
    answer: 'plain',
    correction: 'plain',
    story_draft: 'plain',
    actor: 'person',
    event: 'plain',
    detail: 'plain',
    reason: 'words',
    at: 'plain',
  },
  private_answers: {
    id: 'plain',
    server: 'server',
    channel: 'plain',
    asker: 'person',
    command: 'plain',
    input: 'words',
    story: 'plain',
    version: 'plain',
    citations: 'plain',
    at: 'plain',
  },
  unanswered: {
    id: 'plain',
    server: 'server',
    channel: 'plain',
    story: 'plain',
    question: 'words',
    reason: 'plain',
    at: 'plain',
    asker: 'person',
  },
  follows: {
    id: 'plain',
    server: 'server',
    person: 'person',
    kind: 'plain',
    story: 'plain',
    words: 'words',
    subject: 'sought',
    language: 'plain',
    channel: 'plain',
    parent: 'plain',
    in_channel: 'plain',
    since: 'plain',
  },
  news: {
    id: 'plain',
    server: 'server',
    follow: 'plain',
    subject: 'sought',
    story: 'plain',
    language: 'plain',
    from_version: 'plain',
    to_version: 'plain',
    withdraws: 'plain',
  },
  told_versions: { story: 'plain', language: 'plain', number: 'plain' },
  unreachable_people: { person: 'person', tries: 'plain' },
  answer_counts: { server: 'server', month: 'plain', status: 'plain', bucket: 'plain', n: 'plain' },
  welcomes: { server: 'server', joined_at: 'plain' },
  cooldowns: { server: 'server', channel: 'plain', person: 'person', until: 'plain' },
  button_states: { key: 'plain', value: 'words', at: 'plain' },
  shown_spans: { server: 'server', channel: 'plain', story: 'plain', hash: 'plain', start: 'plain', end: 'plain' },
  purges: { id: 'plain', at: 'plain', doubted_at: 'plain' },
  absences: { server: 'server', since: 'plain' },
  encryption: { name: 'plain', proof: 'plain' },
} as const satisfies ColumnKinds

/** Every table, each behind those that it refers to. */
export const TABLE_NAMES = Object.keys(COLUMNS)

const kinds: ReadonlyMap<string, ReadonlyMap<string, ColumnKind>> = new Map(
  Object.entries(COLUMNS).map(([table, columns]) => [table, new Map<string, ColumnKind>(Object.entries(columns))]),
)

/** The kind of a column; plain for one of no table of ours. */
export const columnKind = (table: string, column: string): ColumnKind => kinds.get(table)?.get(column) ?? 'plain'

/** The columns of a table that are of some kinds. */
export const columnsOf = (table: string, ...wanted: readonly ColumnKind[]): string[] =>
  [...(kinds.get(table) ?? [])].flatMap(([column, kind]) => (wanted.includes(kind) ? [column] : []))

/** Names of encrypted columns that are looked for, in whichever table: one name never means two things. */
export const SOUGHT_COLUMNS: ReadonlySet<string> = new Set(
  TABLE_NAMES.flatMap((table) => columnsOf(table, 'person', 'sought')),
)

/** Names of columns that may hold what is encrypted. */
export const ENCRYPTED_COLUMNS: ReadonlySet<string> = new Set(
  TABLE_NAMES.flatMap((table) => columnsOf(table, 'person', 'sought', 'words')),
)

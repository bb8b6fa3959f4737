import type { Generated } from 'kysely'
import type { Purpose } from '../desk/deliver.ts'
import type { Standing, AnswerState, Way } from '../desk/answer-record.ts'
import type { ErrorKind, ErrorReportState } from '../desk/error-report.ts'
import type { Notice } from '../desk/notices.ts'
import type { FollowKind } from '../follows/follow.ts'
import type { StoryDraftState } from '../desk/story-draft.ts'
import type { VoteReason } from '../desk/vote.ts'

/** The tables, as the migrations make them. Times are ISO 8601 in UTC, which sort as text; yes and no are 1 and 0. */
export interface Tables {
  settings: { scope: 'server' | 'channel'; id: string; server: string; name: string; value: string }
  servers: { id: string; last_number: number }
  answers: {
    id: string
    server: string
    number: number
    channel: string
    way: Way
    asker: string | null
    command: string
    input: string | null
    story: string
    version: string
    state: AnswerState
    revision: number
    decider: string | null
    reason: string | null
    message: string | null
    asked_at: string
  }
  citations: {
    answer: string
    position: number
    story: string
    language: string
    cited_hash: string
    cited_start: number
    cited_end: number
    cited_sentence: number
    now_hash: string
    now_start: number
    now_end: number
    now_sentence: number
    rule: string
    standing: Standing
    removed: number
    /** For a translation: the position of the excerpt that it is shown beside. */
    beside: number | null
  }
  versions: {
    story: string
    language: string
    number: number
    hash: string
    about: string
    body: string
    seen_at: string
  }
  corrections: {
    id: string
    server: string
    number: number
    story: string
    language: string
    from_hash: string
    /** 0 stands for the whole story. */
    from_sentence: number
    to_version: number
    to_sentence: number | null
    notice: Notice
    state: 'open' | 'held' | 'decided' | 'superseded'
    decider: string | null
    reason: string | null
    opened_at: string
  }
  deliveries: {
    id: string
    purpose: Purpose
    server: string
    answer: string | null
    correction: string | null
    story_draft: string | null
    error_report: string | null
    event: string | null
    channel: string | null
    person: string | null
    state: 'waiting' | 'sending' | 'done' | 'lost'
    attempts: number
    unsure: number
    due_at: string
    message: string | null
    reason: string | null
  }
  /** What people say is wrong with an answer. */
  error_reports: {
    id: string
    server: string
    number: number
    channel: string
    /** Of an answer on record, or of one that only its asker saw. */
    answer: string
    command: string
    input: string | null
    /** 0 stands for the whole answer. */
    position: number
    story: string
    language: string
    hash: string
    start: number
    end: number
    sentence: number
    kind: ErrorKind
    words: string | null
    reporter: string | null
    state: ErrorReportState
    revision: number
    decider: string | null
    reason: string | null
    opened_at: string
  }
  /** The citations that are under check because of a report: until an editor ends it. */
  held_citations: { report: string; answer: string; position: number }
  /** Whether an answer answered: one for each person and answer. */
  votes: {
    answer: string
    person: string
    server: string
    command: string
    story: string
    /** Null where it answered. */
    reason: VoteReason | null
    words: string | null
    at: string
  }
  audit_log: {
    seq: Generated<number>
    server: string
    answer: string | null
    correction: string | null
    story_draft: string | null
    actor: string | null
    event: string
    detail: string
    reason: string | null
    at: string
  }
  /** Stories to be added. `fields`: what is known of one, as JSON. */
  story_drafts: {
    id: string
    server: string
    number: number
    state: StoryDraftState
    revision: number
    adder: string | null
    decider: string | null
    reason: string | null
    fields: string
    body: string
    story: string
    at: string
  }
  /** Private answers, so that the buttons under them outlive a restart. Stored for a day. */
  private_answers: {
    id: string
    server: string
    channel: string
    asker: string
    command: string
    input: string
    story: string
    version: string
    /** The citations it was shown with, as JSON; null in one of an earlier version of the program. */
    citations: string | null
    at: string
  }
  unanswered: {
    id: string
    server: string
    channel: string
    story: string | null
    question: string
    reason: string
    at: string
    /** So that people are counted, and not how often they ask; null for what was asked before they were. */
    asker: string | null
  }
  follows: {
    id: string
    server: string
    person: string
    kind: FollowKind
    story: string | null
    words: string
    /** What is followed as `subjectKey` has it. */
    subject: string
    language: string
    channel: string
    parent: string | null
    in_channel: number
    since: string
  }
  /** What a delivery tells followers: the id is the delivery's. */
  news: {
    id: string
    server: string
    follow: string
    subject: string
    story: string
    language: string
    /** Null where there was no version that could be read. */
    from_version: number | null
    /** 0 where the story's file is gone. */
    to_version: number
    /** What an editor withdrew of what was told before, as JSON; null for a change. */
    withdraws: string | null
  }
  /** The newest version of each story of which followers were told. */
  told_versions: { story: string; language: string; number: number }
  /** People who follow something and could not be written to lately, with the number of tries. */
  unreachable_people: { person: string; tries: number }
  /** One row: when what is past its retention was erased last, and since when the clock has been too far ahead of it. */
  purges: { id: number; at: string; doubted_at: string | null }
  /** The wait of a person in a channel; `person` is empty for that of everybody. */
  cooldowns: { server: string; channel: string; person: string; until: string }
  button_states: { key: string; value: string; at: string }
  shown_spans: { server: string; channel: string; story: string; hash: string; start: number; end: number }
  /** Servers that hold data and that the bot is no longer in, as Discord lists them, and since when. */
  absences: { server: string; since: string }
  /** One row where the record is encrypted: a known text under its key. */
  encryption: { name: string; proof: string }
  /** When the bot joined a server that was written to. */
  welcomes: { server: string; joined_at: string }
  /** How many answers of a status a server was given in a month, by the bucket of how long they took. */
  answer_counts: { server: string; month: string; status: string; bucket: number; n: number }
}

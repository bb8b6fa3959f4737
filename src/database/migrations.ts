/** The two databases. */
export type DatabaseKind = 'sqlite' | 'postgres'

/** The type of a number that grows with every row: the one thing that the two databases spell differently. */
const SERIAL = {
  sqlite: 'integer primary key autoincrement',
  postgres: 'integer generated always as identity primary key',
} as const satisfies Record<DatabaseKind, string>

interface Migration {
  readonly name: string
  statements(kind: DatabaseKind): readonly string[]
}

/** Every migration, in order. One that was released is never edited: a change is a new entry. */
export const migrations: readonly Migration[] = [
  {
    name: '0001-desk',
    statements: (kind) => [
      `create table settings (
         scope text not null, id text not null, server text not null, name text not null, value text not null,
         primary key (scope, id, name))`,
      'create table servers (id text primary key, last_number integer not null)',
      `create table answers (
         id text primary key, server text not null, number integer not null, channel text not null, way text not null,
         asker text, command text not null, input text, story text not null, version text not null, state text not null,
         revision integer not null, decider text, reason text, message text, asked_at text not null,
         unique (server, number))`,
      'create index answers_by_state on answers (server, state)',
      'create index answers_by_asker on answers (asker)',
      'create index answers_by_message on answers (message)',
      `create table citations (
         answer text not null references answers (id) on delete cascade, position integer not null,
         story text not null, language text not null,
         cited_hash text not null, cited_start integer not null, cited_end integer not null, cited_sentence integer not null,
         now_hash text not null, now_start integer not null, now_end integer not null, now_sentence integer not null,
         rule text not null, standing text not null, removed integer not null,
         primary key (answer, position))`,
      'create index citations_by_place on citations (story, language, now_hash)',
      `create table versions (
         story text not null, language text not null, number integer not null, hash text not null, about text not null,
         body text not null, seen_at text not null,
         primary key (story, language, number))`,
      'create index versions_by_hash on versions (hash)',
      `create table corrections (
         id text primary key, server text not null, number integer not null, story text not null, language text not null,
         from_hash text not null, from_sentence integer not null, to_version integer not null, to_sentence integer,
         word text not null, state text not null, decider text, reason text, opened_at text not null,
         unique (server, number),
         unique (server, story, language, from_hash, from_sentence, to_version))`,
      `create table deliveries (
         id text primary key, purpose text not null, server text not null,
         answer text references answers (id) on delete cascade, correction text references corrections (id) on delete cascade,
         event text, channel text, person text, state text not null, attempts integer not null, unsure integer not null,
         due_at text not null, message text, reason text)`,
      'create index deliveries_due on deliveries (state, due_at)',
      'create index deliveries_by_answer on deliveries (answer)',
      'create index deliveries_by_correction on deliveries (correction)',
      `create table log (
         seq ${SERIAL[kind]}, server text not null, answer text, correction text, actor text, act text not null,
         detail text not null, reason text, at text not null)`,
      'create index log_by_answer on log (answer)',
      'create index log_by_actor on log (actor)',
      `create table given (
         id text primary key, server text not null, channel text not null, asker text not null, command text not null,
         input text not null, story text not null, version text not null, at text not null)`,
      `create table unanswered (
         id text primary key, server text not null, channel text not null, story text, question text not null,
         reason text not null, at text not null)`,
      'create index unanswered_by_server on unanswered (server, at)',
      'create table cooldowns (key text primary key, until text not null)',
      `create table shown (
         channel text not null, story text not null, hash text not null, start integer not null, "end" integer not null,
         primary key (channel, story, hash, start, "end"))`,
    ],
  },
  {
    name: '0002-memory',
    statements: () => ['create table memory (key text primary key, value text not null, at text not null)'],
  },
  {
    name: '0003-names',
    statements: () => [
      'alter table corrections rename column word to notice',
      'alter table log rename to audit_log',
      'alter table audit_log rename column act to event',
      'drop index log_by_answer',
      'drop index log_by_actor',
      'create index audit_log_by_answer on audit_log (answer)',
      'create index audit_log_by_actor on audit_log (actor)',
      `update audit_log set detail = replace(replace(replace(detail,
         '{"word":', '{"notice":'), '{"keep":', '{"keptPositions":'), '{"purpose":"notice"', '{"purpose":"notification"')`,
      'alter table given rename to private_answers',
      'alter table memory rename to button_states',
      'alter table shown rename to shown_spans',
      `update deliveries set purpose = 'notification' where purpose = 'notice'`,
      `update citations set rule = 'continuation' where rule = 'goes-on'`,
      // The buttons under a proposal name their action: those that still wait are sent again with the new name.
      `insert into deliveries (id, purpose, server, correction, state, attempts, unsure, due_at)
         select 'names-' || id, 'proposal-edit', server, id, 'waiting', 0, 0, opened_at
         from corrections where state in ('open', 'held')`,
    ],
  },
  {
    name: '0004-reports',
    statements: () => [
      `create table error_reports (
         id text primary key, server text not null, number integer not null, channel text not null, answer text not null,
         command text not null, input text, position integer not null, story text not null, language text not null,
         hash text not null, start integer not null, "end" integer not null, sentence integer not null,
         kind text not null, words text, reporter text, state text not null, revision integer not null, decider text,
         reason text, opened_at text not null,
         unique (server, number))`,
      'create index error_reports_by_state on error_reports (server, state)',
      'create index error_reports_by_reporter on error_reports (reporter)',
      `create table held_citations (
         report text not null references error_reports (id) on delete cascade,
         answer text not null references answers (id) on delete cascade, position integer not null,
         primary key (report, answer, position))`,
      'create index held_citations_by_answer on held_citations (answer)',
      'alter table deliveries add column error_report text references error_reports (id) on delete cascade',
      'create index deliveries_by_error_report on deliveries (error_report)',
      `create table votes (
         answer text not null, person text not null, server text not null, command text not null, story text not null,
         reason text, words text, at text not null,
         primary key (answer, person))`,
      'create index votes_by_server on votes (server, at)',
      'create index votes_by_person on votes (person)',
      // Where the words of a private answer stand, so that they can be verified as they were shown.
      'alter table private_answers add column citations text',
    ],
  },
  {
    name: '0005-stories',
    statements: () => [
      `create table story_drafts (
         id text primary key, server text not null, number integer not null, state text not null,
         revision integer not null, adder text, decider text, reason text, fields text not null, body text not null,
         story text not null, at text not null,
         unique (server, number))`,
      'create index story_drafts_by_state on story_drafts (state, at)',
      'alter table deliveries add column story_draft text references story_drafts (id) on delete cascade',
      'alter table audit_log add column story_draft text',
    ],
  },
  {
    name: '0006-follows',
    statements: () => [
      `create table follows (
         id text primary key, server text not null, person text not null, kind text not null, story text, words text not null,
         subject text not null, language text not null, channel text not null, parent text, in_channel integer not null,
         since text not null,
         unique (server, person, subject))`,
      'create index follows_by_story on follows (story)',
      'create index follows_by_person on follows (person)',
      `create table news (
         id text primary key references deliveries (id) on delete cascade, server text not null, follow text not null,
         subject text not null, story text not null, language text not null, from_version integer, to_version integer not null)`,
      'create index news_by_follow on news (follow)',
      `create table told_versions (
         story text not null, language text not null, number integer not null, primary key (story, language))`,
      // Of what changed before somebody could follow it nobody is told.
      `insert into told_versions (story, language, number)
         select story, language, max(number) from versions group by story, language`,
      'create table unreachable_people (person text primary key, tries integer not null)',
      'alter table unanswered add column asker text',
    ],
  },
  {
    name: '0007-servers',
    statements: () => [
      'create table welcomes (server text primary key, joined_at text not null)',
      `create table answer_counts (
         server text not null, month text not null, status text not null, bucket integer not null, n integer not null,
         primary key (server, month, status, bucket))`,
    ],
  },
  {
    name: '0008-encryption',
    statements: () => [
      'create table encryption (name text primary key, proof text not null)',
      'create table absences (server text primary key, since text not null)',
      'alter table citations add column beside integer',
      // Waits that run when the program is updated are over.
      'drop table cooldowns',
      `create table cooldowns (
         server text not null, channel text not null, person text not null, until text not null,
         primary key (channel, person))`,
      'create index cooldowns_by_person on cooldowns (person)',
      `alter table shown_spans add column server text not null default ''`,
      `update shown_spans set server = coalesce(
         (select min(answers.server) from answers where answers.channel = shown_spans.channel), '')`,
    ],
  },
  {
    name: '0009-purges',
    statements: () => ['create table purges (id integer primary key, at text not null, doubted_at text)'],
  },
  {
    name: '0010-settings',
    statements: () => [
      // A channel's settings are its server's: another that names the channel writes rows of its own.
      `create table server_settings (
         server text not null, scope text not null, id text not null, name text not null, value text not null,
         primary key (server, scope, id, name))`,
      `insert into server_settings (server, scope, id, name, value)
         select server, scope, id, name, value from settings`,
      'drop table settings',
      'alter table server_settings rename to settings',
    ],
  },
  {
    name: '0011-withdrawals',
    statements: () => ['alter table news add column withdraws text'],
  },
]

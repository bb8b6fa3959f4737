/**
 * The tables of an archive. `editions` holds each edition's text, the places of its sentences and the claims read in
 * it; `words` holds the tokens of the sentences that may be searched. An edition that is gone stays until the next
 * update, for answers that are still being made from it, and its id is never used again: a text can only come from
 * the edition it was in.
 */
export const TABLES = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  create table if not exists files (story text not null, name text primary key, stamp text not null) without rowid;
  create index if not exists files_of_story on files (story);
  create table if not exists faults (
    story text not null, file text not null, field text not null, value text not null, reason text not null
  );
  create table if not exists editions (
    id integer primary key autoincrement, story text not null, language text not null, original integer not null,
    hash text not null, about text not null, body text not null, stretches text not null, claims text not null,
    gone integer not null default 0
  );
  create index if not exists editions_of_story on editions (story);
  create table if not exists sentences (
    id integer primary key, story text not null, language text not null, n integer not null
  );
  create index if not exists sentences_of_story on sentences (story);
  create index if not exists sentences_by_language on sentences (language);
  create virtual table if not exists words using fts5 (
    tokens, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
  );
  create virtual table if not exists frequencies using fts5vocab (words, row);
`

/** Statements that remove one story, by its id. */
export const REMOVALS = [
  'delete from words where rowid in (select id from sentences where story = ?)',
  'delete from sentences where story = ?',
  'update editions set gone = 1 where story = ?',
  'delete from faults where story = ?',
  'delete from files where story = ?',
]

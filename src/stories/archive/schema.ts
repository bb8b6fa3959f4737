/**
 * The tables of an archive. `editions` holds each edition's text, the places of its sentences and the claims read in
 * it. Of an edition that may be searched `first` is the number of its first sentence, `lengths` has the number of words
 * of each sentence, and `words` the ids of these words and then of the title's. An edition that is gone stays until the
 * next update, for answers that are still being made from it, and its id is never used again: a text can only come from
 * the edition it was in. `keys` leads to the words of a key, `sentence_postings` and `title_postings` from a word to the
 * sentences and titles that hold it.
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
    hash text not null, about text not null, first integer, lengths blob,
    gone integer not null default 0, stretches blob not null, words blob, body text not null, claims text not null
  );
  create index if not exists editions_of_story on editions (story);
  create table if not exists words (
    id integer primary key, form text not null, traits integer not null, letters integer not null
  );
  create table if not exists keys (key text primary key, words blob not null) without rowid;
  create table if not exists sentence_postings (id integer primary key, numbers blob not null);
  create table if not exists title_postings (id integer primary key, numbers blob not null);
`

/** Statements that remove one story, by its id, but for what its words lead to. */
export const REMOVALS = [
  'update editions set gone = 1 where story = ?',
  'delete from faults where story = ?',
  'delete from files where story = ?',
]

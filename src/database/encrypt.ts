import { sql } from 'kysely'
import { Cipher, isEncrypted } from './cipher.ts'
import { columnsOf, TABLE_NAMES } from './columns.ts'
import type { Database } from './database.ts'
import { lockMigrations } from './migrate.ts'
import type { DatabaseKind } from './migrations.ts'

/** DATA_KEY is not the key of a record. */
export class DataKeyError extends Error {}

const PROOF = { name: 'proof', text: 'isnad' }
/** The place of a row, by which it is found again, since tables have different keys; and the type that it is told in. */
const PLACE = { sqlite: ['rowid', 'integer'], postgres: ['ctid', 'tid'] } as const satisfies Record<
  DatabaseKind,
  object
>

/**
 * The cipher of a record; undefined where nothing in it is encrypted. Throws DataKeyError where the first key is not the
 * one it was encrypted with.
 */
export async function unlock(database: Database, [dataKey]: readonly Buffer[]): Promise<Cipher | undefined> {
  const proof = await readProof(database)
  if (proof === undefined) return undefined
  if (!dataKey) throw new DataKeyError('the record is encrypted, and no key is set')
  const cipher = new Cipher(dataKey)
  if (!opens(cipher, proof)) throw new DataKeyError('this is not the key that the record is encrypted with')
  return cipher
}

/**
 * Encrypts all that is on record with the first key, if a key is given and it is not yet; the second is the key that it
 * was encrypted with before. All of it or nothing. Returns whether anything was done. Throws DataKeyError where neither is
 * the key.
 */
export async function encryptDatabase(
  database: Database,
  kind: DatabaseKind,
  [dataKey, formerKey]: readonly Buffer[],
): Promise<boolean> {
  if (!dataKey) return false
  const fresh = new Cipher(dataKey)
  return database.transaction().execute(async (tx) => {
    await lockMigrations(tx, kind)
    const proof = await readProof(tx)
    if (proof !== undefined && opens(fresh, proof)) return false
    const former = formerKey && new Cipher(formerKey)
    if (proof !== undefined && !(former && opens(former, proof)))
      throw new DataKeyError('this is not the key that the record is encrypted with')
    const open = (text: string): string =>
      proof !== undefined && isEncrypted(text) ? (former?.decrypt(text) ?? text) : text
    for (const table of TABLE_NAMES) await encryptTable(tx, kind, table, fresh, open)
    const row = { name: PROOF.name, proof: fresh.encryptWords(PROOF.text) }
    await tx
      .insertInto('encryption')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ proof: row.proof }))
      .execute()
    return true
  })
}

async function readProof(database: Database): Promise<string | undefined> {
  const row = await database.selectFrom('encryption').select('proof').where('name', '=', PROOF.name).executeTakeFirst()
  return row?.proof
}

function opens(cipher: Cipher, proof: string): boolean {
  try {
    return cipher.decrypt(proof) === PROOF.text
  } catch {
    // What another key encrypted cannot be decrypted: that is the answer.
    return false
  }
}

async function encryptTable(
  tx: Database,
  kind: DatabaseKind,
  table: string,
  cipher: Cipher,
  open: (text: string) => string,
): Promise<void> {
  const sought = new Set(columnsOf(table, 'person', 'sought'))
  const columns = columnsOf(table, 'person', 'sought', 'words')
  if (columns.length === 0) return
  const [place, type] = PLACE[kind].map((word) => sql.raw(word))
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const { rows } = await sql<
    Record<string, unknown>
  >`select ${place} as place, ${names} from ${sql.table(table)}`.execute(tx)
  for (const row of rows) {
    const changes = columns.flatMap((column) => {
      const value = row[column]
      if (typeof value !== 'string') return []
      const text = open(value)
      return [sql`${sql.ref(column)} = ${sought.has(column) ? cipher.encryptSought(text) : cipher.encryptWords(text)}`]
    })
    if (changes.length > 0)
      await sql`update ${sql.table(table)} set ${sql.join(changes)} where ${place} = cast(${row.place} as ${type})`.execute(
        tx,
      )
  }
}

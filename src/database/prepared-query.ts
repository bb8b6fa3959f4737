import { type Compilable, type CompiledQuery, type Expression, type QueryResult, ValueNode } from 'kysely'
import type { Database } from './database.ts'

/** A value of a prepared query, which each run brings anew. */
export class Parameter<V, T> implements Expression<T> {
  readonly #read: (values: V) => T

  constructor(read: (values: V) => T) {
    this.#read = read
  }

  get expressionType(): T | undefined {
    return undefined
  }

  toOperationNode(): ValueNode {
    return ValueNode.create(this)
  }

  /** The same parameter, whose value is changed before it is written: encrypted. */
  map<U>(change: (value: T) => U): Parameter<V, U> {
    return new Parameter((values) => change(this.#read(values)))
  }

  of(values: V): T {
    return this.#read(values)
  }
}

/** Makes the parameter that is read from the values of a run. */
export type At<V> = <T>(read: (values: V) => T) => Parameter<V, T>

/**
 * Prepares a query for what every interaction asks: it is built once for each database, where Kysely builds and compiles it
 * for longer than SQLite runs it.
 */
export function prepareQuery<V, R>(
  build: (db: Database, at: At<V>) => Compilable<R>,
): (db: Database, values: V) => Promise<QueryResult<R>> {
  const compiled = new WeakMap<object, CompiledQuery<R>>()
  return (db, values) => {
    // A transaction is a database of its own, but its plugin and adapter are those of the whole.
    const { plugins, adapter } = db.getExecutor()
    const key = plugins.at(-1) ?? adapter
    const query = compiled.get(key) ?? build(db, (read) => new Parameter(read)).compile()
    compiled.set(key, query)
    const parameters = query.parameters.map((one) => (one instanceof Parameter ? one.of(values) : one))
    return db.executeQuery({ ...query, parameters })
  }
}

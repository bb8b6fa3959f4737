import {
  AliasNode,
  type BinaryOperationNode,
  ColumnNode,
  type ColumnUpdateNode,
  type InsertQueryNode,
  type KyselyPlugin,
  type OnConflictNode,
  type OperationNode,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  PrimitiveValueListNode,
  type QueryId,
  type QueryResult,
  ReferenceNode,
  type RootOperationNode,
  TableNode,
  type UnknownRow,
  type UpdateQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
} from 'kysely'
import { type Cipher, isEncrypted } from './cipher.ts'
import { type ColumnKind, columnKind, ENCRYPTED_COLUMNS, SOUGHT_COLUMNS } from './columns.ts'
import { Parameter } from './prepared-query.ts'

/**
 * Encrypts what is written into columns of persons and of their words (`columns.ts`), and what is looked for in them;
 * decrypts what is read. Queries know nothing of it. What `sql` writes by itself goes past it.
 */
export class CipherPlugin implements KyselyPlugin {
  readonly #cipher: Cipher
  readonly #transformer: QueryEncrypter

  constructor(cipher: Cipher) {
    this.#cipher = cipher
    this.#transformer = new QueryEncrypter(cipher)
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    return this.#transformer.transformNode(node, queryId)
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return { ...result, rows: result.rows.map((row) => this.#decrypt(row)) }
  }

  #decrypt(row: UnknownRow): UnknownRow {
    const decrypted = Object.entries(row).flatMap(([column, value]) =>
      ENCRYPTED_COLUMNS.has(column) && isEncrypted(value) ? [[column, this.#cipher.decrypt(value)]] : [],
    )
    return decrypted.length === 0 ? row : { ...row, ...Object.fromEntries(decrypted) }
  }
}

class QueryEncrypter extends OperationNodeTransformer {
  readonly #cipher: Cipher

  constructor(cipher: Cipher) {
    super()
    this.#cipher = cipher
  }

  protected override transformInsertQuery(node: InsertQueryNode, queryId?: QueryId): InsertQueryNode {
    const table = node.into?.table.identifier.name ?? ''
    const kinds = (node.columns ?? []).map(({ column }) => columnKind(table, column.name))
    const { values, onConflict } = node
    const encrypted =
      values && ValuesNode.is(values)
        ? { ...values, values: values.values.map((row) => this.#row(row, kinds)) }
        : values
    return super.transformInsertQuery(
      {
        ...node,
        ...(encrypted && { values: encrypted }),
        ...(onConflict && { onConflict: this.#onConflict(onConflict, table) }),
      },
      queryId,
    )
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, queryId?: QueryId): UpdateQueryNode {
    const table = tableName(node.table)
    const updates = node.updates?.map((update) => this.#update(update, table))
    return super.transformUpdateQuery({ ...node, ...(updates && { updates }) }, queryId)
  }

  protected override transformBinaryOperation(node: BinaryOperationNode, queryId?: QueryId): BinaryOperationNode {
    const { rightOperand } = node
    if (!SOUGHT_COLUMNS.has(columnName(node.leftOperand))) return super.transformBinaryOperation(node, queryId)
    const encrypted =
      PrimitiveValueListNode.is(rightOperand) || ValueListNode.is(rightOperand)
        ? this.#row(rightOperand, 'sought')
        : this.#node(rightOperand, 'sought')
    return super.transformBinaryOperation({ ...node, rightOperand: encrypted }, queryId)
  }

  #onConflict(node: OnConflictNode, table: string): OnConflictNode {
    return node.updates ? { ...node, updates: node.updates.map((update) => this.#update(update, table)) } : node
  }

  #update(node: ColumnUpdateNode, table: string): ColumnUpdateNode {
    return { ...node, value: this.#node(node.value, columnKind(table, columnName(node.column))) }
  }

  #row(row: ValueListNode | PrimitiveValueListNode, kinds: ColumnKind | readonly ColumnKind[]) {
    const kindAt = (i: number): ColumnKind => (typeof kinds === 'string' ? kinds : (kinds[i] ?? 'plain'))
    return ValueListNode.is(row)
      ? { ...row, values: row.values.map((value, i) => this.#node(value, kindAt(i))) }
      : { ...row, values: row.values.map((value, i) => this.#value(value, kindAt(i))) }
  }

  #node(node: OperationNode, kind: ColumnKind): OperationNode {
    if (!ValueNode.is(node)) return node
    const encrypted: ValueNode = { ...node, value: this.#value(node.value, kind) }
    return encrypted
  }

  #value(value: unknown, kind: ColumnKind): unknown {
    if (value instanceof Parameter) return value.map((one: unknown) => this.#value(one, kind))
    if (typeof value !== 'string') return value
    if (kind === 'person' || kind === 'sought') return this.#cipher.encryptSought(value)
    return kind === 'words' ? this.#cipher.encryptWords(value) : value
  }
}

/** The name of a table, also where a query calls it otherwise; empty for what is none. */
function tableName(node: OperationNode | undefined): string {
  if (node && AliasNode.is(node)) return tableName(node.node)
  return node && TableNode.is(node) ? node.table.identifier.name : ''
}

/** The name of a column; empty for what is none. */
function columnName(node: OperationNode): string {
  if (ReferenceNode.is(node)) return columnName(node.column)
  return ColumnNode.is(node) ? node.column.name : ''
}

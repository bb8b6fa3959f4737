import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import * as described from 'discord-api-spec/zod'
import { z } from 'zod'
import type { Violation } from '../state/violation.ts'

/** The bodies that Discord's own description of its API knows, by our names for them. */
const SCHEMAS = {
  'commands-replace': z.array(described.ApplicationCommandUpdateRequestSchema),
  'command-create': described.ApplicationCommandCreateRequestSchema,
  'command-change': described.ApplicationCommandPatchRequestPartialSchema,
  'callback-message': described.CreateMessageInteractionCallbackRequestSchema,
  'callback-update': described.UpdateMessageInteractionCallbackRequestSchema,
  'callback-choices': described.ApplicationCommandAutocompleteCallbackRequestSchema,
  'callback-modal': described.ModalInteractionCallbackRequestSchema,
  'message-create': described.MessageCreateRequestSchema,
  'message-edit': described.MessageEditRequestPartialSchema,
  'follow-up': described.IncomingWebhookRequestPartialSchema,
  'webhook-edit': described.IncomingWebhookUpdateRequestPartialSchema,
} as const
export type SpecName = keyof typeof SCHEMAS

/** Keys that discord.js adds to every message whatever the route. */
const COMMON_KEYS = ['tts', 'enforce_nonce', 'nonce']

/** The description of a first response, by its type. One that we never send counts as a message, and so is refused. */
export function callbackSpec(body: unknown): SpecName {
  const type = isSchema(body) ? body.type : undefined
  if (type === 6 || type === 7) return 'callback-update'
  if (type === 8) return 'callback-choices'
  return type === 9 ? 'callback-modal' : 'callback-message'
}

/** Keys of a file or picture that Discord sends; sent back with a component, they are ignored by its documentation. */
const IGNORED = [
  'proxy_url',
  'width',
  'height',
  'placeholder',
  'placeholder_version',
  'content_type',
  'loading_state',
  'flags',
  'attachment_id',
]

type JsonSchema = Record<string, unknown>
const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
const compiled = new Map<SpecName, ValidateFunction>()

/** What Discord's own description says against a body. */
export function specViolations(name: SpecName, body: unknown): Violation[] {
  const validate = compiled.get(name) ?? ajv.compile(strict(SCHEMAS[name]))
  compiled.set(name, validate)
  if (validate(withNumbers(body))) return []
  return (validate.errors ?? []).filter(isRelevant).map((error) => ({
    rule: 'spec',
    path: error.instancePath,
    reason: [error.message, ...detail(error)].join(' '),
  }))
}

/** The JSON Schema of a description, with unknown keys forbidden. */
function strict(schema: z.core.$ZodType): JsonSchema {
  const plain = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ jsonSchema }) {
      if (jsonSchema.type !== 'object' || !jsonSchema.properties) return
      jsonSchema.additionalProperties = false
      const keys = Object.keys(jsonSchema.properties)
      const isMedia = keys.length === 1 && keys[0] === 'url'
      const isMessage = keys.includes('content') && keys.includes('embeds')
      for (const key of [...(isMessage ? COMMON_KEYS : []), ...(isMedia ? IGNORED : [])])
        jsonSchema.properties[key] ??= {}
    },
  })
  const chosen = byType(plain)
  return isSchema(chosen) ? chosen : {}
}

/** Lets a union of objects be chosen by their `type`, so that a fault is told of the one meant and not of every other. */
function byType(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(byType)
  if (!isSchema(schema)) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, byType(value)]))
  const { anyOf, ...rest } = inner
  if (!Array.isArray(anyOf) || anyOf.length < 2) return inner
  const kinds = anyOf.map((kind) => ({ kind, types: typesOf(kind) }))
  if (kinds.some(({ types }) => types.length === 0)) return inner
  return {
    ...rest,
    type: 'object',
    required: ['type'],
    properties: { type: { enum: kinds.flatMap(({ types }) => types) } },
    allOf: kinds.map(({ kind, types }) => ({ if: { properties: { type: { not: { enum: types } } } }, else: kind })),
  }
}

/** The values that an object's `type` must have one of; none if it may be left out. */
function typesOf(schema: unknown): unknown[] {
  if (!isSchema(schema) || !isSchema(schema.properties) || !isSchema(schema.properties.type)) return []
  if (!Array.isArray(schema.required) || !schema.required.includes('type')) return []
  const { const: one, enum: many } = schema.properties.type
  return Array.isArray(many) ? many : one === undefined ? [] : [one]
}

/** Permissions are sent as text, as the documentation asks, where the description has a number. */
function withNumbers(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withNumbers)
  if (!isSchema(body) || typeof body.default_member_permissions !== 'string') return body
  return { ...body, default_member_permissions: Number(body.default_member_permissions) }
}

/** Whether an error says something that another does not say better: `null` is always the other way out. */
const isRelevant = ({ keyword, params }: ErrorObject): boolean =>
  keyword !== 'anyOf' && keyword !== 'if' && !(keyword === 'type' && params.type === 'null')

const detail = ({ params }: ErrorObject): string[] =>
  Object.entries(params)
    .filter(([key]) => ['additionalProperty', 'allowedValue', 'allowedValues'].includes(key))
    .map(([, value]) => JSON.stringify(value))

import type { z } from 'zod'
import { type CommandBody, commandBody } from '../state/command.ts'
import type { Violation } from '../state/violation.ts'
import { type Contents, type MessageBody, messageBody, type Upload } from '../state/message.ts'
import { commandRules, listViolations } from './commands/index.ts'
import { type CallbackBody, callbackBody } from './interactions/callback.ts'
import { callbackRules } from './interactions/index.ts'
import type { CallbackSubject } from './interactions/subject.ts'
import { messageRules } from './messages/index.ts'
import { type MessageSubject, subjectOf } from './messages/subject.ts'
import type { PayloadRule } from './rule.ts'
import { callbackSpec, type SpecName, specViolations } from './spec.ts'

/** The result of validating a body: its value, null if it cannot be read, and its violations. */
export interface Validation<T> {
  readonly value: T | null
  readonly violations: readonly Violation[]
}

/** What a message's body is judged with. */
interface MessageContext {
  readonly uploads: readonly Upload[]
  readonly before: Contents | null
  readonly interaction: boolean
}

/** Validates the body of a new or edited message. */
export function validateMessage(spec: SpecName, body: unknown, around: MessageContext): Validation<MessageBody> {
  return validate(spec, body, messageBody, (value) => messageViolations(value, around))
}

/** Validates the first response to an interaction, and the message in it. */
export function validateCallback(
  body: unknown,
  to: Pick<CallbackSubject, 'to' | 'fromMessage'>,
  around: MessageContext,
): Validation<CallbackBody> {
  return validate(callbackSpec(body), body, callbackBody, (value) => [
    ...applyRules(callbackRules, { ...to, body: value }),
    ...(value.type === 4 || value.type === 7
      ? messageViolations(value.data, { ...around, before: value.type === 7 ? around.before : null }).map(
          (violation) => ({
            ...violation,
            path: `/data${violation.path}`,
          }),
        )
      : []),
  ])
}

/** Validates a new command, or a change of the command `before`. */
export function validateCommand(body: unknown, before: CommandBody | null): Validation<CommandBody> {
  const shape = before ? commandBody.partial().transform((change) => ({ ...before, ...change })) : commandBody
  const whole = shape.pipe(commandBody)
  return validate(before ? 'command-change' : 'command-create', body, whole, (value) => applyRules(commandRules, value))
}

/** Validates the list of all commands of an application. */
export const validateCommands = (body: unknown): Validation<CommandBody[]> =>
  validate('commands-replace', body, commandBody.array(), (values) => [
    ...values.flatMap((value, i) =>
      applyRules(commandRules, value).map((violation) => ({ ...violation, path: `/${i}${violation.path}` })),
    ),
    ...listViolations(values),
  ])

function messageViolations(body: MessageBody, { uploads, before, interaction }: MessageContext): Violation[] {
  return applyRules<MessageSubject, unknown>(messageRules, subjectOf(body, uploads, before, interaction))
}

function validate<T>(
  spec: SpecName,
  body: unknown,
  shape: z.ZodType<T>,
  rules: (value: T) => Violation[],
): Validation<T> {
  const findings = specViolations(spec, body)
  const read = shape.safeParse(body)
  if (read.success) return { value: read.data, violations: [...findings, ...rules(read.data)] }
  const unread = read.error.issues.map(({ path, message }) => ({
    rule: 'spec',
    path: path.map((key) => `/${String(key)}`).join(''),
    reason: message,
  }))
  return { value: null, violations: findings.length > 0 ? findings : unread }
}

/** The violations of some rules by a subject. */
function applyRules<Subject, Example>(
  rules: readonly Pick<PayloadRule<Subject, Example>, 'name' | 'reason' | 'findViolations'>[],
  subject: Subject,
): Violation[] {
  return rules.flatMap(({ name, reason, findViolations }) =>
    findViolations(subject).map((path) => ({ rule: name, path, reason })),
  )
}

import type { z } from 'zod'
import { type CommandBody, commandBody } from '../state/command.ts'
import type { Finding } from '../state/fault.ts'
import { type Contents, type MessageBody, messageBody, type Upload } from '../state/message.ts'
import { commandRules, listFindings } from './commands/index.ts'
import { type CallbackBody, callbackBody } from './interactions/callback.ts'
import { type CallbackSubject, callbackRules } from './interactions/index.ts'
import { messageRules } from './messages/index.ts'
import { type MessageSubject, subjectOf } from './messages/subject.ts'
import type { PayloadRule } from './rule.ts'
import { callbackSpec, type SpecName, specFindings } from './spec.ts'

/** What the judge says of a body: its value if it can be read at all, and what is wrong with it. */
export interface Verdict<T> {
  readonly value: T | null
  readonly findings: readonly Finding[]
}

/** What surrounds a message's body. */
export interface Around {
  readonly uploads: readonly Upload[]
  readonly before: Contents | null
  readonly interaction: boolean
}

/** Judges the body of a new or changed message. */
export function judgeMessage(spec: SpecName, body: unknown, around: Around): Verdict<MessageBody> {
  return judge(spec, body, messageBody, (value) => messageFindings(value, around))
}

/** Judges the first response to an interaction; a message in it as well. */
export function judgeCallback(
  body: unknown,
  to: Pick<CallbackSubject, 'to' | 'fromMessage'>,
  around: Around,
): Verdict<CallbackBody> {
  return judge(callbackSpec(body), body, callbackBody, (value) => [
    ...apply(callbackRules, { ...to, body: value }),
    ...(value.type === 4 || value.type === 7
      ? messageFindings(value.data, { ...around, before: value.type === 7 ? around.before : null }).map((finding) => ({
          ...finding,
          at: `/data${finding.at}`,
        }))
      : []),
  ])
}

/** Judges a new command, or a change to the one that stands. */
export function judgeCommand(body: unknown, before: CommandBody | null): Verdict<CommandBody> {
  const shape = before ? commandBody.partial().transform((change) => ({ ...before, ...change })) : commandBody
  const whole = shape.pipe(commandBody)
  return judge(before ? 'command-change' : 'command-create', body, whole, (value) => apply(commandRules, value))
}

/** Judges all the commands of an application. */
export const judgeCommands = (body: unknown): Verdict<CommandBody[]> =>
  judge('commands-replace', body, commandBody.array(), (values) => [
    ...values.flatMap((value, i) =>
      apply(commandRules, value).map((finding) => ({ ...finding, at: `/${i}${finding.at}` })),
    ),
    ...listFindings(values),
  ])

function messageFindings(body: MessageBody, { uploads, before, interaction }: Around): Finding[] {
  return apply<MessageSubject, unknown>(messageRules, subjectOf(body, uploads, before, interaction))
}

function judge<T>(spec: SpecName, body: unknown, shape: z.ZodType<T>, rules: (value: T) => Finding[]): Verdict<T> {
  const findings = specFindings(spec, body)
  const read = shape.safeParse(body)
  if (read.success) return { value: read.data, findings: [...findings, ...rules(read.data)] }
  const unread = read.error.issues.map(({ path, message }) => ({
    rule: 'spec',
    at: path.map((key) => `/${String(key)}`).join(''),
    reason: message,
  }))
  return { value: null, findings: findings.length > 0 ? findings : unread }
}

/** Runs rules over a subject. */
export function apply<Subject, Example>(
  rules: readonly Pick<PayloadRule<Subject, Example>, 'name' | 'reason' | 'breaches'>[],
  subject: Subject,
): Finding[] {
  return rules.flatMap(({ name, reason, breaches }) => breaches(subject).map((at) => ({ rule: name, at, reason })))
}

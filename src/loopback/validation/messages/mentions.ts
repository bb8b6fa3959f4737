import type { MessageRule } from './subject.ts'

const closed = { parse: [] }

/** No message may mention anybody. */
export const mentionRules: readonly MessageRule[] = [
  {
    name: 'mentions-open',
    reason: 'allowed_mentions must be there and allow nobody: a story could hold @everyone',
    findViolations: ({ body: { allowed_mentions: allowed } }) => {
      if (!allowed?.parse) return ['/allowed_mentions']
      const open = [allowed.parse.length, allowed.users?.length, allowed.roles?.length, allowed.replied_user]
      return open.some(Boolean) ? ['/allowed_mentions'] : []
    },
    invalid: [
      { body: { content: 'x' } },
      { body: { content: 'x', allowed_mentions: {} } },
      { body: { content: 'x', allowed_mentions: { parse: ['users'] } } },
      { body: { content: 'x', allowed_mentions: { parse: [], users: ['1'] } } },
      { body: { content: 'x', allowed_mentions: { parse: [], replied_user: true } } },
    ],
    valid: [{ body: { content: 'x', allowed_mentions: closed } }],
  },
]

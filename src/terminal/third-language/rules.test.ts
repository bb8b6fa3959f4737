import { vi } from 'vitest'

// What every language must hold, held by one that the house does not have: its examples are run as everybody's are.
vi.mock('../../languages/index.ts', async () => {
  const { fr } = await import('./index.ts')
  return { languages: [fr], languageOf: (code: string) => (code === fr.code ? fr : undefined) }
})

await import('../../languages/parity.test.ts')
await import('../../claims/rules.test.ts')
await import('../../claims/long.test.ts')

import { vi } from 'vitest'

// What every language must hold, held by one that the house does not have: its examples are run as everybody's are.
vi.mock('../../languages/index.ts', async () => {
  const { fr } = await import('./index.ts')
  return { languages: [fr], languageOf: (code: string) => (code === fr.code ? fr : undefined) }
})

await import('../../languages/parity.test.ts')
await import('../../claims/quotes/rules.test.ts')
await import('../../claims/casualties/rules.test.ts')
await import('../../claims/casualties/claimants.test.ts')
await import('../../claims/time/rules.test.ts')
await import('../../claims/long.test.ts')
